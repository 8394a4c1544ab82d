// For tests: boxes on a ruler become a table whose columns are the distinct edges.
import type { Block, Cell } from '../../document.ts'

/** Picks one of the choices; a test passes a random but repeatable one. */
export type Choose = <T>(choices: readonly T[]) => T

export interface Box {
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly text: string
}

/** Rows of boxes on a ruler of 120 units; the distinct edges become the columns of the table. */
export const width = 120
export type Row = Box[]

export const box = (from: number, to: number, text: string | null, rows = 1): Box => ({ from, to, rows, text: text ?? '' })

/** Rotates or reverses by a number, so that a choice gives an order. */
export function shuffle<T>(list: readonly T[], by: number): T[] {
  if (by === 0) return [...list]
  const turned = [...list.slice(by % list.length), ...list.slice(0, by % list.length)]
  return by === 2 ? turned.toReversed() : turned
}

export function tableOf(rows: readonly Row[], number = 1): Block {
  const edges = [...new Set([0, width, ...rows.flatMap((row) => row.flatMap((each) => [key(each.from), key(each.to)]))])].toSorted(
    (a, b) => a - b,
  )
  const column = (edge: number): number => edges.indexOf(key(edge))
  const taken = new Set<string>()
  const cells: Cell[] = []
  const put = (at: { row: number; from: number; to: number; rows: number; text: string }): void => {
    for (let row = at.row; row < at.row + at.rows; row++) for (let c = at.from; c < at.to; c++) taken.add(`${row},${c}`)
    cells.push({
      row: at.row,
      column: at.from,
      rowSpan: at.rows,
      columnSpan: at.to - at.from,
      text: at.text,
      place: { table: number, row: at.row + 1, column: at.from + 1 },
      doubt: null,
    })
  }
  rows.forEach((row, index) => {
    for (const each of row) put({ row: index, from: column(each.from), to: column(each.to), rows: each.rows, text: each.text })
  })
  for (let row = 0; row < rows.length; row++) {
    for (let c = 0; c < edges.length - 1; c++) if (!taken.has(`${row},${c}`)) put({ row, from: c, to: c + 1, rows: 1, text: '' })
  }
  return {
    type: 'table',
    rowCount: rows.length,
    columnCount: edges.length - 1,
    cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
    certainty: 'given',
  }
}

const key = (edge: number): number => Math.round(edge * 100) / 100
