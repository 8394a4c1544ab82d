// Texts of more lines than their row has room for, in rows that do not grow: some of the lines are not seen.
import type { HeldCell } from './held-cells.ts'
import type { Area } from './position.ts'
import type { SeenCell } from './seen-cells.ts'

/** From one line to the next, in heights of the type. */
const lineStep = 1.15
const usualSize = 11
/** What may be missing before a line counts as cut off, in lines. */
const slack = 0.8

interface Rows {
  readonly heights: ReadonlyMap<number, number>
  readonly fixedRows: ReadonlySet<number>
  readonly spanOf: (cell: HeldCell) => Area
}

/** Which lines are left depends on the program: the cell is doubted. `seen` and `held` are the same cells. */
export function inFixedRows(
  seen: readonly SeenCell[],
  held: readonly HeldCell[],
  { heights, fixedRows, spanOf }: Rows,
): readonly SeenCell[] {
  if (fixedRows.size === 0) return seen
  const heightOf = ({ row, lastRow }: Area): number => {
    let height = 0
    for (let at = row; at <= lastRow; at++) height += fixedRows.has(at) ? heights.get(at)! : Infinity
    return height
  }
  return seen.map((cell, index) => {
    const { held: content, style } = held[index]!
    // labels are often cut, and understood all the same
    if (content.kind !== 'text' || !/\d/.test(cell.text) || cell.doubt !== undefined) return cell
    const text = content.runs
      .map((run) => run.text)
      .join('')
      .trim()
    const lines = text.split('\n').length
    const isCut = lines > 1 && (lines - slack) * (style.look.size ?? usualSize) * lineStep > heightOf(spanOf(held[index]!))
    return isCut ? { ...cell, doubt: 'drawn-elsewhere' as const } : cell
  })
}
