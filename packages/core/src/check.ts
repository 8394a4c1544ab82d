// All checks of one form: what a careful auditor would object to, what costs the most points first.
import type { CheckContext } from './check-context.ts'
import { checks } from './checks/all.ts'
import { printedName, readForChecks, type Objection, type Row } from './checks/reading.ts'
import { zero } from './decimal.ts'
import { findingSeverities, type Finding, type FindingCode, type Severity } from './finding.ts'
import type { Form } from './form.ts'
import type { Place } from './place.ts'
import type { ResolvedPack } from './rule-pack.ts'
import type { Scoring } from './scoring.ts'

/**
 * The findings of a form under a pack, ranked: the most points that would be lost first, then points that may be gained (points-left), then by
 * severity, then by their order on the form.
 *
 * `scoring` is that of the same form and pack. One finding per row and code; one per code for the form, its budget and its total, except
 * `overspent` and `budget-adjusted-without-reason`, which stand for one budget line each. Points are decimal strings.
 * Source: each finding names its own.
 */
export function checkForm(form: Form, scoring: Scoring, pack: ResolvedPack, context: CheckContext = {}): Finding[] {
  const reading = readForChecks(form, scoring, pack, context)
  const found: Objection[] = []
  const seen = new Set<string>()
  for (const check of checks) {
    for (const objection of check(reading)) {
      const { code, row } = objection
      const key = perLine.has(code) ? code + objection.at : row === undefined ? code : code + row.index
      if (seen.has(key)) continue
      seen.add(key)
      found.push(objection)
    }
  }
  const placed = hasAny(form.sources)
  const comparable = found.filter(({ code, row }) => !(comparing.has(code) && row !== undefined && seen.has(`unit-mismatch${row.index}`)))
  return comparable.toSorted(mattersMore).map((objection) => findingOf(objection, placed ? form : null))
}

/** Only values in one unit are compared: where a row's units disagree, that is the fault to mend first. */
const comparing: ReadonlySet<FindingCode> = new Set(['missed-but-full-score', 'over-completion', 'score-not-in-proportion'])
const perLine: ReadonlySet<FindingCode> = new Set(['overspent', 'budget-adjusted-without-reason'])
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }
const rank = ({ code, severity }: Objection): number => ranks[severity ?? findingSeverities[code]]

/** Points that would be lost come first, then points that may be gained, then what bears none. */
function mattersMore(one: Objection, other: Objection): number {
  const byGain = gain(one) - gain(other)
  if (byGain !== 0) return byGain
  const byPoints = (other.points?.abs() ?? zero).compare(one.points?.abs() ?? zero)
  return byPoints === 0 ? rank(one) - rank(other) : byPoints
}

function gain({ code, points }: Objection): number {
  if (points == null || points.isZero()) return 2
  return code === 'points-left' ? 1 : 0
}

function hasAny(sources: Form['sources']): boolean {
  for (const at in sources) if (at !== '') return true
  return false
}

function findingOf(objection: Objection, form: Form | null): Finding {
  const { row, points } = objection
  return {
    code: objection.code,
    severity: objection.severity ?? findingSeverities[objection.code],
    indicator: row?.index ?? null,
    at: objection.at,
    params: row === undefined ? (objection.params ?? {}) : { ...printed(row), ...objection.params },
    pointsAtStake: points == null || points.isZero() ? null : points.abs().toString(),
    source: objection.source,
    evidence: objection.evidence ?? (form === null ? null : placeOf(form, objection.at)),
  }
}

/** What the sentences say about a row, as printed. */
function printed({ indicator }: Row): Record<string, string> {
  return {
    name: printedName(indicator.name),
    target: indicator.target.text ?? '',
    actual: indicator.actual.text ?? '',
    weight: indicator.weight ?? '',
    score: indicator.score ?? '',
  }
}

function placeOf(form: Form, at: string): Place | null {
  const source = form.sources[at] ?? form.sources[at.slice(0, at.lastIndexOf('/'))]
  if (source === undefined) return null
  if ('page' in source)
    return source.rest === undefined ? { page: source.page, box: source.box } : { page: source.page, box: source.box, rest: source.rest }
  if ('cell' in source) return { cell: source.cell }
  if ('table' in source) return { table: source.table, row: source.row, column: source.column }
  if ('paragraph' in source) return { paragraph: source.paragraph }
  const { line, columns, lastLine } = source
  return lastLine === undefined ? { line, columns } : { line, columns, lastLine }
}
