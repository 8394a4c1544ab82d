// The running content of HTML and Word: text, breaks between paragraphs, tables that may hold tables; and the blocks it becomes.
import type { Concealed, DoubtFeature } from '@jizheng/core'
import type { Block, Table } from './document.ts'
import { tableOf } from './grid.ts'
import type { PlacedCell } from './grid.ts'
import type { Limits } from './limits.ts'
import { isLine, onlyHolds, withInnerRows } from './nested-tables.ts'
import { printedText } from './printed-text.ts'
import { placed } from './unseen.ts'
import type { Pieces, Unseen } from './unseen.ts'

/**
 * A text ("\n" breaks its line), the end of a paragraph, a table, what stands there and is not seen, the sign that what stands there is drawn elsewhere or
 * over something else (what a person sees of the cell may read otherwise), or a picture or control that may hold text which is not read.
 */
export type Flow = string | { readonly type: 'break' } | { readonly type: 'moved' } | { readonly type: 'picture' } | FlowTable | Unseen

export interface FlowTable {
  readonly type: 'table'
  readonly cells: readonly FlowCell[]
  readonly hiddenRows: ReadonlySet<number>
}

export interface FlowCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly content: readonly Flow[]
}

export interface LaidOut {
  readonly blocks: Block[]
  /** What stands in them and is not seen, with its place. */
  readonly concealed: Concealed[]
}

/** Paragraphs outside tables and tables, numbered from 1 each, in reading order; blank paragraphs are left out and not counted. */
export function flowBlocks(flow: readonly Flow[], limits: Limits): LaidOut {
  const laying = { blocks: [], concealed: [], count: { table: 0, paragraph: 0 }, limits }
  layOut(flow, laying)
  return { blocks: laying.blocks, concealed: laying.concealed }
}

interface Laying extends LaidOut {
  readonly count: { table: number; paragraph: number }
  readonly limits: Limits
}

function layOut(flow: readonly Flow[], laying: Laying): void {
  let text = ''
  let unseen: Pieces = []
  const endParagraph = () => {
    const printed = printedText(text)
    const pieces = unseen
    text = ''
    unseen = []
    // A paragraph that shows nothing has no place: what it hides stands in no form.
    if (printed === '') return
    laying.count.paragraph++
    const place = { paragraph: laying.count.paragraph }
    laying.blocks.push({ type: 'paragraph', text: printed, place })
    for (const one of placed(pieces, place)) laying.concealed.push(one)
  }
  for (const part of flow) {
    if (typeof part === 'string') {
      text += part
      separate(unseen, part)
    } else if (part.type === 'unseen') unseen.push(part)
    else if (part.type !== 'moved' && part.type !== 'picture') {
      endParagraph()
      if (part.type === 'table') layOutTable(part, laying)
    }
  }
  endParagraph()
}

function separate(unseen: Pieces, seen: string): void {
  if (unseen.length > 0 && seen.trim() !== '') unseen.push(null)
}

function layOutTable(written: FlowTable, laying: Laying): void {
  if (onlyHolds(written)) {
    for (const cell of written.cells) if (!written.hiddenRows.has(cell.row)) layOut(cell.content, laying)
    return
  }
  const table = withInnerRows(written)
  laying.count.table++
  const number = laying.count.table
  const inner: FlowTable[] = []
  const pieces: Pieces[] = []
  const cells = table.cells.map(({ content, ...at }) => {
    const aside: Aside = { inner, unseen: [], isMoved: false, hasPicture: false }
    pieces.push(aside.unseen)
    const text = printedText(cellText(content, aside))
    const doubt = doubtOf(text, aside)
    return doubt === null ? { ...at, text } : { ...at, text, doubt }
  })
  const placeOf = ({ row, column }: { row: number; column: number }) => ({ table: number, row: row + 1, column: column + 1 })
  const made: Table | null = tableOf({ cells, hiddenRows: table.hiddenRows, placeOf }, laying.limits)
  if (made !== null) {
    laying.blocks.push(made)
    tellUnseen(laying, { cells, pieces, hiddenRows: table.hiddenRows, placeOf, rowCount: made.rowCount })
  }
  for (const one of inner) layOutTable(one, laying)
}

interface Told {
  readonly cells: readonly PlacedCell[]
  readonly pieces: readonly Pieces[]
  readonly hiddenRows: ReadonlySet<number>
  readonly placeOf: (at: { row: number; column: number }) => Concealed['at']
  readonly rowCount: number
}

/** What the cells hold unseen, and the rows that are hidden as a whole: each is told at the row that is seen next. */
function tellUnseen(laying: Laying, { cells, pieces, hiddenRows, placeOf, rowCount }: Told): void {
  if (hiddenRows.size === 0 && pieces.every((unseen) => unseen.length === 0)) return
  const shown = shownRows(hiddenRows, cells)
  const rows = new Map<number, string[]>()
  for (const [index, { row, rowSpan, column, text }] of cells.entries()) {
    const at = placeOf({ row: Math.min(shown[row]!, rowCount - 1), column })
    if (shown[row + rowSpan] !== shown[row]) laying.concealed.push(...placed(pieces[index]!, at))
    else if (rows.has(row)) rows.get(row)!.push(text)
    else rows.set(row, [text])
  }
  for (const [row, texts] of rows) {
    const at = placeOf({ row: Math.min(shown[row]!, rowCount - 1), column: 0 })
    laying.concealed.push(...placed([{ type: 'unseen', text: texts.join(' '), how: 'hidden-row' }], at))
  }
}

/** For each row how many of those above it are shown; also one past the last. */
function shownRows(hidden: ReadonlySet<number>, cells: readonly PlacedCell[]): number[] {
  const count = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0)
  const shown = [0]
  for (let row = 0; row < count; row++) shown.push(shown[row]! + (hidden.has(row) ? 0 : 1))
  return shown
}

/** What a cell holds beside its text. */
interface Aside {
  readonly inner: FlowTable[]
  readonly unseen: Pieces
  isMoved: boolean
  hasPicture: boolean
}

function doubtOf(text: string, aside: Aside): DoubtFeature | null {
  if (text === '') return aside.hasPicture ? 'only-a-picture' : null
  return aside.isMoved ? 'drawn-elsewhere' : null
}

/** A nested table of one row or one column is only a way to arrange a text; any other beside a text becomes a table of its own, right after the one that holds it. */
function cellText(content: readonly Flow[], aside: Aside): string {
  let text = ''
  for (const part of content) {
    if (typeof part === 'string') {
      text += part
      separate(aside.unseen, part)
    } else if (part.type === 'unseen') aside.unseen.push(part)
    else if (part.type === 'break') text += '\n'
    else if (part.type === 'moved') aside.isMoved = true
    else if (part.type === 'picture') aside.hasPicture = true
    else if (isLine(part)) text += `\n${lineText(part, aside)}\n`
    else aside.inner.push(part)
  }
  return text
}

function lineText(table: FlowTable, aside: Aside): string {
  let text = ''
  for (const [index, cell] of table.cells.entries()) {
    const own = printedText(cellText(cell.content, aside))
    if (table.hiddenRows.has(cell.row)) {
      aside.unseen.push({ type: 'unseen', text: own, how: 'hidden-row' }, null)
      continue
    }
    if (index > 0) text += cell.row === table.cells[index - 1]!.row ? ' ' : '\n'
    text += own
  }
  return text
}
