// From placed cells to a table without holes: what every reader does last. Also takes out hidden rows and columns, spans shrinking with them.
import type { Place, DoubtFeature } from '@jizheng/core'
import type { Cell, Table } from './document.ts'
import { tooLarge } from './limits.ts'
import type { Limits } from './limits.ts'

export interface PlacedCell {
  /** From 0, hidden rows and columns counted. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly doubt?: DoubtFeature
  readonly instead?: string
}

export interface Grid {
  readonly cells: readonly PlacedCell[]
  readonly hiddenRows?: ReadonlySet<number>
  readonly hiddenColumns?: ReadonlySet<number>
  /** Gets the row and column both in the table (from 0) and as placed. */
  readonly placeOf: (at: { row: number; column: number; placedRow: number; placedColumn: number }) => Place
}

type Content = Pick<PlacedCell, 'text' | 'doubt' | 'instead'>

/** Null where nothing is left. A cell that another one covers already is shrunk to what is free, or dropped. */
export function tableOf(grid: Grid, limits: Limits): Table | null {
  const rows = visible(grid.cells, (cell) => [cell.row, cell.rowSpan], grid.hiddenRows, limits)
  const columns = visible(grid.cells, (cell) => [cell.column, cell.columnSpan], grid.hiddenColumns, limits)
  const rowCount = rows.shown.length
  const columnCount = columns.shown.length
  if (rowCount * columnCount > limits.gridCells) throw tooLarge('gridCells', limits)
  if (rowCount * columnCount === 0) return null
  const taken = new Uint8Array(rowCount * columnCount)
  const cells: Cell[] = []
  const put = (row: number, column: number, rowSpan: number, columnSpan: number, { text, doubt, instead }: Content) => {
    for (let r = row; r < row + rowSpan; r++) taken.fill(1, r * columnCount + column, r * columnCount + column + columnSpan)
    const place = grid.placeOf({ row, column, placedRow: rows.shown[row]!, placedColumn: columns.shown[column]! })
    cells.push({ row, column, rowSpan, columnSpan, text, place, doubt: doubt ?? null, ...(instead === undefined ? {} : { instead }) })
  }
  for (const cell of grid.cells) {
    const row = rows.positions[cell.row]!
    const column = columns.positions[cell.column]!
    let rowSpan = rows.positions[cell.row + cell.rowSpan]! - row
    let columnSpan = columns.positions[cell.column + cell.columnSpan]! - column
    if (rowSpan < 1 || columnSpan < 1 || taken[row * columnCount + column] === 1) continue
    const isFree = (r: number, from: number, to: number) => !taken.subarray(r * columnCount + from, r * columnCount + to).includes(1)
    while (!isFree(row, column, column + columnSpan)) columnSpan--
    let free = 1
    while (free < rowSpan && isFree(row + free, column, column + columnSpan)) free++
    rowSpan = free
    put(row, column, rowSpan, columnSpan, cell)
  }
  for (let at = 0; at < taken.length; at++) if (taken[at] === 0) put(Math.floor(at / columnCount), at % columnCount, 1, 1, { text: '' })
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  return { type: 'table', rowCount, columnCount, cells, certainty: 'given' }
}

/** For each placed index its index among the visible ones (also one past the last), and back. */
function visible(
  cells: readonly PlacedCell[],
  extent: (cell: PlacedCell) => [number, number],
  hidden: ReadonlySet<number> | undefined,
  limits: Limits,
) {
  let count = 0
  for (const cell of cells) {
    const [start, span] = extent(cell)
    count = Math.max(count, start + span)
  }
  if (count > limits.gridCells) throw tooLarge('gridCells', limits)
  const positions: number[] = []
  const shown: number[] = []
  for (let index = 0; index < count; index++) {
    positions.push(shown.length)
    if (hidden?.has(index) !== true) shown.push(index)
  }
  positions.push(shown.length)
  return { positions, shown }
}
