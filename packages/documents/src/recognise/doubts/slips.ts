// What a form's values say of cells that were lost: rows, or all of them where it was the header's, stand one column beside their headings.
import { type DoubtFeature, type Form, sum } from '@jizheng/core'
import { isLevelWord } from '../indicator-header.ts'
import { bareLabel } from '../label-text.ts'
import { pointsOfTotal } from './points.ts'
import { slippedByValues } from './row-slips.ts'
import { type Suspicion, suspect } from './suspicion.ts'
import { isBare, isLimit, isUnit, type Row } from './shapes.ts'

/** `isOff` where the weights do not make a whole. */
export function slips(form: Form, isOff: boolean): Suspicion[] {
  const ofHeader = headerSlip(form, isOff)
  if (ofHeader !== null) return suspect(ofHeader, [...form.indicators.flatMap(valuesOf), ...pointsOfTotal(form)])
  const rows = slippedByValues(form, isOff)
  const isMost = rows.size > 2 && rows.size * 2 >= form.indicators.length
  // then it is no slip of single rows
  if (isMost || (rows.size > 0 && rows.size === form.indicators.length))
    return [
      ...form.indicators.flatMap((row, index) => suspect(rows.get(index) ?? 'misaligned-row', valuesOf(row, index))),
      ...suspect('total-unconfirmed', pointsOfTotal(form)),
    ]
  return [...rows].flatMap(([index, feature]) => suspect(feature, valuesOf(form.indicators[index]!, index)))
}

function headerSlip(form: Form, isOff: boolean): DoubtFeature | null {
  if (isNamedAsGroups(form)) return 'groups-for-names'
  if (hasFiguresForReasons(form)) return 'figures-for-reasons'
  if (hasLimitsReached(form)) return 'limits-for-actuals'
  if (hasUnitsReached(form)) return 'units-for-actuals'
  return isOff && hasMeasuresForWeights(form) ? 'measures-for-points' : null
}

/** Row after row is named as a group of indicators is, with its points or without. */
function isNamedAsGroups({ indicators }: Form): boolean {
  const isGroup = (name: string): boolean => bareLabel(name).endsWith('指标') && isLevelWord(name)
  const named = indicators.filter(({ name, group }) => group === null && name !== null && isGroup(name)).length
  return named >= 3 && named * 2 >= indicators.length
}

/** Row after row a figure where the reason for a deviation belongs. */
function hasFiguresForReasons({ indicators }: Form): boolean {
  const reasons = indicators.filter(({ deviationReason }) => deviationReason !== null)
  const figures = reasons.filter(
    ({ deviationReason }) => /[1-9]/.test(deviationReason!) && isBare(deviationReason!.replace(/[%％]$/, '')),
  ).length
  return figures >= 2 && figures * 2 >= reasons.length && figures * 3 >= indicators.length
}

/** Limits where the actual values belong, and none among the targets, or words beside them: the column headed as the actual one holds the targets. */
function hasLimitsReached({ indicators }: Form): boolean {
  const reached = indicators.filter((row) => isLimit(row.actual.text))
  const besideWords = reached.filter(({ target }) => target.text !== null && target.value === null).length
  return (
    (reached.length >= 2 && !indicators.some((row) => isLimit(row.target.text))) ||
    (besideWords >= 2 && besideWords * 4 >= indicators.length)
  )
}

/** Nothing but units where the actual values belong. */
function hasUnitsReached({ indicators }: Form): boolean {
  const units = indicators.filter((row) => isUnit(row.actual.text)).length
  return units > 0 && units * 2 >= indicators.filter((row) => row.actual.text !== null).length
}

/** Row after row a share or an amount where a weight belongs, or far more than there is to be had. */
function hasMeasuresForWeights({ indicators, sources }: Form): boolean {
  if (sum(indicators.map(({ weight }) => weight ?? '0')).moreThan('200')) return true
  const printed = indicators.map((_, index) => sources[`/indicators/${index}/weight`]?.text ?? '')
  const measures = printed.filter((text) => /[%％‰元]/.test(text)).length
  return measures >= 2 && measures * 2 >= indicators.length
}

function valuesOf(row: Row, index: number): string[] {
  const values = { '/target/value': row.target.value, '/actual/value': row.actual.value, '/weight': row.weight, '/score': row.score }
  return Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`/indicators/${index}${key}`]))
}
