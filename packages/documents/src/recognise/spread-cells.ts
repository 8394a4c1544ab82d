// Tables whose merges were lost (pasted or exported cell by cell): text in the first cell, blanks where the merged cell reached. Spreads the text again.
import type { Cell, Table } from '../document.ts'
import { budgetLabels, fieldLabels, indicatorLabels, objectiveLabels, totalLabels } from '../layouts/labels.ts'
import { isAmount } from './budget-columns.ts'
import { bareLabel, meaningOf } from './label-text.ts'

/** Below this share of blanks nothing was lost; a table with any merged cell has kept its merges. */
const leastBlank = 0.3
const leastColumns = 6

export function spreadCells(table: Table): Table {
  const { cells, columnCount } = table
  if (columnCount < leastColumns || cells.some((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)) return table
  if (cells.filter(isBlankCell).length < cells.length * leastBlank) return table
  const rows: Cell[][] = Array.from({ length: table.rowCount }, () => [])
  for (const cell of cells) {
    const row = rows[cell.row]
    if (row) row[cell.column] = cell
  }
  const spread: Cell[] = []
  let section: { first: number; live: readonly number[] } | null = null
  rows.forEach((row, index) => {
    const labels = labelColumns(row)
    if (labels) {
      const below = labelColumns(rows[index + 1] ?? [])
      const above = labelColumns(rows[index - 1] ?? [])
      if (!above) section = { first: labels[0]!, live: [...new Set([...labels, ...(below ?? [])])].toSorted((a, b) => a - b) }
      // the lower line of a header keeps to the columns of both
      spread.push(...(above && section ? joinTo(row, section.first, section.live) : joinRight(row, 0, columnCount)))
      return
    }
    const within: { first: number; live: readonly number[] } | null = section
    if (within && row.some((cell) => !isBlankCell(cell) && cell.column >= within.first && !within.live.includes(cell.column)))
      section = null
    const lead = row.find((cell) => !isBlankCell(cell))
    // the label of a field or an objective opens another block
    if (
      lead &&
      !totalLabels.test(bareLabel(lead.text)) &&
      (meaningOf(lead.text, objectiveLabels) !== null || meaningOf(lead.text, fieldLabels) !== null)
    )
      section = null
    const alone = row.filter((cell) => !isBlankCell(cell)).length === 1
    if (!section || alone) {
      spread.push(...joinRight(row, 0, columnCount))
      return
    }
    spread.push(...joinTo(row, section.first, section.live))
  })
  return { ...table, cells: spread }
}

/** Cells right of `first` reach from one column of the header to the next. */
function joinTo(row: readonly Cell[], first: number, live: readonly number[]): Cell[] {
  const joined = joinRight(row, 0, first)
  live.forEach((column, place) => {
    const cell = row[column]
    if (cell) joined.push({ ...cell, columnSpan: (live[place + 1] ?? row.length) - column })
  })
  return joined
}

const isBlankCell = (cell: Cell): boolean => cell.text.trim() === ''

/** The columns of a header line: labels only, at least three of them known; null for any other line. */
function labelColumns(row: readonly Cell[]): number[] | null {
  const filled = row.filter((cell) => !isBlankCell(cell))
  if (filled.length < 3 || filled.some((cell) => isAmount(cell.text))) return null
  const known = filled.filter((cell) => meaningOf(cell.text, indicatorLabels) !== null || meaningOf(cell.text, budgetLabels) !== null)
  if (known.length < 3 || known.length < filled.length - 1) return null
  const first = known[0]!.column
  return filled.filter((cell) => cell.column >= first).map((cell) => cell.column)
}

/** Each text reaches right over the blanks that follow it. */
function joinRight(row: readonly Cell[], from: number, until: number): Cell[] {
  const joined: Cell[] = []
  let start: Cell | null = null
  for (let column = from; column < until; column++) {
    const cell = row[column]
    if (!cell) continue
    if (start && isBlankCell(cell)) continue
    if (start) joined.push({ ...start, columnSpan: column - start.column })
    start = null
    if (isBlankCell(cell)) joined.push(cell)
    else start = cell
  }
  if (start) joined.push({ ...start, columnSpan: until - start.column })
  return joined
}
