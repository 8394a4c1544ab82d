// Pages without borders: the column headings and the rows below them stand in the same columns, though their texts may be too different in width
// to tell. One to one where they can be; else a heading stands in the middle of the columns that it is over.
import { edgesOf, isHeading, type Column, type Section } from './text-columns.ts'
import type { TextRow } from './text-rows.ts'

/** The rows below begin so soon after the headings, which may themselves be two lines. */
const nearest = 3
const leastRows = 3

export function joinHeadings(sections: readonly Section[], rows: readonly TextRow[]): Section[] {
  const joined = [...sections]
  for (const heads of sections) {
    const heading = heads.rows.findLast((row) => rows[row] && isHeading(rows[row]))
    if (heading === undefined) continue
    const [below] = joined
      .filter((each) => each !== heads && each.rows.some((row) => row > heading && row <= heading + nearest))
      .filter((each) => each.rows.length >= leastRows && each.rows.length > heads.rows.length && Math.min(...each.rows) > heading)
      .toSorted((a, b) => b.rows.length - a.rows.length)
    if (!below) continue
    const homes = homesIn(heads.columns, below.columns)
    if (homes) {
      below.columns.forEach((column, i) => {
        const home = homes[i]
        if (!home) return
        home.from = Math.min(home.from, column.from)
        home.to = Math.max(home.to, column.to)
        home.cells.push(...column.cells)
      })
      heads.rows.push(...below.rows)
      heads.rows.sort((a, b) => a - b)
      joined.splice(joined.indexOf(below), 1)
    } else {
      const columns = (rows[heading]?.cells ?? []).map((cell) => ({ from: cell.box[0], to: cell.box[2], cells: [cell] }))
      if (below.columns.length <= columns.length) continue
      joined.push({ columns, rows: [heading], over: below })
      heads.rows.splice(heads.rows.indexOf(heading), 1)
    }
  }
  return joined.filter((section) => section.rows.length > 0)
}

/** For each column below the heading that it stands under; null where two stand under one. */
function homesIn(heads: readonly Column[], below: readonly Column[]): Column[] | null {
  const homes = below.map((column) => {
    const shared = heads.map((head) => Math.min(head.to, column.to) - Math.max(head.from, column.from))
    return heads[shared.indexOf(Math.max(...shared))]
  })
  const isOneToOne = homes.every((home, i) => home !== undefined && homes.indexOf(home) === i)
  const isInOrder = homes.every((home, i) => i === 0 || (home?.from ?? 0) > (homes[i - 1]?.from ?? 0))
  return isOneToOne && isInOrder ? (homes as Column[]) : null
}

/** How many points off the middle weigh as much as a column without a heading. */
const bareCost = 12

/** The headings' columns, edge to edge over those below; columns without a heading are blank. Null where a heading fits over none. */
export function columnsOver(heads: readonly Column[], below: readonly Column[], left: number, right: number): Column[] | null {
  const edges = edgesOf(below, left, right)
  interface State {
    readonly cost: number
    readonly columns: readonly Column[]
  }
  // best[heads placed][columns used]
  const best: (State | undefined)[][] = Array.from({ length: heads.length + 1 }, () => [])
  const offer = (placed: number, used: number, state: State): void => {
    const known = best[placed]?.[used]
    if (best[placed] && (!known || state.cost < known.cost)) best[placed][used] = state
  }
  offer(0, 0, { cost: 0, columns: [] })
  for (let used = 0; used < below.length; used++) {
    for (let placed = 0; placed <= heads.length; placed++) {
      const here = best[placed]?.[used]
      const [head, from] = [heads[placed], edges[used] ?? 0]
      if (!here) continue
      offer(placed, used + 1, { cost: here.cost + bareCost, columns: [...here.columns, { from, to: edges[used + 1] ?? 0, cells: [] }] })
      if (!head) continue
      for (let until = used + 1; until <= below.length; until++) {
        const to = edges[until] ?? 0
        if (head.from < from - 4 || head.to > to + 4) continue
        const off = Math.abs(head.from + head.to - from - to) / 2
        offer(placed + 1, until, { cost: here.cost + off, columns: [...here.columns, { from, to, cells: head.cells }] })
      }
    }
  }
  const found = best[heads.length]?.[below.length]
  return found ? [...found.columns] : null
}
