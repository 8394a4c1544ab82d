// Tables inside the cells of others: a page laid out by tables, a cell divided into rows and columns of its own.
import type { Flow, FlowCell, FlowTable } from './flow.ts'

/** One row or one column: only a way to arrange a text. */
export const isLine = (table: FlowTable): boolean =>
  table.cells.every((cell) => cell.row === 0) || table.cells.every((cell) => cell.column === 0)

/**
 * A table that only arranges a page: some table inside it has far more cells. Its cells are read one after another, as if it were not there.
 * A form that has a budget table inside one of its cells stays a table: there both are of a size.
 */
export const onlyHolds = (table: FlowTable): boolean => mostCells(table) > 3 * table.cells.length

const mostCells = (table: FlowTable): number => {
  let most = table.cells.length
  for (const cell of table.cells) for (const part of cell.content) if (isTable(part)) most = Math.max(most, mostCells(part))
  return most
}

const isTable = (part: Flow): part is FlowTable => typeof part !== 'string' && part.type === 'table'

/** More inner tables than any form has: then each stays a table of its own, so that the time is bounded. */
const mostInner = 50

/** The table with each cell that holds nothing but another table divided into that table's cells, as the eye sees it. */
export function withInnerRows(table: FlowTable): FlowTable {
  if (table.cells.filter((cell) => onlyTableIn(cell.content) !== null).length > mostInner) return table
  let cells = table.cells
  let hiddenRows = table.hiddenRows
  for (let index = 0; index < cells.length; index++) {
    const inner = onlyTableIn(cells[index]!.content)
    if (inner === null) continue
    const outer = cells[index]!
    const divided = withInnerRows(inner)
    const rows = stretch(divided, outer, 'row', 'rowSpan')
    const columns = stretch(divided, outer, 'column', 'columnSpan')
    const around = cells.filter((cell) => cell !== outer).map((cell) => movedBy(cell, rows.moved, columns.moved))
    cells = [...around, ...divided.cells.map((cell) => movedBy(cell, rows.inside, columns.inside))].toSorted(
      (a, b) => a.row - b.row || a.column - b.column,
    )
    hiddenRows = new Set([...[...hiddenRows].map(rows.moved), ...[...divided.hiddenRows].map(rows.inside)])
    index = -1
  }
  return { type: 'table', cells, hiddenRows }
}

function onlyTableIn(content: readonly Flow[]): FlowTable | null {
  const [first, ...others] = content.filter((part) => (typeof part === 'string' ? part.trim() !== '' : part.type === 'table'))
  return first !== undefined && others.length === 0 && isTable(first) && !isLine(first) ? first : null
}

/** How positions move when the outer cell gets as many rows (or columns) as the inner table: what it lacks is added at its end; what it has too many, the last inner ones take. */
function stretch(inner: FlowTable, outer: FlowCell, start: 'row' | 'column', span: 'rowSpan' | 'columnSpan') {
  const count = inner.cells.reduce((most, cell) => Math.max(most, cell[start] + cell[span]), 1)
  const end = outer[start] + outer[span]
  const added = Math.max(0, count - outer[span])
  return {
    moved: (at: number) => (at < end ? at : at + added),
    inside: (at: number) => (at < count ? outer[start] + at : end + added),
  }
}

function movedBy(cell: FlowCell, row: (at: number) => number, column: (at: number) => number): FlowCell {
  const at = { row: row(cell.row), column: column(cell.column) }
  return {
    ...at,
    rowSpan: row(cell.row + cell.rowSpan) - at.row,
    columnSpan: column(cell.column + cell.columnSpan) - at.column,
    content: cell.content,
  }
}
