// A document cut into pieces of bounded size, so that only those in view stand in the page.
import type { Cell, Document, Paragraph, Table } from '@jizheng/documents'
import { keyOf } from './spots.ts'
import { overflowing } from './overflowing.ts'

export interface TablePiece {
  readonly kind: 'rows'
  readonly table: Table
  /** From 0; cells that go beyond are cut. */
  readonly from: number
  readonly to: number
  /** What stands above the first piece of a table: a sheet's name. */
  readonly heading: string | null
}

interface TextPiece {
  readonly kind: 'texts'
  readonly paragraphs: readonly Paragraph[]
}

export type Piece = TablePiece | TextPiece

/** A table of this many cells is drawn whole; a larger one in pieces of about that size. */
const WHOLE = 1500
const LINES = 100

export function piecesOf({ format, blocks }: Document): readonly Piece[] {
  const pieces: Piece[] = []
  let texts: Paragraph[] = []
  const flush = () => {
    if (texts.length > 0) pieces.push({ kind: 'texts', paragraphs: texts })
    texts = []
  }
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      texts.push(block)
      if (texts.length === LINES) flush()
      continue
    }
    flush()
    pieces.push(...(format === 'xlsx' ? rowsOf(overflowing(block), sheetOf(block)) : rowsOf(block, null)))
  }
  flush()
  return pieces
}

function rowsOf(table: Table, heading: string | null): Piece[] {
  const step = table.cells.length <= WHOLE ? table.rowCount : Math.max(10, Math.floor(WHOLE / table.columnCount))
  const pieces: Piece[] = []
  for (let from = 0; from < table.rowCount; from += step)
    pieces.push({ kind: 'rows', table, from, to: Math.min(table.rowCount, from + step), heading: from === 0 ? heading : null })
  return pieces
}

function sheetOf({ cells }: Table): string | null {
  const place = cells[0]?.place
  return place !== undefined && 'cell' in place ? place.cell.slice(0, place.cell.lastIndexOf('!')) : null
}

/** In which piece each place stands, for the places asked for. */
export function pieceOf(pieces: readonly Piece[], keys: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const note = (key: string, index: number) => {
    if (keys.has(key) && !found.has(key)) found.set(key, index)
  }
  let table: Table | null = null
  pieces.forEach((piece, index) => {
    if (piece.kind === 'texts') for (const { place } of piece.paragraphs) note(keyOf(place), index)
    else if (piece.table !== table) {
      table = piece.table
      const step = piece.to - piece.from
      for (const cell of table.cells) note(keyOf(cell.place), index + Math.floor(cell.row / step))
    }
  })
  return found
}

export interface ShownCell extends Cell {
  /** Rows of it that stand in the piece. */
  readonly rows: number
}

/** Row by row; a cell that began above is shown again at the head of the piece. */
export function shownRows({ table, from, to }: TablePiece): readonly (readonly ShownCell[])[] {
  const rows: ShownCell[][] = Array.from({ length: to - from }, () => [])
  for (const cell of table.cells) {
    if (cell.row >= to || cell.row + cell.rowSpan <= from) continue
    const top = Math.max(from, cell.row)
    rows[top - from]!.push({ ...cell, rows: Math.min(to, cell.row + cell.rowSpan) - top })
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column)
  return rows
}

/** In characters: what a column needs so that no figure in it is broken, and what it would like. */
interface Wish {
  readonly least: number
  readonly wanted: number
}

/** A column in which nothing stands. */
const NARROWEST = 1.2
const LEAST = 2.6
const WIDEST = 18
/** Longer ones are broken rather than that all others become tiny. */
const LONGEST_FIGURE = 5
/** What texts always have beyond the least. */
const SPARE = 3
/** A pane at its usual width holds this many characters. */
const USUAL = 29
/** Cells looked at for the widths of a table. */
const LOOKED_AT = 20_000

/** Each column's width in characters, by what stands in it alone. */
export function columnWidths({ columnCount, cells }: Table): readonly number[] {
  const wishes = Array.from({ length: columnCount }, (): Wish => ({ least: NARROWEST, wanted: NARROWEST }))
  for (const { column, columnSpan, text } of cells.slice(0, LOOKED_AT)) {
    if (columnSpan !== 1) continue
    const { least, wanted } = wishOf(text)
    const known = wishes[column]!
    wishes[column] = { least: Math.max(known.least, least), wanted: Math.max(known.wanted, wanted) }
  }
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0)
  const wanted = wishes.reduce((sum, wish) => sum + wish.wanted - wish.least, 0)
  const spare = Math.max(USUAL - least, SPARE)
  return wishes.map((wish) => wish.least + (wanted === 0 ? spare / columnCount : (spare * (wish.wanted - wish.least)) / wanted))
}

function wishOf(text: string): Wish {
  const figures = Math.max(0, ...(text.match(/[\d.,%≥≤<>=-]+/g) ?? []).map(({ length }) => length))
  const least = Math.min(LONGEST_FIGURE, Math.max(Math.min(LEAST, text.length + 1), figures * 0.56 + 1.3))
  // A long text is broken into lines: its column need not hold it in one.
  return { least, wanted: Math.max(least, Math.min(WIDEST, text.length <= 8 ? text.length + 1 : 4 + Math.sqrt(text.length) * 1.8)) }
}

/** What is known of a piece's height before it was ever shown, in pixels. */
export function guessedHeight(piece: Piece): number {
  return piece.kind === 'texts' ? piece.paragraphs.length * 22 : (piece.to - piece.from) * 30
}

/** In characters: the widest table of a document as it should be drawn at least. */
export function widthNeeded(pieces: readonly Piece[]): number {
  const tables = new Set(pieces.flatMap((piece) => (piece.kind === 'rows' ? [piece.table] : [])))
  return [...tables].reduce((most, table) => Math.max(most, sumOf(columnWidths(table))), 0)
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)
