// Columns that hold what belongs in another column.
import type { Check, Objection, Row } from './reading.ts'
import { publishedForms } from './sources.ts'
import { causeWords } from './vocabulary/causes.ts'

/**
 * column-misused: the value columns hold the points (they add up to 100 and no row has a unit), or an actual value stands in the reason
 * column.
 * Source: seen on published forms.
 */
export const columns: Check = (reading) => {
  const objections: Objection[] = []
  if (reading.valuesHoldScores)
    objections.push({ code: 'column-misused', at: '/indicators/0/target', params: { kind: 'scores-as-values' }, source: publishedForms })
  for (const row of reading.rows) {
    const reason = row.indicator.deviationReason
    if (row.reason === null || reason === null || !(holdsValue(row, reason) || (reason.length <= 24 && bareValue.test(reason)))) continue
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

/** The actual value is blank and the reason states a number in the target's unit. */
function holdsValue({ indicator, actual }: Row, reason: string): boolean {
  const { unit } = indicator.target
  if (actual !== '' || unit === null || causeWords.test(reason)) return false
  const at = reason.indexOf(unit)
  return at > 0 && /\d\s*$/.test(reason.slice(0, at))
}
