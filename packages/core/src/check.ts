// All checks of one form: what a careful auditor would object to, what costs the most points first.
import type { CheckContext } from './check-context.ts'
import { checks } from './checks/all.ts'
import { printedName, readForChecks, type Objection, type Row } from './checks/reading.ts'
import { findingSeverities, type Finding, type FindingCode } from './finding.ts'
import type { Form } from './form.ts'
import { packInYear } from './pack-in-year.ts'
import type { Place } from './place.ts'
import type { ResolvedPack } from './rule-pack.ts'
import type { Scoring } from './scoring.ts'
import { byWhatMatters } from './what-matters.ts'

/**
 * The findings of a form under a pack, what matters most first (what-matters.ts).
 *
 * `scoring` is that of the same form and pack. One finding per row and code; one per code for the form, its budget and its total, except
 * `overspent` and `budget-adjusted-without-reason`, which stand for one budget line each. Points are decimal strings.
 * Source: each finding names its own.
 */
export function checkForm(form: Form, scoring: Scoring, pack: ResolvedPack, context: CheckContext = {}): Finding[] {
  const reading = readForChecks(form, scoring, packInYear(pack, form.year), context)
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
  return byWhatMatters(comparable.map((objection) => findingOf(objection, placed ? form : null)))
}

/** Only values in one unit are compared: where a row's units disagree, that is the fault to mend first. */
const comparing: ReadonlySet<FindingCode> = new Set(['missed-but-full-score', 'over-completion', 'score-not-in-proportion'])
const perLine: ReadonlySet<FindingCode> = new Set(['overspent', 'budget-adjusted-without-reason'])
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
    ...(points?.isNegative() === true ? { gains: true } : {}),
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
