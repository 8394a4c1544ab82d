// Which columns a form has, filled or not: checks must know whether a reason could have been given at all.
import type { Form } from '@jizheng/core'
import type { ColumnMeaning, BudgetMeaning } from '../layouts/labels.ts'
import { budgetLabels } from '../layouts/labels.ts'
import type { FormBlocks } from './form-blocks.ts'
import { meaningOf } from './label-text.ts'

export function columnsOf(blocks: FormBlocks): Form['columns'] {
  const meanings = new Set<ColumnMeaning>(blocks.indicators.flatMap((block) => [...block.header.columns.values()]))
  const money = new Set<BudgetMeaning | null>(
    blocks.budgets.flatMap((block) => block.headings.map((cell) => meaningOf(cell.text, budgetLabels))),
  )
  for (const block of blocks.budgets) for (const row of block.rows) for (const meaning of row.values.keys()) money.add(meaning)
  // a column may hold two values in each cell
  const filled = (key: 'target' | 'actual' | 'weight' | 'score'): boolean =>
    blocks.indicators.some((block) => block.rows.some((row) => row[key] !== null))
  return {
    target: meanings.has('target') || meanings.has('value') || filled('target'),
    actual: meanings.has('actual') || filled('actual'),
    weight: meanings.has('weight') || filled('weight'),
    score: meanings.has('score') || filled('score'),
    deviationReason: meanings.has('reason'),
    original: money.has('original'),
    adjusted: money.has('adjusted'),
    rate: money.has('rate'),
  }
}
