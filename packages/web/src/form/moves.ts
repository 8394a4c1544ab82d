// Where the arrows, Tab, Home and End lead on a sheet with merged cells and printed labels between the values.
import { COLUMNS, isEditable, type Sheet, type SheetCell } from './sheet.ts'

/** A place on the grid. Inside a merged cell it remembers on which row and column one came in, so that one leaves it straight on. */
export interface Spot {
  readonly row: number
  readonly column: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'

export const cellOn = (sheet: Sheet, spot: Spot): SheetCell | null => sheet.covering[spot.row]?.[spot.column] ?? null

export const startOf = ({ row, column }: SheetCell): Spot => ({ row, column })

const within = (cell: SheetCell, { row, column }: Spot): boolean =>
  row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column && column < cell.column + cell.columnSpan

/** The spot if it lies in the cell, else where the cell begins. */
export const spotIn = (cell: SheetCell, spot: Spot | null): Spot => (spot !== null && within(cell, spot) ? spot : startOf(cell))

/** The next value that way; the same spot where there is none. A row in which a label stands under the spot is entered at its nearest value. */
export function moved(sheet: Sheet, from: Spot, direction: Direction): Spot {
  let spot = from
  for (let cell = cellOn(sheet, spot); cell !== null; cell = cellOn(sheet, spot)) {
    spot = beyond(cell, spot, direction)
    const next = cellOn(sheet, spot)
    if (next !== null && isEditable(next)) return spot
    const beside = direction === 'up' || direction === 'down' ? nearest(sheet, spot) : null
    if (beside !== null) return beside
  }
  return from
}

function nearest(sheet: Sheet, { row, column }: Spot): Spot | null {
  const distance = (cell: SheetCell): number => Math.abs(cell.column - column)
  const cells = (sheet.rows[row]?.cells ?? []).filter((cell) => isEditable(cell) && cell.rowSpan === 1)
  const found = cells.toSorted((one, other) => distance(one) - distance(other))[0]
  return found === undefined ? null : startOf(found)
}

function beyond(cell: SheetCell, spot: Spot, direction: Direction): Spot {
  switch (direction) {
    case 'up':
      return { ...spot, row: cell.row - 1 }
    case 'down':
      return { ...spot, row: cell.row + cell.rowSpan }
    case 'left':
      return { ...spot, column: cell.column - 1 }
    case 'right':
      return { ...spot, column: cell.column + cell.columnSpan }
  }
}

const values = (sheet: Sheet): SheetCell[] => sheet.rows.flatMap(({ cells }) => cells.filter(isEditable))

/** The value after (or before) in reading order; null beyond the last. */
export function besides(sheet: Sheet, from: SheetCell, by: 1 | -1): SheetCell | null {
  const all = values(sheet)
  const index = all.findIndex(({ at }) => at === from.at)
  return index < 0 ? null : (all[index + by] ?? null)
}

export function endOfRow(sheet: Sheet, { row }: Spot, end: 'first' | 'last'): Spot | null {
  const spots = Array.from({ length: COLUMNS }, (_, column) => ({ row, column })).filter((spot) => {
    const cell = cellOn(sheet, spot)
    return cell !== null && isEditable(cell) && cell.column === spot.column
  })
  return (end === 'first' ? spots[0] : spots.at(-1)) ?? null
}

export function endOfSheet(sheet: Sheet, end: 'first' | 'last'): SheetCell | null {
  const all = values(sheet)
  return (end === 'first' ? all[0] : all.at(-1)) ?? null
}

export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The smallest block of whole cells with both spots in it. */
export function blockOf(sheet: Sheet, one: Spot, other: Spot): Block {
  let block: Block = {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  }
  for (let before: Block | null = null; before === null || !same(before, block);) {
    before = block
    for (const cell of cellsIn(sheet, block)) {
      block = {
        top: Math.min(block.top, cell.row),
        left: Math.min(block.left, cell.column),
        bottom: Math.max(block.bottom, cell.row + cell.rowSpan - 1),
        right: Math.max(block.right, cell.column + cell.columnSpan - 1),
      }
    }
  }
  return block
}

const same = (one: Block, other: Block): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right

/** Each cell of a block once, in reading order. */
export function cellsIn(sheet: Sheet, { top, left, bottom, right }: Block): readonly SheetCell[] {
  const found = new Set<SheetCell>()
  for (let row = top; row <= bottom; row++) for (const cell of sheet.covering[row]?.slice(left, right + 1) ?? []) found.add(cell)
  return [...found]
}
