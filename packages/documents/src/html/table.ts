// Where the cells of an HTML table stand: the table model of the HTML standard ("forming a table"), spans bounded as there.
import type { FlowCell } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'

export interface MarkedRow {
  readonly hidden: boolean
  /** Rows from here to the end of the row group: no cell reaches beyond it. */
  readonly left: number
  readonly cells: readonly { readonly columnSpan: string | null; readonly rowSpan: string | null; readonly content: readonly Flow[] }[]
}

/** A row that is hidden is placed all the same: the spans beside it were written with it in mind. */
export function placeRows(rows: readonly MarkedRow[], limits: Limits): { cells: FlowCell[]; hiddenRows: Set<number> } {
  const cells: FlowCell[] = []
  const hiddenRows = new Set<number>()
  /** For each column the first row that is free again below the cell above. */
  const freeFrom: number[] = []
  let positions = 0
  rows.forEach(({ hidden, left, cells: marked }, row) => {
    if (hidden) hiddenRows.add(row)
    let column = 0
    for (const { columnSpan: wide, rowSpan: high, content } of marked) {
      while ((freeFrom[column] ?? 0) > row) column++
      const columnSpan = span(wide, 1000)
      positions += columnSpan
      if (positions > limits.gridCells) throw tooLarge('gridCells', limits)
      const asked = high?.trim() === '0' ? left : span(high, 65_534)
      const rowSpan = Math.min(asked, left)
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan)
      cells.push({ row, column, rowSpan, columnSpan, content })
      column += columnSpan
    }
  })
  return { cells, hiddenRows }
}

function span(written: string | null, most: number): number {
  const value = Number.parseInt(written ?? '1', 10)
  return value >= 1 ? Math.min(value, most) : 1
}
