// A sheet's titles overflow into the empty cells beside them, as a spreadsheet shows them; they are not broken into one narrow column.
import type { Cell, Table } from '@jizheng/documents'

/** A text this long does not fit into a usual column. */
const LONG = 8

export function overflowing(table: Table): Table {
  const { cells, columnCount } = table
  const rows = new Map<number, Cell[]>()
  const merged = new Set<number>()
  for (const cell of cells) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
    // Where cells are merged the sheet is ruled, and an empty cell beside a text is a value that is not there.
    if (cell.columnSpan > 1 || cell.rowSpan > 1) for (let row = cell.row; row < cell.row + cell.rowSpan; row++) merged.add(row)
  }
  const shown = [...rows].flatMap(([row, all]) => (merged.has(row) ? all : spread(all, columnCount)))
  return { ...table, cells: shown }
}

function spread(row: readonly Cell[], columnCount: number): readonly Cell[] {
  const texts = row.filter(({ text }) => text.trim() !== '')
  texts.sort((a, b) => a.column - b.column)
  const wide = new Map<Cell, number>()
  texts.forEach((cell, index) => {
    const next = texts[index + 1]?.column ?? columnCount
    if (texts.length === 1 || cell.text.length > LONG) wide.set(cell, next - cell.column)
  })
  const covered = (cell: Cell) => [...wide].some(([{ column }, span]) => cell.column > column && cell.column < column + span)
  return row.filter((cell) => !covered(cell)).map((cell) => ({ ...cell, columnSpan: wide.get(cell) ?? cell.columnSpan }))
}
