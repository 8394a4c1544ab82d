// Lines of a budget that have lost a cell, so that all behind it stands one column too far left: told by their own figures and by those of the others.
import type { DoubtFeature } from '@jizheng/core'
import type { BudgetRow } from '../budget-block.ts'
import { areSame, budgetOf, figure, isSigned, mostPoints, rateOf, textOf, totalOf } from './budget-figures.ts'

/** What the budget says as a whole, which a line is held against. */
interface Whole {
  readonly first: BudgetRow
  readonly sources: readonly BudgetRow[]
  /** The budgets of the sources do not make that of the whole, which shows what was spent of it. */
  readonly isOff: boolean
  /** What the sources lack of the spending of the whole, where that is not its budget; null where nothing. */
  readonly lack: number | null
  /** Most rates have a percent sign. */
  readonly areSigned: boolean
}

/** Tells of each line by what it shows that it has lost a cell; null where nothing does. */
export function slippedAmong(rows: readonly BudgetRow[]): (row: BudgetRow) => DoubtFeature | null {
  const [first, ...sources] = rows
  if (first === undefined) return () => null
  const rates = rows.map((row) => textOf(row, 'rate')).filter((rate) => rate !== undefined)
  const lack = figure(first, 'spent') - totalOf(sources, 'spent')
  const whole: Whole = {
    first,
    sources,
    // where the whole shows no spending either, sums that fail are the form's own fault
    isOff: first.values.has('spent') && !areSame(totalOf(sources, 'adjusted'), figure(first, 'adjusted')),
    lack: figure(first, 'adjusted') !== figure(first, 'spent') && !areSame(lack, 0) ? lack : null,
    areSigned: rates.length > 1 && rates.filter(isSigned).length >= rates.length / 2,
  }
  return (row) => {
    const signs = [...signsOfAny, ...(row === first ? signsOfWhole : signsOfSource)]
    return signs.find(([isSeen]) => isSeen(row, whole))?.[1] ?? null
  }
}

type Sign = (row: BudgetRow, whole: Whole) => boolean

/** A percent sign behind an amount or points. */
const hasSignedAmount: Sign = (row) =>
  (['original', 'adjusted', 'spent', 'amount', 'weight', 'score'] as const).some((meaning) => isSigned(textOf(row, meaning)))

/** In hundredths; what is above is an amount. */
const mostRate = 200

/** A figure for a rate, without the sign that the others have, without spending, or beyond all measure. */
const isNoRate: Sign = (row, { areSigned }) => {
  const printed = textOf(row, 'rate')
  if (printed === undefined || isSigned(printed)) return false
  const rate = figure(row, 'rate')
  return ((areSigned || !row.values.has('spent')) && rate !== 0) || rate > mostRate
}

/** A rate that is wrong by more than this is more likely another figure than a slip of the pen. */
const farOff = 2

/** Neither the rate of the amounts beside it, as a ratio or in hundredths, nor anywhere near it. */
const isFarOff: Sign = (row) => {
  const [budget, spent, printed] = [budgetOf(row), figure(row, 'spent'), textOf(row, 'rate')]
  if (printed === undefined || budget <= 0 || spent === 0) return false
  const rate = rateOf(row)
  // a nought without a sign may be the score
  if (rate === 0) return !isSigned(printed) && Math.abs(spent / budget) > 0.02
  const ratio = rate / (spent / budget)
  return rate > 0 && (ratio > farOff || ratio < 1 / farOff)
}

/** An amount where points belong: of a hundred none has more, nor less than nothing. */
export const isBeyondPoints = (row: BudgetRow): boolean =>
  (['weight', 'score'] as const).some((key) => figure(row, key) > 100 || figure(row, key) < 0)

/** No score, and a weight that is the rate's share of ten or twenty: the score has moved to where the weight was. */
const isScoreForWeight: Sign = (row) => {
  const [weight, spent, budget] = [figure(row, 'weight'), figure(row, 'spent'), budgetOf(row)]
  if (row.values.has('score') || weight === 0 || budget <= 0 || spent >= budget) return false
  return [10, 20].some((points) => Math.abs((spent / budget) * points - weight) < 0.011)
}

/** Of the whole: nothing, not a whole number or far too much where a weight belongs and no score stands behind it. */
const isNoWeight: Sign = (row) => {
  const weight = figure(row, 'weight')
  return row.values.has('weight') && !row.values.has('score') && (weight === 0 || weight > mostPoints || !Number.isInteger(weight))
}

/** Of the whole: what the sources have spent makes its budget, and neither its spending nor do their budgets. */
const hasSpendingForBudget: Sign = (row, { sources }) => {
  const [budget, spent] = [figure(row, 'adjusted'), totalOf(sources, 'spent')]
  return budget > 0 && areSame(spent, budget) && !areSame(spent, figure(row, 'spent')) && !areSame(totalOf(sources, 'adjusted'), budget)
}

/** Of a source: its budget is just what the whole has spent, and it has spent something else: its spending stands under the budget. */
const hasSpendingOfWhole: Sign = (row, { first }) => {
  const spent = figure(first, 'spent')
  return spent > 0 && figure(row, 'adjusted') === spent && figure(row, 'spent') !== spent && figure(first, 'adjusted') !== spent
}

/** Of a source: it shows no spending, and the sums say that it has spent, or was given, something else. */
const lacksSpending: Sign = (row, { isOff, lack }) => {
  const budget = figure(row, 'adjusted')
  return !row.values.has('spent') && budget !== 0 && (isOff || (lack !== null && areSame(budget, lack)))
}

/** Of a source: its spending, if it is the rate that the row does not have, makes the spending that the sources lack. */
const hasRateForSpending: Sign = (row, { lack }) => {
  const spent = figure(row, 'spent')
  return lack !== null && !row.values.has('rate') && spent > 0 && areSame((figure(row, 'adjusted') * spent) / 100 - spent, lack)
}

/** Of a source: an amount where its weight belongs. */
const hasAmountForWeight: Sign = (row) => figure(row, 'weight') > mostPoints

type Signs = readonly (readonly [Sign, DoubtFeature])[]
const signsOfAny: Signs = [
  [hasSignedAmount, 'sign-on-amount'],
  [isNoRate, 'no-rate'],
  [isFarOff, 'rate-not-of-amounts'],
  [isBeyondPoints, 'amount-for-points'],
  [isScoreForWeight, 'score-for-weight'],
]
const signsOfWhole: Signs = [
  [isNoWeight, 'unlikely-weight'],
  [hasSpendingForBudget, 'misaligned-row'],
]
const signsOfSource: Signs = [
  [hasSpendingOfWhole, 'misaligned-row'],
  [lacksSpending, 'misaligned-row'],
  [hasRateForSpending, 'misaligned-row'],
  [hasAmountForWeight, 'amount-for-points'],
]
