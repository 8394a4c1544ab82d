// A budget without a header: labels and amounts beside one another, sources down the rows, measures down the rows or along one row.
import type { Cell } from '../document.ts'
import { type BudgetMeaning, budgetLabels, fieldLabels, sourceLabels, wholeBudget } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import type { BudgetBlock } from './budget-block.ts'
import { isAmount } from './budget-columns.ts'
import { type Grid, type Printed, endColumn, endRow } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

interface Line {
  readonly label: Printed
  readonly values: Map<BudgetMeaning, Printed>
  readonly percentColumn: boolean
}

interface Ask {
  readonly from: number
  readonly until: number
  readonly claimed: (cell: Cell) => boolean
  readonly claim: (cell: Cell) => void
}

export function readBudgetPairs(grid: Grid, ask: Ask): BudgetBlock | null {
  const lines: Line[] = []
  const headings: Cell[] = []
  for (let row = ask.from; row < ask.until; row++) readPairRow(grid, { ...ask, row }, { lines, headings })
  const money = lines.some((line) =>
    ['original', 'adjusted', 'spent', 'amount'].some((meaning) => line.values.has(meaning as BudgetMeaning)),
  )
  return money ? { rows: lines, headings, notes: [] } : null
}

function readPairRow(grid: Grid, ask: Ask & { row: number }, into: { lines: Line[]; headings: Cell[] }): void {
  const cells = grid.starting(ask.row).filter((cell) => !ask.claimed(cell))
  let line: Line | null = null
  cells.forEach((cell, index) => {
    const next = cells[index + 1]
    if (!next || next.column !== endColumn(cell) || isBlank(cell.text) || isAmount(cell.text)) return
    const side = sideOf(grid, cell)
    const source = isSource(cell, side) || (side !== null && measureOf(next) !== null && !line)
    const meaning = source ? null : measureOf(cell)
    const value = isAmount(next.text) || isBlank(next.text) ? next : null
    if (source) {
      // the label of a line: its amount, or labelled amounts, follow
      if (!value && measureOf(next) === null) return
      if (value && isBlank(value.text) && into.lines.length === 0) return
      line = { label: cell, values: new Map(), percentColumn: false }
      if (value && isAmount(value.text)) line.values.set('amount', value)
      into.lines.push(line)
    } else if (meaning && value) {
      const home: Line | null = line ?? into.lines[0] ?? null
      if (!home && (meaning === 'score' || meaning === 'weight' || isBlank(value.text))) return
      const target = home ?? { label: side ?? cell, values: new Map(), percentColumn: /[%％]/.test(cell.text) }
      if (!home) into.lines.push(target)
      if (isAmount(value.text) && !target.values.has(meaning)) target.values.set(meaning, value)
    } else return
    for (const used of [cell, ...(value ? [value] : [])]) ask.claim(used)
    into.headings.push(cell)
    if (side) into.headings.unshift(side)
  })
}

/** A source of money by its name, or any label in a block whose side says that it is about money. */
function isSource(cell: Cell, side: Cell | null): boolean {
  const bare = flat(bareLabel(cell.text))
  if (wholeBudget.test(bare) || sourceLabels.test(bare)) return true
  if (meaningOf(cell.text, budgetLabels) !== null || meaningOf(cell.text, fieldLabels) !== null) return false
  return side !== null && /资金|经费|预算|投资/.test(bareLabel(side.text)) && bare.length < 20
}

function measureOf(cell: Cell): BudgetMeaning | null {
  const meaning = meaningOf(cell.text, budgetLabels)
  return meaning === 'reason' || meaning === 'review' || meaning === 'amount' ? null : meaning
}

/** The cell to the left that spans this row and more. */
function sideOf(grid: Grid, cell: Cell): Cell | null {
  for (const other of grid.covering(cell.row)) {
    if (other.column < cell.column && endRow(other) - other.row > cell.rowSpan && other.text.trim() !== '') return other
  }
  return null
}
