// Lines of the budget whose figures stand in their neighbours' columns, because the row or its header has lost a cell: all they say is doubted.
import type { DoubtFeature } from '@jizheng/core'
import type { BudgetMeaning } from '../../layouts/labels.ts'
import type { BudgetRow } from '../budget-block.ts'
import { areSame, figure, mostPoints, totalOf } from './budget-figures.ts'
import { isBeyondPoints, slippedAmong } from './line-slips.ts'

/** Said of the first of two amounts of a line whose columns have one heading. */
export const twoAmounts: DoubtFeature = 'two-figures-under-heading'

export function shiftDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  return columnsDoubted(rowsDoubted(rows))
}

/** One heading over two columns of amounts: where a line has but one of them, it may be either. */
function columnsDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const shared = new Set(rows.flatMap((row) => [...row.values].flatMap(([meaning, { doubt }]) => (doubt === twoAmounts ? [meaning] : []))))
  return shared.size === 0 ? rows : rows.map((row) => doubted(row, twoAmounts, shared))
}

function rowsDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const [whole] = rows
  if (!whole) return rows
  const slipOf = slippedAmong(rows)
  const ofWhole = slipOf(whole)
  // not one row has slipped but their header: what slips to the left leaves no score behind
  const ofHeader = haveOneLabel(rows)
    ? 'one-label-for-lines'
    : hasPointsBeyond(rows) || addUp(rows)
      ? 'amount-for-points'
      : whole.values.has('score')
        ? ofWhole
        : null
  return rows.map((row) => {
    const slip = ofHeader ?? slipOf(row)
    return slip === null ? row : doubted(row, slip)
  })
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

/** The points of the sources make those of the whole, as only amounts do. */
function addUp([whole, ...sources]: readonly BudgetRow[]): boolean {
  const points = whole ? figure(whole, 'weight') : 0
  return points > 20 && areSame(totalOf(sources, 'weight'), points)
}

export const doubted = (row: BudgetRow, doubt: DoubtFeature, only?: ReadonlySet<BudgetMeaning>): BudgetRow =>
  Object.assign({}, row, {
    values: new Map(
      [...row.values].map(([meaning, value]) => [
        meaning,
        only?.has(meaning) === false ? value : { ...value, doubt: value.doubt ?? doubt },
      ]),
    ),
  })
