// The header of the indicators where a page breaks their table: the next part goes on below it, though a column that holds nothing came or went.
import { isBlank, parsePoints } from '@jizheng/core'
import { isLimit } from './doubts/shapes.ts'
import type { Grid } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'

export interface Part {
  readonly grid: Grid
  readonly from: number
  readonly until: number
}

/** `header`, of the part `above`, with its columns as `below` has them; null where nobody can say which is which. */
export function carriedHeader(header: IndicatorHeader, above: Part, below: Part): IndicatorHeader | null {
  const surplus = below.grid.columnCount - above.grid.columnCount
  if (surplus === 0) return header
  const dropped = surplus > 0 ? droppable(below, surplus) : droppable(above, -surplus)
  if (dropped === null) return null
  const columns = new Map<number, NonNullable<ReturnType<IndicatorHeader['columns']['get']>>>()
  for (const [column, meaning] of header.columns) {
    const moved = surplus > 0 ? widened(column, dropped) : narrowed(column, dropped)
    if (moved !== null) columns.set(moved, meaning)
  }
  return fits(columns, below) ? { ...header, columns } : null
}

/** No figures where reasons belong, no limits where names do, and nothing but points where points do: it was no other column that came or went. */
function fits(columns: IndicatorHeader['columns'], { grid, from, until }: Part): boolean {
  for (const [column, meaning] of columns)
    for (let row = from; row < until; row++) {
      const cell = grid.cellAt(row, column)
      if (cell.row !== row || cell.column !== column || isBlank(cell.text)) continue
      const isFigure = parsePoints(cell.text) !== null && !/[%％]/.test(cell.text)
      if (meaning === 'name' && isLimit(cell.text)) return false
      if (meaning === 'reason' ? isFigure : (meaning === 'weight' || meaning === 'score') && !isFigure) return false
    }
  return true
}

/** So many blank columns, null where others could be meant as well: blanks side by side are all alike. */
function droppable(part: Part, count: number): readonly number[] | null {
  const blank = blankColumns(part)
  if (blank.length < count) return null
  const alike = blank.every((column, index) => column === blank[0]! + index)
  return blank.length === count || alike ? blank.slice(-count) : null
}

function blankColumns({ grid, from, until }: Part): number[] {
  const holdsNothing = (column: number): boolean => {
    for (let row = from; row < until; row++) {
      const cell = grid.cellAt(row, column)
      // what reaches over it from beside, or on from above, holds the place of another column
      const isOwn = cell.column === column && cell.columnSpan === 1 && cell.row === row && cell.rowSpan === 1
      const isAcross = cell.columnSpan > 1 && (cell.column < column || grid.cellAt(row, column + 1) === cell)
      if (isOwn ? cell.text.trim() !== '' : !isAcross) return false
    }
    return true
  }
  return Array.from({ length: grid.columnCount }, (_, column) => column).filter(holdsNothing)
}

/** Where a column stands once the others are there too. */
const widened = (column: number, added: readonly number[]): number => added.reduce((at, blank) => (blank <= at ? at + 1 : at), column)

const narrowed = (column: number, gone: readonly number[]): number | null =>
  gone.includes(column) ? null : column - gone.filter((blank) => blank < column).length
