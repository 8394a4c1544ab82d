// Columns that hold what belongs in another column.
import { normalise } from '../value/normalise.ts'
import type { Check, Objection, Row } from './reading.ts'
import { publishedForms } from './sources.ts'
import { causeWords } from './vocabulary/causes.ts'
import { onlyDone } from './vocabulary/vague.ts'

/**
 * column-misused: the value columns hold the points (they add up to 100 and no row has a unit, or three rows and more repeat weight and score),
 * or an actual value or a verdict stands in the reason column.
 * Source: seen on published forms.
 */
export const columns: Check = (reading) => {
  const objections: Objection[] = []
  if (reading.valuesHoldScores)
    objections.push({ code: 'column-misused', at: '/indicators/0/target', params: { kind: 'scores-as-values' }, source: publishedForms })
  else {
    const side = sideOfPoints(reading.rows)
    const [first] = reading.pointRows
    if (first !== undefined) {
      const params = { kind: 'scores-as-values' }
      objections.push({ code: 'column-misused', at: `${first.at}/target`, params, source: publishedForms })
    } else if (side !== null) {
      const at = `${reading.rows[0]?.at ?? ''}/${side}`
      objections.push({ code: 'column-misused', at, params: { kind: `points-as-${side}` }, source: publishedForms })
    }
  }
  let verdict = false
  for (const row of reading.rows) {
    const reason = row.indicator.deviationReason
    if (row.reason === null || reason === null) continue
    const value = holdsValue(row, reason) || (reason.length <= 24 && bareValue.test(reason))
    const done = !verdict && isVerdict(row, reason)
    if (!value && !done) continue
    // A whole column of verdicts is one slip, told at its first row
    if (!value) verdict = true
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

/** "达成预期指标" where a reason belongs, although nothing was taken off: the answer to the target has slipped one column. */
function isVerdict({ weight, score, actual }: Row, reason: string): boolean {
  const deducted = weight !== null && score !== null && score.lessThan(weight)
  return !deducted && onlyDone.test(normalise(reason)) && (actual === '' || /完成|达[成到标]|实现/.test(reason))
}

const bareFigure = /^\d+(?:\.\d+)?分?$/

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
