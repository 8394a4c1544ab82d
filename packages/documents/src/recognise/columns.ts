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
  return {
    target: meanings.has('target') || meanings.has('value'),
    actual: meanings.has('actual'),
    weight: meanings.has('weight'),
    score: meanings.has('score'),
    deviationReason: meanings.has('reason'),
    original: money.has('original'),
    adjusted: money.has('adjusted'),
    rate: money.has('rate'),
  }
}
