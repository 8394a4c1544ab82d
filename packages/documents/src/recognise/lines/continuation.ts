// What is left of the cells of a row that a page break cut: the rest of each cell stands behind the break, from left to right.
import type { Context } from './row-cost.ts'
import { isLevel } from './row-cost.ts'
import type { Step } from './rows.ts'
import type { Run } from './sections.ts'
import type { Role } from './vocabulary.ts'
import { isDimension, isGroup } from './vocabulary.ts'
import { unknownWidth, wrapCost } from './wrapping.ts'

/** No rest of a cell costs less than this beyond its seams. */
export const leastContinuation = -1.1

/** Cost of a run as the rest of the cell that the cut row has in a column; null where none may go on. */
export function continuationCost({ reading, columns }: Context, step: Step, column: number): ((cell: Run) => number) | null {
  const role = columns.roles[column]
  const begun = role === undefined || neverCut.has(role) ? null : lastOf(step, column)
  if (role === undefined || begun === null) return null
  const { text, lines, seams, open, isWhole } = reading
  const head = text(begun.from, begun.to)
  if (isLevel(role)) {
    const isLabel = role === 'group' ? isGroup : isDimension
    return (cell) => (isLabel(head + text(cell.from, cell.to)) ? -0.6 : Infinity)
  }
  const width = columns.widths[column] ?? unknownWidth
  const headLines = lines(begun.from, begun.to)
  const headOpen = open(begun.from, begun.to)
  return (cell) => {
    if (isWhole(cell.from, cell.to)) return 5
    return (
      0.1 +
      wrapCost([...headLines, ...lines(cell.from, cell.to)], width) +
      seams(role, cell.from, cell.to) +
      Math.min(1, Math.abs(headOpen + open(cell.from, cell.to))) * 1.2 -
      Math.min(1, Math.abs(headOpen)) * 1.2
    )
  }
}

const neverCut: ReadonlySet<Role> = new Set(['weight', 'score', 'review', 'symbol', 'serial'])

/** The cell of a column in the row before, if it has one. */
function lastOf(step: Step, column: number): Run | null {
  let ends = 0
  for (let back: Step | null = step; back; back = back.previous) {
    if (back.move === 'row' && ++ends > 1) return null
    if (back.move === 'part' && back.column >= column) return null
    if (back.move === 'cell' && back.column === column) return back
  }
  return null
}
