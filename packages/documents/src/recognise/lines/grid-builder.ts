// Lays rows of cells out into a table without holes.
import type { Cell, Table } from '../../document.ts'
import type { Place, DoubtFeature } from '@jizheng/core'

export interface Laid {
  readonly column: number
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly text: string
  readonly place: Place
  readonly doubt?: DoubtFeature | null
}

/** Rows from top to bottom; what no cell covers becomes a blank cell, with the place of the cell before it. */
export function tableOf(rows: readonly (readonly Laid[])[], columnCount: number): Table {
  const cells: Cell[] = []
  const taken = rows.map(() => Array.from({ length: columnCount }, () => false))
  let place: Place = { line: 1, columns: [1, 1] }
  rows.forEach((laid, row) => {
    const starting = new Map(laid.map((cell) => [cell.column, cell]))
    for (let column = 0; column < columnCount; column++) {
      if (taken[row]?.[column]) continue
      const cell = starting.get(column)
      const span = cell ? freeSpan(taken, row, { column, wanted: cell.columnSpan ?? 1, columnCount }) : 1
      const height = cell ? Math.min(cell.rowSpan ?? 1, rows.length - row) : 1
      for (let down = 0; down < height; down++) taken[row + down]?.fill(true, column, column + span)
      place = cell?.place ?? place
      cells.push({ row, column, rowSpan: height, columnSpan: span, text: cell?.text ?? '', place, doubt: cell?.doubt ?? null })
    }
  })
  return { type: 'table', rowCount: rows.length, columnCount, cells, certainty: 'guessed' }
}

function freeSpan(
  taken: readonly (readonly boolean[])[],
  row: number,
  cell: { column: number; wanted: number; columnCount: number },
): number {
  let span = 1
  while (span < cell.wanted && cell.column + span < cell.columnCount && !taken[row]?.[cell.column + span]) span++
  return span
}
