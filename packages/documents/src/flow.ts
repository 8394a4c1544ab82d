// The running content of HTML and Word: text, breaks between paragraphs, tables that may hold tables; and the blocks it becomes.
import type { Block, Table } from './document.ts'
import { tableOf } from './grid.ts'
import type { Limits } from './limits.ts'
import { isLine, onlyHolds, withInnerRows } from './nested-tables.ts'
import { printedText } from './printed-text.ts'

/** A text ("\n" breaks its line), the end of a paragraph, or a table. */
export type Flow = string | { readonly type: 'break' } | FlowTable

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

/** Paragraphs outside tables and tables, numbered from 1 each, in reading order; blank paragraphs are left out and not counted. */
export function flowBlocks(flow: readonly Flow[], limits: Limits): Block[] {
  const blocks: Block[] = []
  const count = { table: 0, paragraph: 0 }
  layOut(flow, { blocks, count, limits })
  return blocks
}

interface Laying {
  readonly blocks: Block[]
  readonly count: { table: number; paragraph: number }
  readonly limits: Limits
}

function layOut(flow: readonly Flow[], laying: Laying): void {
  let text = ''
  const endParagraph = () => {
    const printed = printedText(text)
    text = ''
    if (printed === '') return
    laying.count.paragraph++
    laying.blocks.push({ type: 'paragraph', text: printed, place: { paragraph: laying.count.paragraph } })
  }
  for (const part of flow) {
    if (typeof part === 'string') text += part
    else {
      endParagraph()
      if (part.type === 'table') layOutTable(part, laying)
    }
  }
  endParagraph()
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
  const cells = table.cells.map(({ content, ...at }) => ({ ...at, text: printedText(cellText(content, inner)) }))
  const placeOf = ({ row, column }: { row: number; column: number }) => ({ table: number, row: row + 1, column: column + 1 })
  const made: Table | null = tableOf({ cells, hiddenRows: table.hiddenRows, placeOf }, laying.limits)
  if (made !== null) laying.blocks.push(made)
  for (const one of inner) layOutTable(one, laying)
}

/** A nested table of one row or one column is only a way to arrange a text; any other beside a text becomes a table of its own, right after the one that holds it. */
function cellText(content: readonly Flow[], inner: FlowTable[]): string {
  let text = ''
  for (const part of content) {
    if (typeof part === 'string') text += part
    else if (part.type === 'break') text += '\n'
    else if (isLine(part)) text += `\n${lineText(part, inner)}\n`
    else inner.push(part)
  }
  return text
}

function lineText(table: FlowTable, inner: FlowTable[]): string {
  let text = ''
  for (const [index, cell] of table.cells.entries()) {
    if (index > 0) text += cell.row === table.cells[index - 1]!.row ? ' ' : '\n'
    text += printedText(cellText(cell.content, inner))
  }
  return text
}
