// Columns that hold what belongs in another column.
import { Decimal, sum } from '../decimal.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { publishedForms } from './sources.ts'

/**
 * column-misused: the value columns hold the points (they add up to 100 and no row has a unit), or an actual value stands in the reason
 * column.
 * Source: seen on published forms.
 */
export const columns: Check = (reading) => {
  const objections: Objection[] = []
  if (valuesHoldScores(reading))
    objections.push({ code: 'column-misused', at: '/indicators/0/target', params: { kind: 'scores-as-values' }, source: publishedForms })
  for (const row of reading.rows) {
    const reason = row.indicator.deviationReason
    if (row.reason === null || reason === null || reason.length > 24 || !bareValue.test(reason)) continue
    objections.push({
      code: 'column-misused',
      row,
      at: `${row.at}/deviationReason`,
      params: { kind: 'value-as-reason', reason },
      source: publishedForms,
    })
  }
  return objections
}

const bareValue = /^\s*[≥≤><=]?\s*\d+(?:\.\d+)?\s*(?:[%％‰]|[\u4e00-\u9fff]{1,3})?\s*$|^\s*\d{4}年\d{1,2}月(?:\d{1,2}日)?\s*$/

const nearlyWhole = Decimal.of(80)

/** No weights and no scores, and bare numbers under target and actual that add up like weights do. */
export function valuesHoldScores({ rows, form }: Reading): boolean {
  if (rows.length < 3 || form.columns.weight || form.columns.score) return false
  const values: Decimal[] = []
  for (const { indicator, completion } of rows) {
    const { relation, unit, value } = indicator.target
    if (value === null) {
      if (indicator.target.text !== null) return false
      continue
    }
    if (relation !== 'unstated' || unit !== null || completion.target === null) return false
    values.push(Decimal.of(value))
  }
  if (values.length < 3 || values.some((value) => value.atLeast(100))) return false
  const total = sum(values)
  return total.equals(100) || total.equals(90) || total.equals(nearlyWhole)
}
