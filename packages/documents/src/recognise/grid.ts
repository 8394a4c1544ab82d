// A table seen by position: which cell covers a row and column, and the cells of a row from left to right.
import type { Cell, Table } from '../document.ts'
import type { Place, DoubtFeature } from '@jizheng/core'

/** A text as printed, with its place: a cell, a paragraph, or the part of one that holds a value. */
export interface Printed {
  readonly text: string
  readonly place: Place
  readonly doubt: DoubtFeature | null
  /** The other reading that the doubt is about, where one is known. */
  readonly instead?: string
}

/** The text doubted because another one may be meant; a doubt that it has already stays. */
export const doubtedFor = <One extends Printed>(other: Printed, one: One, doubt: DoubtFeature): One =>
  one.doubt === null ? { ...one, doubt, instead: other.text } : one

export interface Grid {
  readonly rowCount: number
  readonly columnCount: number
  readonly certainty: Table['certainty']
  readonly recognised: boolean
  cellAt(row: number, column: number): Cell
  /** The distinct cells that cover a row, merged ones from above included. */
  covering(row: number): readonly Cell[]
  /** The cells that begin in a row. */
  starting(row: number): readonly Cell[]
}

export function gridOf(table: Table): Grid {
  const rows: Cell[][] = Array.from({ length: table.rowCount }, () => [])
  const starts: Cell[][] = Array.from({ length: table.rowCount }, () => [])
  for (const cell of table.cells) {
    starts[cell.row]?.push(cell)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = rows[row]
        if (line) line[column] = cell
      }
    }
  }
  const distinct: Cell[][] = rows.map((row) => [...new Set(row)].filter((cell) => cell !== undefined))
  return {
    rowCount: table.rowCount,
    columnCount: table.columnCount,
    certainty: table.certainty,
    recognised: table.recognised ?? false,
    cellAt(row, column) {
      const cell = rows[row]?.[column]
      if (cell) return cell
      return { row, column, rowSpan: 1, columnSpan: 1, text: '', place: { table: 1, row: row + 1, column: column + 1 }, doubt: null }
    },
    covering: (row) => distinct[row] ?? [],
    starting: (row) => starts[row] ?? [],
  }
}

export const endColumn = (cell: Cell): number => cell.column + cell.columnSpan
export const endRow = (cell: Cell): number => cell.row + cell.rowSpan

/** The text of a row that holds nothing else and runs over most of its width, or over no ruled cells at all. */
export function loneText(grid: Grid, row: number): Printed | null {
  const filled = grid.covering(row).filter((cell) => cell.text.trim() !== '')
  const only = filled[0]
  if (filled.length !== 1 || !only || only.row !== row || only.rowSpan > 2) return null
  if (
    grid.columnCount > 1 &&
    only.columnSpan < grid.columnCount * 0.6 &&
    grid.starting(row).some((cell) => cell !== only && cell.columnSpan > 1)
  )
    return null
  return only
}
