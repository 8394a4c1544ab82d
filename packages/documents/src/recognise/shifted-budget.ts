// Lines of the budget whose figures stand in their neighbours' columns, because the row has lost a cell: all they say is doubted.
import { parseAmount, parseRate } from '@jizheng/core'
import type { BudgetMeaning } from '../layouts/labels.ts'
import type { BudgetRow } from './budget-block.ts'

const isSigned = (text: string | undefined): boolean => /[%％]/.test(text ?? '')

/** A rate that is wrong by more than this is more likely another figure than a slip of the pen. */
const farOff = 2

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
  const text = (row: BudgetRow, meaning: BudgetMeaning): string | undefined => row.values.get(meaning)?.text
  const rates = rows.map((row) => text(row, 'rate')).filter((rate) => rate !== undefined)
  const isRateSigned = rates.length > 1 && rates.filter(isSigned).length >= rates.length / 2
  const isBelowWhole = rows.length > 1 ? isSlipOf(rows[0]!) : () => false
  const isAddedUp = addUpToSpent(rows)
  // not one row has slipped but their header
  if (rows.filter(isBeyondPoints).length > 1 || rows.slice(0, 1).some(isBeyondPoints)) return rows.map((row) => doubted(row))
  return rows.map((row, index) => {
    const rate = text(row, 'rate')
    const strays =
      (['original', 'adjusted', 'spent', 'amount', 'weight', 'score'] as const).some((meaning) => isSigned(text(row, meaning))) ||
      (isRateSigned && rate !== undefined && !isSigned(rate) && Number(parseAmount(rate) ?? 0) !== 0)
    return strays ||
      isBeyondPoints(row) ||
      isFarOff(row) ||
      isScoreForWeight(row) ||
      (index > 0 && (isBelowWhole(row) || (isAddedUp && !row.values.has('spent'))))
      ? doubted(row)
      : row
  })
}

/** A source of money whose budget is just what the whole has spent, and which has spent something else: its spending stands under the budget. */
const isSlipOf =
  (whole: BudgetRow) =>
  (row: BudgetRow): boolean => {
    const spent = figure(whole, 'spent')
    return spent > 0 && figure(row, 'adjusted') === spent && figure(row, 'spent') !== spent && figure(whole, 'adjusted') !== spent
  }

/** No score, and a weight that is the rate's share of ten or twenty: the score has moved to where the weight was. */
function isScoreForWeight(row: BudgetRow): boolean {
  const [weight, spent] = [figure(row, 'weight'), figure(row, 'spent')]
  const budget = figure(row, 'adjusted') || figure(row, 'original') || figure(row, 'amount')
  if (row.values.has('score') || weight === 0 || budget <= 0 || spent >= budget) return false
  return [10, 20].some((whole) => Math.abs((spent / budget) * whole - weight) < 0.011)
}

/** The budgets of the sources make what the whole has spent, and not its budget: one that shows no spending has it there. */
function addUpToSpent([whole, ...sources]: readonly BudgetRow[]): boolean {
  if (!whole || sources.length === 0) return false
  const sum = sources.reduce((total, row) => total + figure(row, 'adjusted'), 0)
  const isNear = (other: number): boolean => other > 0 && Math.abs(sum - other) < 0.006
  return isNear(figure(whole, 'spent')) && !isNear(figure(whole, 'adjusted'))
}

/** An amount where points belong: of a hundred none has more. */
const isBeyondPoints = (row: BudgetRow): boolean => figure(row, 'weight') > 100 || figure(row, 'score') > 100

const figure = (row: BudgetRow, meaning: BudgetMeaning): number => Number(parseAmount(row.values.get(meaning)?.text ?? '') ?? 0)

/** Neither the rate of the amounts beside it, as a ratio or in hundredths, nor anywhere near it. */
function isFarOff(row: BudgetRow): boolean {
  const budget = figure(row, 'adjusted') || figure(row, 'original') || figure(row, 'amount')
  const spent = figure(row, 'spent')
  const printed = row.values.get('rate')?.text
  if (printed === undefined || budget <= 0 || spent <= 0) return false
  const rate = Number(parseRate(printed, { spent: String(spent), budget: String(budget), percentColumn: row.percentColumn }) ?? 0)
  const ratio = rate / (spent / budget)
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
