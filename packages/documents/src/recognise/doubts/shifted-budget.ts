// Lines of the budget whose figures stand in their neighbours' columns, because the row has lost a cell: all they say is doubted.
import { parseAmount, parseRate } from '@jizheng/core'
import type { BudgetMeaning } from '../../layouts/labels.ts'
import type { BudgetRow } from '../budget-block.ts'

const isSigned = (text: string | undefined): boolean => /[%％]/.test(text ?? '')

/** A rate that is wrong by more than this is more likely another figure than a slip of the pen. */
const farOff = 2

/** In hundredths; what is above is an amount. */
const mostRate = 200

/** No line of a budget is worth more. */
const mostPoints = 50

/** Said of the first of two amounts of a line whose columns have one heading. */
export const twoAmounts = 'two amounts stand under its heading'

export function shiftDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  return columnsDoubted(rowsDoubted(rows))
}

/** One heading over two columns of amounts: where a line has but one of them, it may be either. */
function columnsDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const shared = new Set(rows.flatMap((row) => [...row.values].flatMap(([meaning, { doubt }]) => (doubt === twoAmounts ? [meaning] : []))))
  return shared.size === 0 ? rows : rows.map((row) => doubted(row, shared, twoAmounts))
}

function rowsDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const [whole] = rows
  if (!whole) return rows
  const isSlipped = slippedAmong(rows)
  // not one row has slipped but their header: what slips to the left leaves no score behind
  const isHeader = haveOneLabel(rows) || hasPointsBeyond(rows) || addUp(rows) || (isSlipped(whole) && whole.values.has('score'))
  return rows.map((row) => (isHeader || isSlipped(row) ? doubted(row) : row))
}

function slippedAmong(rows: readonly BudgetRow[]): (row: BudgetRow) => boolean {
  const [whole] = rows
  const text = (row: BudgetRow, meaning: BudgetMeaning): string | undefined => row.values.get(meaning)?.text
  const rates = rows.map((row) => text(row, 'rate')).filter((rate) => rate !== undefined)
  const areSigned = rates.length > 1 && rates.filter(isSigned).length >= rates.length / 2
  const isBelowWhole = rows.length > 1 ? isSlipOf(rows[0]!) : () => false
  const lack = lackOf(rows)
  const budgets = rows.slice(1).reduce((total, row) => total + figure(row, 'adjusted'), 0)
  // where the whole shows no spending either, sums that fail are the form's own fault
  const isOff = whole?.values.has('spent') === true && Math.abs(budgets - figure(whole, 'adjusted')) > 0.006
  const isLacking = (row: BudgetRow): boolean =>
    !row.values.has('spent') &&
    figure(row, 'adjusted') !== 0 &&
    (isOff || (lack !== null && Math.abs(figure(row, 'adjusted') - lack) < 0.006))
  const isNoRate = (row: BudgetRow): boolean => {
    const rate = text(row, 'rate')
    if (rate === undefined || isSigned(rate)) return false
    return ((areSigned || !row.values.has('spent')) && figure(row, 'rate') !== 0) || figure(row, 'rate') > mostRate
  }
  return (row) =>
    amounts.some((meaning) => isSigned(text(row, meaning))) ||
    isNoRate(row) ||
    isFarOff(row) ||
    isBeyondPoints(row) ||
    isScoreForWeight(row) ||
    (row === whole
      ? isNoWeight(row) || isSpendingForBudget(rows)
      : isBelowWhole(row) || isLacking(row) || isRateForSpending(row, lack) || figure(row, 'weight') > mostPoints)
}

const amounts = ['original', 'adjusted', 'spent', 'amount', 'weight', 'score'] as const

/** A source of money whose budget is just what the whole has spent, and which has spent something else: its spending stands under the budget. */
const isSlipOf =
  (whole: BudgetRow) =>
  (row: BudgetRow): boolean => {
    const spent = figure(whole, 'spent')
    return spent > 0 && figure(row, 'adjusted') === spent && figure(row, 'spent') !== spent && figure(whole, 'adjusted') !== spent
  }

/** Its spending, if it is the rate that the row does not have, makes the spending that the sources lack. */
function isRateForSpending(row: BudgetRow, lack: number | null): boolean {
  if (lack === null || row.values.has('rate')) return false
  const spent = figure(row, 'spent')
  return spent > 0 && Math.abs((figure(row, 'adjusted') * spent) / 100 - spent - lack) < 0.006
}

/** What the sources have spent makes the budget of the whole, and neither its spending nor do their budgets. */
function isSpendingForBudget([whole, ...sources]: readonly BudgetRow[]): boolean {
  const makes = (meaning: BudgetMeaning, made: BudgetMeaning): boolean =>
    Math.abs(sources.reduce((total, row) => total + figure(row, meaning), 0) - figure(whole!, made)) < 0.006
  return figure(whole!, 'adjusted') > 0 && makes('spent', 'adjusted') && !makes('spent', 'spent') && !makes('adjusted', 'adjusted')
}

/** No score, and a weight that is the rate's share of ten or twenty: the score has moved to where the weight was. */
function isScoreForWeight(row: BudgetRow): boolean {
  const [weight, spent] = [figure(row, 'weight'), figure(row, 'spent')]
  const budget = figure(row, 'adjusted') || figure(row, 'original') || figure(row, 'amount')
  if (row.values.has('score') || weight === 0 || budget <= 0 || spent >= budget) return false
  return [10, 20].some((whole) => Math.abs((spent / budget) * whole - weight) < 0.011)
}

/** What the sources show as spent lacks just what one of them, that shows no spending, has as its budget. */
function lackOf([whole, ...sources]: readonly BudgetRow[]): number | null {
  const lack = whole ? figure(whole, 'spent') - sources.reduce((total, row) => total + figure(row, 'spent'), 0) : 0
  return whole && figure(whole, 'adjusted') !== figure(whole, 'spent') && Math.abs(lack) > 0.006 ? lack : null
}

/** The points of the sources make those of the whole, as only amounts do. */
function addUp([whole, ...sources]: readonly BudgetRow[]): boolean {
  const points = whole ? figure(whole, 'weight') : 0
  return points > 20 && Math.abs(sources.reduce((total, row) => total + figure(row, 'weight'), 0) - points) < 0.006
}

/** Nothing, not a whole number or far too much where a weight belongs and no score stands behind it. */
function isNoWeight(row: BudgetRow): boolean {
  const weight = figure(row, 'weight')
  return row.values.has('weight') && !row.values.has('score') && (weight === 0 || weight > mostPoints || !Number.isInteger(weight))
}

/** The column of their labels is lost: one cell beside them, merged over all, stands for each. */
function haveOneLabel(rows: readonly BudgetRow[]): boolean {
  const [whole, ...sources] = rows
  return sources.length > 0 && sources.every(({ label }) => label.text === whole!.label.text)
}

/** Points that several lines have more of than any is worth, or the whole more than there are. */
const hasPointsBeyond = (rows: readonly BudgetRow[]): boolean =>
  rows.slice(0, 1).some(isBeyondPoints) ||
  rows.filter(isBeyondPoints).length > 1 ||
  rows.filter((row) => figure(row, 'weight') > mostPoints).length > 1

/** An amount where points belong: of a hundred none has more, nor less than nothing. */
const isBeyondPoints = (row: BudgetRow): boolean =>
  (['weight', 'score'] as const).some((key) => figure(row, key) > 100 || figure(row, key) < 0)

const figure = (row: BudgetRow, meaning: BudgetMeaning): number => Number(parseAmount(row.values.get(meaning)?.text ?? '') ?? 0)

/** Neither the rate of the amounts beside it, as a ratio or in hundredths, nor anywhere near it. */
function isFarOff(row: BudgetRow): boolean {
  const budget = figure(row, 'adjusted') || figure(row, 'original') || figure(row, 'amount')
  const spent = figure(row, 'spent')
  const printed = row.values.get('rate')?.text
  if (printed === undefined || budget <= 0 || spent === 0) return false
  const rate = Number(parseRate(printed, { spent: String(spent), budget: String(budget), percentColumn: row.percentColumn }) ?? 0)
  const ratio = rate / (spent / budget)
  // a nought without a sign may be the score
  if (rate === 0) return !isSigned(printed) && Math.abs(spent / budget) > 0.02
  return rate > 0 && (ratio > farOff || ratio < 1 / farOff)
}

export const doubted = (row: BudgetRow, only?: ReadonlySet<BudgetMeaning>, doubt = 'the row seems to have lost a cell'): BudgetRow =>
  Object.assign({}, row, {
    values: new Map(
      [...row.values].map(([meaning, value]) => [
        meaning,
        only?.has(meaning) === false ? value : { ...value, doubt: value.doubt ?? doubt },
      ]),
    ),
  })
