// What a form's values say of cells that were lost: rows, or all of them where it was the header's, stand one column beside their headings.
import { Decimal, type Form, parseTarget, sum, unitAt } from '@jizheng/core'
import { isLevelWord } from '../indicator-header.ts'

type Row = Form['indicators'][number]

/** Pointers to doubt; `isOff` where the weights do not make a whole. */
export function slips(form: Form, isOff: boolean): string[] {
  const rows = isHeaderSlipped(form, isOff) ? form.indicators.map((_, index) => index) : rowsAmiss(form, isOff)
  const isMost = rows.length > 2 && rows.length * 2 >= form.indicators.length
  // then it is no slip of single rows
  if (isMost || (rows.length > 0 && rows.length === form.indicators.length))
    return [...form.indicators.flatMap(valuesOf), ...pointsOfTotal(form)]
  return rows.flatMap((index) => valuesOf(form.indicators[index]!, index))
}

const isHeaderSlipped = (form: Form, isOff: boolean): boolean =>
  isNamedAsGroups(form) ||
  hasFiguresForReasons(form) ||
  hasLimitsReached(form) ||
  hasUnitsReached(form) ||
  (isOff && hasMeasuresForWeights(form))

/** Row after row is named as a group of indicators is. */
function isNamedAsGroups({ indicators }: Form): boolean {
  const named = indicators.filter(({ name, group }) => group === null && name !== null && name.endsWith('指标') && isLevelWord(name)).length
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

/**
 * Rows that have lost a cell, so that all behind it stands one column too far left: a score or a weight is missing where others have one, and a bare
 * number, or a weight without which the sum would be right, stands where it may have slipped to; or the name is a figure or a target, or that of a group.
 */
function rowsAmiss(form: Form, isOff: boolean): number[] {
  const { indicators } = form
  const lack = lackOfTotal(form)
  const weighted = indicators.filter((row) => row.weight !== null).length
  const scored = indicators.filter((row) => row.score !== null).length
  const isScored = scored >= 2 && scored * 2 >= weighted
  const isLost = (row: Row): boolean => {
    const bare = bareMeasure(row)
    const isMoved = bare !== null && (row.weight === null || Decimal.of(row.weight).atMost(bare))
    if (isScored && row.score === null && (row.weight !== null || bare !== null) && (isMoved || isOff)) return true
    if (isOff && row.weight?.includes('.') === true && (isMoved || row.weight === row.score)) return true
    if (scored > 0 && row.score === null && row.weight !== null && row.weight === bare) return true
    // with the weight for its score the total would be right
    if (lack !== null && bare !== null && row.weight === bare && row.score !== null && Decimal.of(row.weight).minus(row.score).equals(lack))
      return true
    if (scored === 0 && bare !== null) {
      // the weight stands once more as the actual value of a target that has a unit, or is missing where it stood
      if (row.target.unit !== null && row.weight !== null && Decimal.of(row.weight).equals(bare)) return true
      if (row.weight === null && weighted > 0 && isOff) return true
    }
    if (weighted === 0 && bare !== null && form.total.weight !== null) return true
    if (row.score !== null && row.weight !== null && Decimal.of(row.score).moreThan(Decimal.of(row.weight).times('2'))) return true
    if (row.score !== null && Decimal.of(row.score).isZero() && bare !== null && row.weight === bare) return true
    // nothing was reached, says the score, or it is where the reason was
    if (isOff && row.score !== null && Decimal.of(row.score).isZero() && row.actual.value !== null) return true
    return ((isMoved || row.name === row.target.text) && isTarget(row.name)) || isLeftWithTarget(row, indicators)
  }
  const turned = indicators.filter(isTurned).length
  return indicators.flatMap((row, index) => {
    const isCut = isRest(row) || (indicators[index + 1] !== undefined && isRest(indicators[index + 1]!))
    return isLost(row) || isMisnamed(row) || isCut || (isTurned(row) && (turned > 1 || isEvidence(row.target.text))) ? [index] : []
  })
}

/** One of few rows without an actual value, and its target has no limit though theirs have: it may be what was reached. */
function isLeftWithTarget(row: Row, rows: readonly Row[]): boolean {
  if ((row.actual.text !== null && !isReason(row)) || row.target.value === null || row.target.relation !== 'unstated') return false
  const others = rows.filter((other) => other !== row)
  const limits = others.filter(({ target }) => target.value !== null && target.relation !== 'unstated').length
  return (
    others.length >= 3 &&
    others.filter(({ actual }) => actual.text === null).length * 4 <= others.length &&
    limits * 2 > others.filter(({ target }) => target.value !== null).length
  )
}

/** Sentences where the actual value belongs, of a row that has lost points and says nowhere why. */
const isReason = ({ actual, deviationReason, weight, score }: Row): boolean =>
  deviationReason === null &&
  weight !== null &&
  score !== null &&
  Decimal.of(score).lessThan(weight) &&
  /.{6}[，；。].{4}/u.test(actual.text ?? '')

/** What the scores lack of the total that the form states; null where they make it, or nothing is known. */
function lackOfTotal({ indicators, budget, total }: Form): Decimal | null {
  if (total.score === null) return null
  const execution = budget.lines.find((line) => line.score !== null)?.score ?? '0'
  const lack = Decimal.of(total.score).minus(sum(indicators.map(({ score }) => score ?? '0')).plus(execution))
  return lack.isZero() ? null : lack
}

/** A number without a unit as what was reached or, where the form has no column for that, as what is to be. */
const bareMeasure = ({ actual, target }: Row): string | null =>
  isBare(actual.text) ? actual.value : actual.text === null && isBare(target.text) ? target.value : null

const isBare = (text: string | null): boolean => /^\d+(?:\.\d+)?$/.test((text ?? '').normalize('NFKC').trim())

/** A figure or a limit for a name; or that of a group, with words for a target. */
function isMisnamed({ name, target, actual }: Row): boolean {
  if (name === null) return false
  const isGroup = name.endsWith('指标') && isLevelWord(name) && target.text !== null && target.value === null && actual.value !== null
  return !/\p{L}/u.test(name) || isLimit(name) || isGroup
}

/** Nothing but a piece of a value: what is left of the row above, cut by a page or by hand. */
const isRest = ({ name, target, actual, weight, score }: Row): boolean =>
  name === null && weight === null && score === null && target.text === null && actual.text !== null

/** "83.3%（发放问卷180份，满意150份）": tells how it was measured, which no target does. */
const isEvidence = (text: string | null): boolean => /[（(][^）)]*\d[^）)]*\d/.test(text ?? '')

/** A limit where the actual value belongs, beside a target that is none. */
const isTurned = ({ target, actual }: Row): boolean => isLimit(actual.text) && target.value !== null && target.relation === 'unstated'

/** "≥6个", "2023年9月底前": no name of anything. */
function isTarget(name: string | null): boolean {
  const { relation } = parseTarget({ text: name ?? '' })
  return relation === 'by-date' || (relation !== null && /^[≥≤<>=＝＞＜]/.test(name!.trim()))
}

/** "≥0.95%", "不低于90%": what is to be reached, and nothing else. */
function isLimit(text: string | null): boolean {
  const { relation, value } = parseTarget({ text: text ?? '' })
  return (
    value !== null &&
    /^(?:[≥≤<>]|不[低高少大小多]于|不超过|[大小]于)[=等于]*(?:[\d.]+|百分之[一二三四五六七八九十百零点]+)\D{0,6}$/.test(
      text!.normalize('NFKC').trim(),
    ) &&
    relation !== null
  )
}

/** "%", "台": what a figure is counted in, without the figure. */
function isUnit(text: string | null): boolean {
  const plain = (text ?? '').normalize('NFKC').trim()
  return plain !== '' && unitAt(plain, 0)?.end === plain.length
}

function valuesOf(row: Row, index: number): string[] {
  const values = { '/target/value': row.target.value, '/actual/value': row.actual.value, '/weight': row.weight, '/score': row.score }
  return Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`/indicators/${index}${key}`]))
}

const pointsOfTotal = ({ total }: Form): string[] =>
  (['weight', 'score'] as const).flatMap((key) => (total[key] === null ? [] : [`/total/${key}`]))
