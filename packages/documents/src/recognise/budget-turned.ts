// A budget turned on its side: sources of money head the columns, measures name the rows.
import { type BudgetMeaning, budgetLabels, sourceLabels, wholeBudget } from '../layouts/labels.ts'
import type { Cell } from '../document.ts'
import type { BudgetBlock, BudgetRow } from './budget-block.ts'
import { isAmount } from './budget-columns.ts'
import { type Grid, type Printed, endRow } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

const measures = new Set<BudgetMeaning | null>(['original', 'adjusted', 'spent', 'arrived', 'rate', 'weight', 'score'])

/** Null where row `top` does not head such a budget; else its lines, one for each source. */
export function readTurnedBudget(grid: Grid, top: number, ask: { until: number; claim: (cell: Cell) => void }): BudgetBlock | null {
  const head = grid.starting(top)
  const known = head.filter((cell) => {
    const bare = bareLabel(cell.text)
    // "总额" alone also heads a column of amounts
    return wholeBudget.test(flat(bare)) || (meaningOf(cell.text, budgetLabels) === null && sourceLabels.test(bare))
  })
  const [first] = known
  // among them a source of any name
  const sources = head.filter((cell) => known.includes(cell) || (first && cell.column > first.column && isLabel(cell)))
  if (!first || known.length < 2 || first.column === 0 || head.some((cell) => isAmount(cell.text))) return null
  const lines = sources.map((label) => ({ label, values: new Map<BudgetMeaning, Printed>(), percentColumn: false }))
  let row = endRow(first)
  for (; row < ask.until; row++) {
    const name = grid.cellAt(row, first.column - 1)
    const meaning = name.row === row ? meaningOf(name.text, budgetLabels) : null
    if (meaning === null || !measures.has(meaning)) break
    for (const line of lines) {
      const cell = grid.cellAt(row, line.label.column)
      if (cell.row === row && isAmount(cell.text)) line.values.set(meaning, cell)
    }
  }
  const money = lines.some(
    (line: BudgetRow) => ['original', 'adjusted', 'spent'].filter((key) => line.values.has(key as BudgetMeaning)).length > 1,
  )
  if (!money) return null
  const side = grid.covering(top).filter((cell) => cell.column < first.column)
  const headings = [...side, ...head]
  for (const cell of headings) ask.claim(cell)
  for (let below = top; below < row; below++) for (const cell of grid.starting(below)) ask.claim(cell)
  return { rows: lines, headings, notes: [] }
}

const isLabel = (cell: Cell): boolean => /\p{L}/u.test(cell.text) && meaningOf(cell.text, budgetLabels) === null
