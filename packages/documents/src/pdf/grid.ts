// A frame of rules → the grid of a table: boxes between rules, merged wherever no rule is drawn between them.
import type { Box } from '@jizheng/core'
import type { Frame } from './rules.ts'

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
  /** No rule is drawn along its upper (lower) side, for the greater part: a page break may have cut the cell here. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

export function gridOf(frame: Frame): Grid | null {
  const rows = frame.ys.length - 1
  const columns = frame.xs.length - 1
  if (rows < 1 || columns < 1) return null
  const owner = mergedBoxes(frame, rows, columns)
  const cells: GridCell[] = []
  for (const part of rectangles(owner, rows, columns)) {
    const box: Box = [
      frame.xs[part.column] ?? 0,
      frame.ys[part.row] ?? 0,
      frame.xs[part.column + part.columnSpan] ?? 0,
      frame.ys[part.row + part.rowSpan] ?? 0,
    ]
    cells.push({
      ...part,
      box,
      openTop: !isDrawn(frame.horizontals[part.row], box[0], box[2]),
      openBottom: !isDrawn(frame.horizontals[part.row + part.rowSpan], box[0], box[2]),
    })
  }
  return withoutUnusedLines({ xs: frame.xs, ys: frame.ys, cells })
}

type Parts = readonly (readonly [from: number, to: number])[]

function isDrawn(parts: Parts | undefined, from: number, to: number): boolean {
  let covered = 0
  for (const part of parts ?? []) covered += Math.max(0, Math.min(part[1], to) - Math.max(part[0], from))
  return covered >= 0.55 * (to - from)
}

/** For each box of the grid (row by row) the number of the area it belongs to. */
function mergedBoxes(frame: Frame, rows: number, columns: number): number[] {
  const parent = Array.from({ length: rows * columns }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x0, x1] = [frame.xs[column] ?? 0, frame.xs[column + 1] ?? 0]
      const [y0, y1] = [frame.ys[row] ?? 0, frame.ys[row + 1] ?? 0]
      const here = row * columns + column
      if (column + 1 < columns && !isDrawn(frame.verticals[column + 1], y0, y1)) parent[root(here)] = root(here + 1)
      if (row + 1 < rows && !isDrawn(frame.horizontals[row + 1], x0, x1)) parent[root(here)] = root(here + columns)
    }
  }
  return parent.map((_, i) => root(i))
}

type Part = Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>

/** Areas as rectangles: one that is not (a rule is missing or stops short) is cut into rectangles, widest first from the top. */
function rectangles(owner: readonly number[], rows: number, columns: number): Part[] {
  const taken = new Set<number>()
  const parts: Part[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column
      if (taken.has(here)) continue
      const mine = (r: number, c: number): boolean =>
        r < rows && c < columns && owner[r * columns + c] === owner[here] && !taken.has(r * columns + c)
      let columnSpan = 1
      while (mine(row, column + columnSpan)) columnSpan++
      let rowSpan = 1
      const fullRow = (r: number): boolean => Array.from({ length: columnSpan }, (_, i) => mine(r, column + i)).every(Boolean)
      while (fullRow(row + rowSpan)) rowSpan++
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      parts.push({ row, column, rowSpan, columnSpan })
    }
  }
  return parts
}

/** Lines of the grid at which no cell begins are not lines of the table (half a rule, an underline in a cell). */
function withoutUnusedLines(grid: Grid): Grid {
  const xs = renumber(grid.xs, new Set([grid.xs.length - 1, ...grid.cells.map((c) => c.column)]))
  const ys = renumber(grid.ys, new Set([grid.ys.length - 1, ...grid.cells.map((c) => c.row)]))
  const cells = grid.cells.map((cell) => {
    const column = xs.index.get(cell.column) ?? 0
    const row = ys.index.get(cell.row) ?? 0
    const rowSpan = (ys.index.get(cell.row + cell.rowSpan) ?? 0) - row
    const columnSpan = (xs.index.get(cell.column + cell.columnSpan) ?? 0) - column
    return { ...cell, row, column, rowSpan, columnSpan }
  })
  return { xs: xs.kept, ys: ys.kept, cells }
}

function renumber(lines: readonly number[], used: ReadonlySet<number>): { kept: number[]; index: Map<number, number> } {
  const kept: number[] = []
  const index = new Map<number, number>()
  lines.forEach((line, i) => {
    if (used.has(i)) kept.push(line)
    index.set(i, kept.length - 1)
  })
  return { kept, index }
}
