// Where cells stand on a sheet: "AB12", "A1:C7", rows and columns counted from 0.
import { OperationError } from '@jizheng/core'

export interface Position {
  readonly row: number
  readonly column: number
}

export interface Area extends Position {
  readonly lastRow: number
  readonly lastColumn: number
}

/** "AB12" to column 27, row 11. Throws OperationError: file-damaged. */
export function positionOf(reference: string): Position {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (found === null) throw new OperationError('file-damaged', { why: 'cell-reference' })
  let column = 0
  for (const letter of found[1]!.toUpperCase()) column = column * 26 + letter.codePointAt(0)! - 64
  return { column: column - 1, row: Number(found[2]) - 1 }
}

/** "B2:A7" and "B2". Throws OperationError: file-damaged. */
export function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.split(':')
  const [start, end] = [positionOf(from), positionOf(to)]
  return {
    row: Math.min(start.row, end.row),
    column: Math.min(start.column, end.column),
    lastRow: Math.max(start.row, end.row),
    lastColumn: Math.max(start.column, end.column),
  }
}

export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** One number for each position of a sheet (16,384 columns at most, as a reference has three letters 18,278). */
export const keyOf = ({ row, column }: Position): number => row * 32_768 + column

export const isWithin = (area: Area, outer: Area): boolean =>
  area.row >= outer.row && area.column >= outer.column && area.lastRow <= outer.lastRow && area.lastColumn <= outer.lastColumn

export const clipped = (area: Area, outer: Area): Area => ({
  row: area.row,
  column: area.column,
  lastRow: Math.max(area.row, Math.min(area.lastRow, outer.lastRow)),
  lastColumn: Math.max(area.column, Math.min(area.lastColumn, outer.lastColumn)),
})
