// What a row below the header of the indicators is: an indicator, a sum, or something of another block.
import { isBlank } from '@jizheng/core'
import { fieldLabels, noteLabels, objectiveLabels, subtotalLabels, totalLabels } from '../layouts/labels.ts'
import { readBudgetHeader } from './budget-columns.ts'
import type { Grid } from './grid.ts'
import { isLevelWord } from './indicator-header.ts'
import { bareLabel, meaningOf } from './label-text.ts'
import type { Columns } from './meant-columns.ts'
import { isHeading } from './title.ts'
import { isTotalAlone } from './total-row.ts'

/** Said of nothing but the sum of all rows, even where an indicator's name stands. */
export const onlyTotal = /^(?:自评)?总分(?:合计)?$/

export function kindOfRow(grid: Grid, ask: { row: number; at: Columns; started: boolean }): 'indicator' | 'total' | 'subtotal' | 'other' {
  const { row, at } = ask
  const names = at.get('name') ?? []
  const lastName = Math.max(...names)
  const starting = grid.starting(row)
  const filled = starting.filter((cell) => cell.text.trim() !== '')
  const first = filled[0]
  if (grid.certainty === 'guessed' && isTotalAlone(filled)) return 'total'
  for (const cell of filled) {
    if (cell.column > lastName) break
    const bare = bareLabel(cell.text)
    const inName = names.includes(cell.column) && cell.column !== 0
    // a guessed grid may put the label over any of the level columns
    const loose = grid.certainty === 'guessed' || !isMeasured(grid, row, at) ? totalLabels : onlyTotal
    if ((inName ? loose : totalLabels).test(bare)) return 'total'
    if (subtotalLabels.test(bare) && (!inName || !isMeasured(grid, row, at))) return 'subtotal'
  }
  const name = grid.cellAt(row, names[0] ?? 0)
  // a numbered heading alone in its row belongs to the text around the form
  if (
    filled.length === 1 &&
    first &&
    first.rowSpan === 1 &&
    isHeading(first.text) &&
    !isLevelWord(first.text) &&
    !names.includes(first.column)
  )
    return 'other'
  const value = firstValueColumn(at)
  if (value !== null && name === grid.cellAt(row, value)) return 'other'
  if (first && first.column < (names[0] ?? 0) && !isLevelWord(first.text)) {
    if (noteLabels.test(bareLabel(first.text)) || meaningOf(first.text, fieldLabels)) return 'other'
  }
  if (filled.some((cell) => /^[^:：]{2,12}[:：]/.test(cell.text) && meaningOf(cell.text.split(/[:：]/)[0]!, fieldLabels) !== null))
    return 'other'
  if (filled.length === 0 && !ask.started) return 'other'
  return 'indicator'
}

/** Has something to be reached, or reached. */
const isMeasured = (grid: Grid, row: number, at: Columns): boolean =>
  (['target', 'value', 'actual'] as const).some((meaning) =>
    (at.get(meaning) ?? []).some((column) => {
      const cell = grid.cellAt(row, column)
      return cell.column === column && !isBlank(cell.text)
    }),
  )

function firstValueColumn(at: Columns): number | null {
  let lowest: number | null = null
  for (const meaning of ['target', 'value', 'sign', 'actual', 'weight', 'score'] as const) {
    for (const column of at.get(meaning) ?? []) if (lowest === null || column < lowest) lowest = column
  }
  return lowest
}

/** The head of the budget printed again, as pages and people do, while indicators go on below it: the first row that is none of its own. */
export function endOfStrayHead(grid: Grid, row: number): number | null {
  const head = readBudgetHeader(grid, row)
  if (head === null) return null
  const below = head.bottom + 1
  const goesOn =
    grid.covering(row).some((cell) => cell.row < row && isLevelWord(cell.text)) ||
    (below < grid.rowCount && grid.starting(below).some((cell) => isLevelWord(cell.text)))
  return goesOn ? below : null
}

/** The head of the budget, or of the two sides of the objective: some forms print these blocks below the indicators. */
export function opensAnotherBlock(grid: Grid, row: number): boolean {
  if (readBudgetHeader(grid, row) !== null) return true
  const sides = new Set(grid.starting(row).map((cell) => meaningOf(cell.text, objectiveLabels)))
  return sides.has('expected') && sides.has('actual')
}
