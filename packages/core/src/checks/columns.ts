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
  else {
    const side = sideOfPoints(reading.rows)
    if (side !== null) {
      const at = `${reading.rows[0]?.at ?? ''}/${side}`
      objections.push({ code: 'column-misused', at, params: { kind: `points-as-${side}` }, source: publishedForms })
    }
  }
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

const bareFigure = /^\d+(?:\.\d+)?$/

/** The side that repeats the weights as bare figures while the other side holds values. Three rows of that are no accident. */
function sideOfPoints(rows: readonly Row[]): 'target' | 'actual' | null {
  const weighted = rows.filter((row) => row.weight?.isPositive() && row.target !== '' && row.actual !== '')
  for (const [side, other] of [
    ['actual', 'target'],
    ['target', 'actual'],
  ] as const) {
    const repeating = weighted.filter((row) => {
      const { value } = row.indicator[side]
      return value !== null && bareFigure.test(row[side]) && row.weight?.equals(value) && row.indicator[other].value !== value
    })
    if (repeating.length >= 3 && repeating.length * 3 >= weighted.length * 2) return side
  }
  return null
}
