// The header of the indicators printed again, as pages and people do: it says what the first one said, though it may have lost a line or a cell.
import type { Grid } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { bareLabel } from './label-text.ts'

/** Fewer labels that moved may be another header's own. */
const leastMoved = 2

/**
 * `header` with the columns of `first` where each of its labels is one of those above in the same column; with all its columns doubted where its labels
 * stand one column further to the left; else as it is.
 */
export function asRepeated(grid: Grid, header: IndicatorHeader, first: IndicatorHeader): IndicatorHeader {
  const label = (of: IndicatorHeader, column: number): string => bareLabel(grid.cellAt(of.bottom, column).text)
  const labelled = [...header.columns.keys()].filter((column) => label(header, column) !== '')
  const isAlike = labelled.every((column) => labelsAt(grid, first, column).has(label(header, column)))
  if (isAlike) return { ...first, top: header.top, bottom: header.bottom }
  const moved = labelled.filter((column) => {
    const own = label(header, column)
    return own === label(first, column + 1) && own !== label(first, column)
  })
  return moved.length < leastMoved ? header : { ...header, guessed: new Set(header.columns.values()) }
}

/** What the lines of a header say over a column. */
function labelsAt(grid: Grid, { top, bottom }: IndicatorHeader, column: number): ReadonlySet<string> {
  const lines = Array.from({ length: bottom - top + 1 }, (_, line) => bareLabel(grid.cellAt(top + line, column).text))
  return new Set(lines)
}
