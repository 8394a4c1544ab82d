// A long table is laid out and painted in pieces: a keystroke then costs one piece and not two hundred rows. A cell merged over many rows is
// drawn once in each piece that it reaches into; on paper the pieces are one table.
import { type Spot, spotIn } from './moves.ts'
import type { Sheet, SheetCell, SheetRow } from './sheet.ts'

export interface Piece {
  readonly rows: readonly SheetRow[]
  /** The first row beyond it; infinite where none follows that a cell could reach into. */
  readonly end: number
}

/** Most forms are no longer than this and are one piece. */
const LONG = 30
const LENGTH = 10

export const whole = (rows: readonly SheetRow[]): Piece => ({ rows, end: Infinity })

/** Cut by counting alone: nothing that is typed moves a row into another piece. */
export function piecesOf(rows: readonly SheetRow[]): readonly Piece[] {
  if (rows.length <= LONG) return [whole(rows)]
  const count = Math.floor(rows.length / LENGTH)
  return Array.from({ length: count }, (_, piece) => {
    if (piece === count - 1) return whole(rows.slice(piece * LENGTH))
    const own = rows.slice(piece * LENGTH, (piece + 1) * LENGTH)
    return { rows: own, end: own.at(-1)!.index + 1 }
  })
}

/** The cells that a piece's first row has from pieces above. */
export function carriedInto(sheet: Sheet, first: number): readonly SheetCell[] {
  return [...new Set(sheet.covering[first]?.filter((cell) => cell.row < first))]
}

/** In which row a chosen cell is drawn with the keyboard in it: where the moves came in, so that the table stays where it is. */
export function rowDrawn(pieces: readonly Piece[], cell: SheetCell, spot: Spot | null): number {
  const { row } = spotIn(cell, spot)
  const piece = pieces.findLast(({ rows }) => rows[0] !== undefined && rows[0].index <= row)
  return Math.max(cell.row, piece?.rows[0]?.index ?? 0)
}

/** Not the piece with the chosen row: what is done there need not wait for this one. */
export const isElsewhere = ({ rows }: Piece, chosenRow: number | null): boolean =>
  chosenRow !== null && rows.every(({ index }) => index !== chosenRow)

const ROW_HEIGHT = 48

/** In pixels, for a piece that was never laid out: it only keeps the scroll bar from jumping. */
export const roughHeight = ({ rows }: Piece): number => rows.length * ROW_HEIGHT
