// The form against what is known beside it: evidence, ledger, approved targets, earlier years, siblings. Silent where nothing is given.
import { Decimal } from '../decimal.ts'
import type { Form } from '../form.ts'
import type { PackEntries, ResolvedPack, Source } from '../rule-pack.ts'
import { isBlank, normalise } from '../value/normalise.ts'
import { atRisk, type Check, type Objection, type Reading, type Row } from './reading.ts'
import { auditRules, deployedSystem, reviewStandard, targetRule } from './sources.ts'

/**
 * evidence-missing, evidence-differs: no evidence for a row, or another value in it. ledger-differs: amounts other than the payment system's.
 * target-changed-after-approval: another target than the approved one, without an adjustment record. target-far-from-last-year: the target is
 * less than half or more than twice what was reached last year. text-copied: a text that stands word for word on another form.
 * Source: review standard (no evidence scores 0, copied counts must be mended first), audit rules, 财预〔2020〕10号 Art. 16 (year-start
 *   values), 财预〔2015〕88号, the deployed system.
 */
export const beside: Check = (reading) => {
  const { context } = reading
  const objections: Objection[] = []
  if (context.evidence !== undefined) objections.push(...evidence(reading))
  if (context.ledger !== undefined) objections.push(...ledger(reading))
  if (context.approved !== undefined) objections.push(...approved(reading, context.approved))
  if (context.earlier !== undefined) objections.push(...lastYear(reading, context.earlier))
  const others = [...(context.earlier ?? []), ...(context.siblings ?? [])]
  if (others.length > 0) objections.push(...copied(reading, others))
  return objections
}

function evidence({ rows, context, scoring }: Reading): Objection[] {
  const objections: Objection[] = []
  for (const row of rows) {
    if (row.actual === '') continue
    const own = context.evidence?.filter((each) => each.indicator === row.index) ?? []
    const [first] = own
    if (first === undefined) {
      objections.push({ code: 'evidence-missing', row, at: `${row.at}/actual`, points: atRisk(row, scoring), source: reviewStandard })
      continue
    }
    const stated = row.indicator.actual.value
    const other = own.find(
      (each) => each.value !== null && stated !== null && !Decimal.of(each.value).equals(stated) && sameUnit(each.unit, row),
    )
    if (other !== undefined && !own.some((each) => each.value === stated)) {
      const params = { proved: `${other.value ?? ''}${other.unit ?? ''}`, document: other.document }
      objections.push({ code: 'evidence-differs', row, at: `${row.at}/actual`, params, source: auditRules })
    }
  }
  return objections
}

const sameUnit = (unit: string | null, row: Row): boolean =>
  unit === null || row.indicator.target.unit === null || unit === row.indicator.target.unit

const amounts = ['original', 'adjusted', 'spent'] as const

function ledger({ total, context }: Reading): Objection[] {
  const book = context.ledger
  if (book === undefined || total === null) return []
  for (const column of amounts) {
    const booked = book[column]
    if (booked === null || total[column] === null || total[column].equals(booked)) continue
    const params = { label: total.line.label, column, stated: total.line[column] ?? '', booked, document: book.document }
    return [{ code: 'ledger-differs', at: `${total.at}/${column}`, params, source: auditRules }]
  }
  return []
}

const nameOf = (text: string | null): string =>
  text === null ? '' : normalise(text).replace(/^[★☆*\s]*(?:指标\s*\d*\s*[:：、.．]?)?\s*/, '')

/** Where the rules measure against the value of the year's start, they are what a changed target offends; else the approval binds. */
const offended = {
  'year-start': (pack) => pack.entries.comparisonBase?.source ?? targetRule,
  changed: () => targetRule,
  open: () => targetRule,
} satisfies Record<PackEntries['comparisonBase'], (pack: ResolvedPack) => Source>

function approved({ rows, context, pack }: Reading, declaration: Form): Objection[] {
  const source = offended[pack.entries.comparisonBase?.value ?? 'open'](pack)
  const targets = new Map(declaration.indicators.map((each) => [nameOf(each.name), each.target.text]))
  const adjusted = new Set(context.adjustedTargets?.map(nameOf))
  return rows.flatMap((row): Objection[] => {
    const was = targets.get(row.name)
    if (was == null || isBlank(was) || row.target === '' || normalise(was) === row.target || adjusted.has(row.name)) return []
    return [{ code: 'target-changed-after-approval', row, at: `${row.at}/target`, params: { approved: was }, source }]
  })
}

const half = Decimal.of('0.5')

function lastYear({ rows, form }: Reading, earlier: readonly Form[]): Objection[] {
  const before = earlier.filter((each) => each.year !== null && form.year !== null && each.year < form.year)
  const last = before.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))[0]
  if (last === undefined) return []
  const reached = new Map(last.indicators.map((each) => [nameOf(each.name), each]))
  return rows.flatMap((row): Objection[] => {
    const then = reached.get(row.name)
    const { target } = row.completion
    if (
      then == null ||
      then.actual.value === null ||
      then.target.unit !== row.indicator.target.unit ||
      target === null ||
      !target.isPositive()
    )
      return []
    const value = Decimal.of(then.actual.value)
    if (value.times(half).atMost(target) && value.times(2).atLeast(target)) return []
    const params = { reached: then.actual.text ?? '', year: String(last.year ?? '') }
    return [{ code: 'target-far-from-last-year', row, at: `${row.at}/target`, params, source: deployedSystem }]
  })
}

const longEnough = 20

const named = (form: Form): Record<string, string> => ({ other: form.projectName ?? form.title ?? '', year: String(form.year ?? '') })

function copied({ form, rows }: Reading, others: readonly Form[]): Objection[] {
  const known = new Map<string, Form>()
  const keep = (text: string | null, of: Form): void => {
    if (text !== null && text.length >= longEnough) known.set(text.replaceAll(/\s/g, ''), of)
  }
  for (const other of others) {
    keep(other.objectives.actual, other)
    for (const row of other.indicators) {
      keep(row.actual.text, other)
      keep(row.deviationReason, other)
    }
  }
  const origin = (text: string | null): Form | undefined => (text === null ? undefined : known.get(text.replaceAll(/\s/g, '')))
  const objections: Objection[] = []
  const whole = origin(form.objectives.actual)
  if (whole !== undefined) objections.push({ code: 'text-copied', at: '/objectives/actual', params: named(whole), source: reviewStandard })
  for (const row of rows) {
    const actual = origin(row.indicator.actual.text)
    const of = actual ?? origin(row.indicator.deviationReason)
    if (of === undefined) continue
    const field = actual === undefined ? 'deviationReason' : 'actual'
    objections.push({ code: 'text-copied', row, at: `${row.at}/${field}`, params: named(of), source: reviewStandard })
  }
  return objections
}
