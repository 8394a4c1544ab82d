// A table that may run over several pages, while it is put together; its cells know all their parts.
import type { Box, Place } from '@jizheng/core'
import type { Cell, Table } from '../document.ts'
import { applyToBox, cluster, nearest, type Matrix } from './geometry.ts'
import type { Line } from './lines.ts'
import type { PageCell, PageLayout, PageTable } from './page-layout.ts'
import { textOf } from './paragraphs.ts'

export interface Part {
  readonly page: number
  readonly toDisplay: Matrix
  readonly box: Box
  readonly lines: readonly Line[]
}

export interface JoinedCell {
  row: number
  rowEnd: number
  /** Left and right edge, in points of the first page. */
  readonly from: number
  readonly to: number
  openBottom: boolean
  readonly openTop: boolean
  /** How wide its text can spread, in points; null: its box tells. */
  readonly room: number | null
  readonly parts: Part[]
}

export interface JoinedTable {
  readonly type: 'table'
  readonly firstPage: number
  lastPage: number
  rowCount: number
  readonly left: number
  readonly right: number
  readonly certainty: 'given' | 'guessed'
  /** A part of it was read from a picture. */
  recognised: boolean
  cells: JoinedCell[]
}

/** `shift` is how far to the right this page's table stands of where the first page's table stands. */
export function tableOfPage(table: PageTable, layout: PageLayout, shift = 0): JoinedTable {
  const joined = (cell: PageCell): JoinedCell => ({
    row: cell.row,
    rowEnd: cell.row + cell.rowSpan,
    from: (table.xs[cell.column] ?? 0) - shift,
    to: (table.xs[cell.column + cell.columnSpan] ?? 0) - shift,
    openBottom: cell.openBottom,
    openTop: cell.openTop,
    room: null,
    parts: [{ page: layout.page, toDisplay: layout.toDisplay, box: cell.box, lines: cell.lines }],
  })
  return {
    type: 'table',
    firstPage: layout.page,
    lastPage: layout.page,
    rowCount: table.ys.length - 1,
    left: (table.xs[0] ?? 0) - shift,
    right: (table.xs.at(-1) ?? 0) - shift,
    certainty: table.certainty,
    recognised: layout.recognised,
    cells: table.cells.map(joined),
  }
}

export function textOfCell(cell: JoinedCell): string {
  const lines = cell.parts.flatMap((part) => part.lines)
  const [first] = cell.parts
  return first ? textOf(lines, { from: 0, to: cell.room ?? first.box[2] - first.box[0] }) : ''
}

export const isBlankCell = (cell: JoinedCell): boolean => cell.parts.every((part) => part.lines.length === 0)

export function finishedTable(table: JoinedTable): Table {
  const edges = cluster(
    table.cells.flatMap((cell) => [cell.from, cell.to]),
    edgeTolerance,
  )
  const cells = table.cells.map((cell): Cell => {
    const column = nearest(edges, cell.from)
    const lines = cell.parts.flatMap((part) => part.lines)
    return {
      row: cell.row,
      column,
      rowSpan: cell.rowEnd - cell.row,
      columnSpan: Math.max(1, nearest(edges, cell.to) - column),
      text: textOfCell(cell),
      place: placeOf(cell.parts),
      doubt: lines.find((line) => line.doubt != null)?.doubt ?? null,
      ...(lines.length === 1 && lines[0]!.instead !== undefined ? { instead: lines[0]!.instead } : {}),
    }
  })
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  return {
    type: 'table',
    rowCount: table.rowCount,
    columnCount: edges.length - 1,
    cells,
    certainty: table.certainty,
    recognised: table.recognised,
  }
}

/** How far the same column edge may differ from page to page, in points. */
export const edgeTolerance = 3

/** The parts that hold text, or all of a blank cell; the first is where it stands, the others are its `rest`. */
export function placeOf(parts: readonly Part[]): Place {
  const printed = parts.filter((part) => part.lines.length > 0)
  const [first, ...rest] = (printed.length > 0 ? printed : parts).map((part) => ({
    page: part.page,
    box: rounded(applyToBox(part.toDisplay, part.box)),
  }))
  if (!first) return { page: 1, box: [0, 0, 0, 0] }
  return rest.length > 0 ? { ...first, rest } : first
}

const rounded = (box: Box): Box => box.map((value) => Math.round(value * 100) / 100) as unknown as Box
