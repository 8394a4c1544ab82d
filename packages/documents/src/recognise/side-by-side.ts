// Two forms beside one another on one sheet: the table is cut between them, so that each is read as if it stood alone.
import type { Cell, Table } from '../document.ts'
import { fieldLabels, indicatorLabels } from '../layouts/labels.ts'
import { endColumn } from './grid.ts'
import { meaningOf } from './label-text.ts'

/** One table, or the parts that each have a project and an indicator header of their own. */
export function partsOf(table: Table): readonly Table[] {
  const cut = cutOf(table)
  return cut === null ? [table] : [part(table, 0, cut), ...partsOf(part(table, cut, table.columnCount))]
}

function cutOf(table: Table): number | null {
  const projects = twice(table, (cell) => meaningOf(cell.text, fieldLabels) === 'projectName')
  if (!projects) return null
  const names = twice(table, (cell) => meaningOf(cell.text, indicatorLabels) === 'name')
  if (!names || Math.abs(names[1] - names[0] - (projects[1] - projects[0])) > 1) return null
  // the left edge of the second form, unless a cell stands across it
  const filled = table.cells.filter((cell) => cell.text.trim() !== '')
  const crosses = (cell: Cell, column: number): boolean => cell.column < column && endColumn(cell) > column
  const cut = projects[1]
  return filled.some((cell) => crosses(cell, cut) && (cell.column > 0 || endColumn(cell) < table.columnCount)) ? null : cut
}

/** The columns where a row has the label twice. */
function twice(table: Table, is: (cell: Cell) => boolean): readonly [number, number] | null {
  const first = new Map<number, number>()
  for (const cell of table.cells) {
    if (cell.text === '' || !is(cell)) continue
    const earlier = first.get(cell.row)
    if (earlier !== undefined && cell.column - earlier > 2) return [earlier, cell.column]
    if (earlier === undefined) first.set(cell.row, cell.column)
  }
  return null
}

/** The cells between two columns; one that reaches over both forms (a title) belongs to each. */
function part(table: Table, from: number, until: number): Table {
  const cells = table.cells
    .filter((cell) => cell.column < until && endColumn(cell) > from)
    .map((cell) => {
      const start = Math.max(cell.column, from)
      return { ...cell, column: start - from, columnSpan: Math.min(endColumn(cell), until) - start }
    })
  return { ...table, columnCount: until - from, cells }
}
