// A budget without a header whose lines do not make its total: which line and which measure an amount is of was told by the label beside it alone.
import type { BudgetMeaning } from '../../layouts/labels.ts'
import type { BudgetRow } from '../budget-block.ts'
import { areSame, figure, totalOf } from './budget-figures.ts'
import { doubted } from './shifted-budget.ts'

const measures: readonly BudgetMeaning[] = ['original', 'adjusted', 'amount', 'spent']

/** Below a header the same would be the form's own fault; here another reading is likelier: codes among amounts, two halves side by side, pairs in one row. */
export function withUnmadeDoubted(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const [whole, ...parts] = rows
  if (whole === undefined || parts.every((part) => measures.every((meaning) => figure(part, meaning) === 0))) return rows
  const isUnmade = measures.some((meaning) => whole.values.has(meaning) && !areSame(totalOf(parts, meaning), figure(whole, meaning)))
  return isUnmade ? rows.map((row) => doubted(row, 'amounts-cross-footing')) : rows
}
