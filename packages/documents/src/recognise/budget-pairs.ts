// A budget without a header: label and amount beside one another, sources or measures down the rows or along one row.
import type { Cell } from '../document.ts'
import { type BudgetMeaning, budgetLabels, sourceLabels, wholeBudget } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import type { BudgetBlock, BudgetRow } from './budget-block.ts'
import { isAmount } from './budget-columns.ts'
import { type Grid, type Printed, endColumn, endRow } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

export function readBudgetPairs(
  grid: Grid,
  ask: { from: number; until: number; claimed: (cell: Cell) => boolean; claim: (cell: Cell) => void },
): BudgetBlock | null {
  const rows: BudgetRow[] = []
  const measures = new Map<BudgetMeaning, Printed>()
  let measureLabel: Printed | null = null
  const headings: Cell[] = []
  for (let row = ask.from; row < ask.until; row++) {
    for (const cell of grid.starting(row)) {
      if (ask.claimed(cell) || isBlank(cell.text) || isAmount(cell.text) || endColumn(cell) >= grid.columnCount) continue
      const value = grid.cellAt(row, endColumn(cell))
      if (value.row !== row || ask.claimed(value)) continue
      const bare = flat(bareLabel(cell.text))
      const line = wholeBudget.test(bare) || sourceLabels.test(bare)
      const meaning = line ? null : meaningOf(cell.text, budgetLabels)
      const money = meaning !== null && meaning !== 'reason' && meaning !== 'review'
      if (line && (isAmount(value.text) || (isBlank(value.text) && rows.length > 0))) {
        const values = new Map<BudgetMeaning, Printed>()
        if (isAmount(value.text)) values.set('amount', value)
        rows.push({ label: cell, values, percentColumn: false })
      } else if (money && isAmount(value.text) && !(meaning === 'score' || meaning === 'weight' ? measures.size === 0 : false)) {
        if (!measures.has(meaning)) measures.set(meaning, value)
        measureLabel ??= sideOf(grid, cell) ?? cell
      } else continue
      ask.claim(cell)
      ask.claim(value)
      headings.push(cell)
      const side = sideOf(grid, cell)
      if (side) headings.unshift(side)
    }
  }
  if (measures.size > 0 && measureLabel && ['original', 'adjusted', 'spent'].some((meaning) => measures.has(meaning as BudgetMeaning))) {
    rows.unshift({ label: measureLabel, values: measures, percentColumn: headings.some((cell) => /[%％]/.test(cell.text)) })
  }
  return rows.length > 0 ? { rows, headings, notes: [] } : null
}

/** The cell to the left that spans this row and more. */
function sideOf(grid: Grid, cell: Cell): Cell | null {
  for (const other of grid.covering(cell.row))
    if (other.column < cell.column && endRow(other) - other.row > cell.rowSpan && other.text.trim() !== '') return other
  return null
}
