// Boxes on a ruler become a table whose columns are the distinct edges, as merged cells of a printed form come about.

export interface Box {
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly text: string
}

/** Rows of boxes on a ruler of 120 units. */
export const width = 120
export type Row = Box[]

export const box = (from: number, to: number, text: string | null, rows = 1): Box => ({ from, to, rows, text: text ?? '' })

/** Boxes of these shares side by side, filling from..to. */
export function share(from: number, to: number, parts: readonly (readonly [wide: number, text: string | null])[]): Row {
  const unit = (to - from) / parts.reduce((sum, [wide]) => sum + wide, 0)
  let edge = from
  return parts.map(([wide, text]) => {
    const start = edge
    edge += wide * unit
    return box(start, edge, text)
  })
}

export interface PlacedBox {
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

export interface BoxTable {
  readonly rowCount: number
  /** Of each column, in units of the ruler. */
  readonly widths: readonly number[]
  /** In row order, then column order; every place of the grid belongs to one. */
  readonly cells: readonly PlacedBox[]
}

export function tableOf(rows: readonly Row[]): BoxTable {
  const edges = [...new Set([0, width, ...rows.flatMap((row) => row.flatMap((each) => [key(each.from), key(each.to)]))])].toSorted(
    (a, b) => a - b,
  )
  const columnOf = new Map(edges.map((edge, column) => [edge, column]))
  const columnCount = edges.length - 1
  const taken = rows.map(() => Array.from({ length: columnCount }, () => false))
  const cells: PlacedBox[] = []
  const put = (cell: PlacedBox): void => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) taken[row]?.fill(true, cell.column, cell.column + cell.columnSpan)
    cells.push(cell)
  }
  rows.forEach((row, index) => {
    for (const { from, to, rows: rowSpan, text } of row) {
      const column = columnOf.get(key(from))!
      put({ row: index, column, rowSpan, columnSpan: columnOf.get(key(to))! - column, text })
    }
  })
  taken.forEach((places, row) =>
    places.forEach((filled, column) => {
      if (!filled) put({ row, column, rowSpan: 1, columnSpan: 1, text: '' })
    }),
  )
  return {
    rowCount: rows.length,
    widths: edges.slice(1).map((edge, column) => edge - edges[column]!),
    cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
  }
}

const key = (edge: number): number => Math.round(edge * 100) / 100
