// What every reader makes of its bytes and every recogniser starts from: paragraphs and tables in reading order, each with its Place.
import type { Concealed, Place, DoubtFeature } from '@jizheng/core'

export interface Document {
  readonly format: 'html' | 'docx' | 'xlsx' | 'csv' | 'pdf' | 'text'
  readonly blocks: readonly Block[]
  /** What it holds and a person does not see; none of it stands in the blocks. */
  readonly concealed?: readonly Concealed[]
  /** A page whose scripts may change what a person sees of its tables: read is what is written in it. */
  readonly mayRewriteItself?: boolean
}

export type Block = Paragraph | Table

export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: string
  readonly place: Place
}

/** A grid without holes: every grid position belongs to exactly one cell (readers fill gaps with blank cells). */
export interface Table {
  readonly type: 'table'
  readonly rowCount: number
  readonly columnCount: number
  /** In row order, then column order. */
  readonly cells: readonly Cell[]
  /** How sure the reader is of the grid: drawn rules and markup are certain, alignment of text is a guess. */
  readonly certainty: 'given' | 'guessed'
  /** Its text was read from a picture, at least in part: every figure needs another one that confirms it. */
  readonly recognised?: boolean
}

export interface Cell {
  /** From 0, in the grid of the table. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Paragraphs are separated by "\n"; lines that only the width of the cell broke are joined. "" for a blank cell. */
  readonly text: string
  readonly place: Place
  /** Why the text may be torn or misread; null where it is as printed. */
  readonly doubt: DoubtFeature | null
  /** What the cell says by another reading of the file, where one is known. */
  readonly instead?: string
}
