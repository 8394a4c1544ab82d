// Guessed grids draw each row's edges for themselves: a cell belongs to the column of the header that it overlaps most.
import type { Cell } from '../document.ts'
import { type Grid, endColumn } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'

/** A cell over so many columns of the header belongs to none: a note, a total. */
const widest = 3

/** The grid as it would be had every row kept to the columns of its header. */
export function alignCells(grid: Grid, header: IndicatorHeader): Grid {
  const groupOf: (Cell | null)[] = []
  for (let column = 0; column < grid.columnCount; column++)
    groupOf.push(header.columns.has(column) ? grid.cellAt(header.bottom, column) : null)
  const rows = new Map<number, (Cell | null)[]>()
  const align = (row: number): (Cell | null)[] => {
    const known = rows.get(row)
    if (known) return known
    const homes = new Map<Cell, Cell | null>()
    const kept: (Cell | null)[] = []
    for (const cell of grid.covering(row)) homes.set(cell, homeOf(cell, groupOf))
    for (let column = 0; column < grid.columnCount; column++) {
      const own = grid.cellAt(row, column)
      const group = groupOf[column] ?? null
      const home = homes.get(own)
      if (group === null || home === undefined || home === null || home === group) kept.push(own)
      else kept.push([...homes].find(([cell, at]) => at === group && cell.text !== '')?.[0] ?? null)
    }
    rows.set(row, kept)
    return kept
  }
  return {
    ...grid,
    cellAt(row, column) {
      if (row <= header.bottom) return grid.cellAt(row, column)
      const cell = align(row)[column]
      if (cell) return cell
      const { place } = grid.cellAt(row, column)
      return { row, column, rowSpan: 1, columnSpan: 1, text: '', place, doubt: null }
    },
  }
}

/** Null for a cell that reaches over many columns of the header, or none. */
function homeOf(cell: Cell, groupOf: readonly (Cell | null)[]): Cell | null {
  const overlaps = new Map<Cell, number>()
  for (let column = cell.column; column < endColumn(cell); column++) {
    const group = groupOf[column]
    if (group) overlaps.set(group, (overlaps.get(group) ?? 0) + 1)
  }
  if (overlaps.size === 0 || overlaps.size > widest) return null
  let best: Cell | null = null
  for (const [group, share] of overlaps) if (!best || share > overlaps.get(best)!) best = group
  return best
}
