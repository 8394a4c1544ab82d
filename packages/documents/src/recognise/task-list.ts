// The list of yearly tasks in forms of whole bodies: no objective and no budget of the form, though it speaks of both; kept as notes.
import type { Cell } from '../document.ts'
import { isBlank } from '@jizheng/core'
import { type Grid, type Printed, endRow } from './grid.ts'
import { bareLabel } from './label-text.ts'

const taskWords =
  /^(?:年度|主要|重点|工作|履职)*(?:任务|工作|事项)名称$|^(?:主要|工作|任务|具体)(?:工作)?内容$|^(?:年度)?(?:主要|重点)(?:任务|工作|履职事项)$/

export interface TaskNote {
  readonly label: string
  readonly printed: Printed
}

export function readTaskLists(
  grid: Grid,
  ask: { from: number; until: number; claimed: (cell: Cell) => boolean; claim: (cell: Cell) => void },
): TaskNote[] {
  const notes: TaskNote[] = []
  for (let row = ask.from; row < ask.until; row++) {
    const open = grid.starting(row).filter((cell) => !ask.claimed(cell))
    const heads = open.filter((cell) => !isBlank(cell.text) && cell.rowSpan === 1)
    if (heads.length < 2 || !heads.some((cell) => taskWords.test(bareLabel(cell.text)) && cell !== heads.at(-1))) continue
    if (heads.some((cell) => bareLabel(cell.text).length > 10)) continue
    const side = grid.covering(row).findLast((cell) => cell.column < heads[0]!.column && endRow(cell) > row + 1)
    const end = side ? Math.min(endRow(side), ask.until) : lastLike(grid, row, ask.until)
    if (side) ask.claim(side)
    for (let inner = row; inner < end; inner++) {
      const cells = grid.starting(inner).filter((cell) => cell !== side)
      for (const cell of cells) ask.claim(cell)
      const [name, ...rest] = cells.filter((cell) => !isBlank(cell.text))
      if (inner > row && name) for (const cell of rest) notes.push({ label: name.text, printed: cell })
    }
    row = end - 1
  }
  return notes
}

/** Without a side label the list goes on while the rows keep the columns of its header. */
function lastLike(grid: Grid, top: number, until: number): number {
  const edges = (row: number): string =>
    grid
      .starting(row)
      .map((cell) => `${cell.column}+${cell.columnSpan}`)
      .join()
  let row = top + 1
  while (row < until && edges(row) === edges(top)) row++
  return row
}
