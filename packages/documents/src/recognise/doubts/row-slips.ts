// Rows that have lost a cell, so that all behind it stands one column too far left: told by the row's own values and by the sums of the form.
import { completionOf, Decimal, type DoubtFeature, type Form } from '@jizheng/core'
import { isLevelWord } from '../indicator-header.ts'
import { sumsOf } from './points.ts'
import { bareMeasure, isBare, isLimit, isMeasured, isTarget, type Row } from './shapes.ts'

/** What the form says as a whole, which a row is held against. */
interface Whole {
  readonly rows: readonly Row[]
  readonly year: number | null
  /** The weights do not make a whole. */
  readonly isOff: boolean
  /** What the weights lack of the whole, without that of the execution and with it. */
  readonly unweighted: readonly Decimal[]
  readonly weighted: number
  readonly scored: number
  /** What the scores lack of the total that the form states; null where they make it, or nothing is known. */
  readonly lack: Decimal | null
  readonly hasTotalWeight: boolean
  /** Rows with a number to be reached, those of them that say whether at least or at most, rows without an actual value, rows with a limit for one. */
  readonly measured: number
  readonly limited: number
  readonly unreached: number
  readonly turned: number
}

/** The rows that have lost a cell, by index, and what shows it of each; `isOff` where the weights do not make a whole. */
export function slippedByValues(form: Form, isOff: boolean): ReadonlyMap<number, DoubtFeature> {
  const { indicators: rows, total } = form
  const many = (isSuch: (row: Row) => boolean): number => rows.filter(isSuch).length
  const whole: Whole = {
    rows,
    year: form.year,
    isOff,
    unweighted: sumsOf(form, 'weight').map((made) => Decimal.of(total.weight ?? '100').minus(made)),
    weighted: many(({ weight }) => weight !== null),
    scored: many(({ score }) => score !== null),
    lack: lackOfTotal(form),
    hasTotalWeight: total.weight !== null,
    measured: many(({ target }) => target.value !== null),
    limited: many(({ target }) => target.value !== null && target.relation !== 'unstated'),
    unreached: many(({ actual }) => actual.text === null),
    turned: many(hasLimitReached),
  }
  return new Map(
    rows.flatMap((row, index): [number, DoubtFeature][] => {
      const sign = signs.find(([isSeen]) => isSeen(row, whole, index))
      return sign === undefined ? [] : [[index, sign[1]]]
    }),
  )
}

type Sign = (row: Row, whole: Whole, index: number) => boolean

/** A bare number, no less than the weight, where a measure belongs: a weight may have slipped there. */
const isMoved = (row: Row): boolean => {
  const bare = bareMeasure(row)
  return bare !== null && (row.weight === null || Decimal.of(row.weight).atMost(bare))
}

/** The score is missing where others have one. */
const lacksScore: Sign = (row, { isOff, weighted, scored }) =>
  scored >= 2 &&
  scored * 2 >= weighted &&
  row.score === null &&
  (isMoved(row) || hasShareWithoutSign(row) || (isOff && (row.weight ?? bareMeasure(row)) !== null))

/** A bare number where a share is to be reached: it may be the score. */
const hasShareWithoutSign = ({ target, actual }: Row): boolean => target.unit === '%' && isBare(actual.text)

/** The score is missing and the next row, a piece of this one, has no points at all. */
const isBrokenOff: Sign = (row, { rows, scored }, index) => {
  const next = rows[index + 1]
  return scored * 2 >= rows.length && row.weight !== null && row.score === null && next?.weight === null && next.score === null
}

/** Weights are whole numbers where they make a whole; this one is a score, or beside none is just what the total counts more than the scores. */
const hasScoreForWeight: Sign = (row, { isOff, lack }) => {
  if (row.weight === null) return false
  if (row.score === null && lack?.minus(row.weight).abs().atMost('0.05') === true) return true
  return isOff && row.weight.includes('.') && (isMoved(row) || row.weight === row.score)
}

/** The weight stands once more as what was reached, and the score is missing, or nought, or what the total lacks. */
const hasWeightTwice: Sign = (row, { scored, lack }) => {
  if (row.weight === null || row.weight !== bareMeasure(row)) return false
  if (row.score === null) return scored > 0
  return isNought(row.score) || (lack !== null && Decimal.of(row.weight).minus(row.score).equals(lack))
}

/** In a form without scores: the weight stands once more as the actual value of a target that is no bare number, or what the weights lack does. */
const hasWeightReached: Sign = (row, { isOff, unweighted, weighted, scored, hasTotalWeight }) => {
  const bare = bareMeasure(row)
  if (bare === null) return false
  if (weighted === 0) return hasTotalWeight
  if (scored > 0) return false
  if (row.weight === null) return isOff || unweighted.some((lack) => lack.equals(bare))
  return (row.target.unit !== null || row.target.value === null) && Decimal.of(row.weight).equals(bare)
}

/** No score is more than twice its weight. */
const isBeyondWeight: Sign = ({ score, weight }) =>
  score !== null && weight !== null && Decimal.of(score).moreThan(Decimal.of(weight).times('2'))

/** A score above its weight by just what the weights lack: the two have changed places. */
const isAboveByLack: Sign = ({ score, weight }, { unweighted }) =>
  score !== null &&
  weight !== null &&
  Decimal.of(score).moreThan(weight) &&
  unweighted.some((lack) => lack.equals(Decimal.of(score).minus(weight)))

/** Nothing for what was reached, or the reason's nought where the score was: where the sums fail, or the target is met and no reason is given. */
const hasNothingForReached: Sign = (row, { isOff, year }) =>
  row.score !== null &&
  isNought(row.score) &&
  row.actual.value !== null &&
  (isOff || (row.deviationReason === null && completionOf(row, { year }).state === 'met'))

const isNought = (score: string): boolean => Decimal.of(score).isZero()

/** A target or a figure for a name; or that of a group, with words for a target. */
const isMisnamed: Sign = (row) => {
  const { name, target, actual } = row
  if (name === null) return false
  if (isTarget(name) && (isMoved(row) || name === target.text)) return true
  const isGroup = name.endsWith('指标') && isLevelWord(name) && target.text !== null && target.value === null && actual.value !== null
  return !/\p{L}/u.test(name) || isLimit(name) || isGroup
}

/** One of few rows without an actual value, and its target has no limit though theirs have: it may be what was reached. */
const isLeftWithTarget: Sign = (row, { rows, measured, limited, unreached }) => {
  if ((row.actual.text !== null && !hasReasonForReached(row)) || row.target.value === null || row.target.relation !== 'unstated')
    return false
  // the others, since this one has a number without a limit
  const others = rows.length - 1
  const unreachedOthers = unreached - (row.actual.text === null ? 1 : 0)
  return others >= 3 && unreachedOthers * 4 <= others && limited * 2 > measured - 1
}

/** A count where a rate is to be reached: it may be what was reached, of something else. */
const isCountOfRate: Sign = ({ name, target, actual }) =>
  name?.endsWith('率') === true && target.relation === 'unstated' && /^\d+\p{L}{1,2}$/u.test(target.text ?? '') && actual.value === null

/** Sentences where the actual value belongs, of a row that has lost points and says nowhere why. */
function hasReasonForReached({ actual, deviationReason, weight, score }: Row): boolean {
  const hasLost = weight !== null && score !== null && Decimal.of(score).lessThan(weight)
  return hasLost && deviationReason === null && /.{6}[，；。].{4}/u.test(actual.text ?? '')
}

/** What is put off until next year was not reached: the reason stands where the actual value belongs. */
const hasDelayForReached: Sign = ({ actual, deviationReason }) =>
  deviationReason === null && /(?:未|没有|不足|延).{0,20}[，；。].{0,12}(?:次年|明年|下年|来年|下一年)/u.test(actual.text ?? '')

/** Nothing but a piece of a value, cut from the row above by a page or by hand; or the row above it. */
const isCut: Sign = (row, { rows }, index) => [row, rows[index + 1]].some((one) => one !== undefined && isRest(one))
const isRest = ({ name, target, actual, weight, score }: Row): boolean =>
  name === null && weight === null && score === null && target.text === null && actual.text !== null

/** A limit where the actual value belongs, beside a target that is none: in several rows, or beside one that tells how it was measured. */
const isTurned: Sign = (row, { turned }) => hasLimitReached(row) && (turned > 1 || isMeasured(row.target.text))
const hasLimitReached = ({ target, actual }: Row): boolean =>
  isLimit(actual.text) && target.value !== null && target.relation === 'unstated'

const signs: readonly (readonly [Sign, DoubtFeature])[] = [
  [lacksScore, 'score-missing-in-row'],
  [isBrokenOff, 'row-broken-off'],
  [hasScoreForWeight, 'score-for-weight'],
  [hasWeightTwice, 'weight-for-actual'],
  [hasWeightReached, 'weight-for-actual'],
  [isBeyondWeight, 'score-above-weight'],
  [isAboveByLack, 'score-above-weight'],
  [hasNothingForReached, 'nothing-for-actual'],
  [isMisnamed, 'misnamed-row'],
  [isLeftWithTarget, 'target-or-actual'],
  [hasDelayForReached, 'reason-for-actual'],
  [isCountOfRate, 'target-or-actual'],
  [isCut, 'row-broken-off'],
  [isTurned, 'limit-for-actual'],
]

function lackOfTotal(form: Form): Decimal | null {
  if (form.total.score === null) return null
  const lack = Decimal.of(form.total.score).minus(sumsOf(form, 'score')[1])
  return lack.isZero() ? null : lack
}
