// A level merged over rows that a page parts: its label is printed where it has room, which may be on the next page only.
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'

const pageOf = (printed: Printed | null): number | null => (printed && 'page' in printed.place ? printed.place.page : null)

/** Rows at the end of a page that have no first level, though rows before them have one, belong to the level that heads the next page. */
export function levelsFromNextPage(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const whole = [...rows]
  for (let at = whole.length - 2; at > 0; at--) {
    const [row, below] = [whole[at]!, whole[at + 1]!]
    const page = pageOf(row.name)
    if (row.dimension !== null || below.dimension === null || page === null || pageOf(below.dimension) !== page + 1) continue
    const above = whole.slice(0, at).findLast(({ dimension }) => dimension !== null)
    if (above === undefined) continue
    const carried = row.group === null || row.group === above.group
    whole[at] = { ...row, dimension: below.dimension, group: carried && pageOf(below.group) === page + 1 ? below.group : row.group }
  }
  return whole
}
