// The levels that a row stands under: merged over it, printed once and carried down, or on a line of their own above it.
import { dimensionWords, groupWords } from '../layouts/labels.ts'
import { type Grid, type Printed, loneText } from './grid.ts'
import { isLevelWord } from './indicator-header.ts'
import { bareLabel, meaningOf } from './label-text.ts'
import type { Columns } from './meant-columns.ts'

/** The levels in force, handed from block to block because page breaks repeat headers. */
export interface Levels {
  dimension: Printed | null
  group: Printed | null
}

/** Where the first level is merged over its rows, or printed again in row after row, a blank cell does not go on with the one above. */
export function repeatsLevel(grid: Grid, at: Columns, from: number, until: number): boolean {
  const column = at.get('level1')?.[0]
  if (column === undefined) return false
  for (let row = from + 1; row < until; row++) {
    const [above, cell] = [grid.cellAt(row - 1, column), grid.cellAt(row, column)]
    if (grid.certainty === 'given' && cell === above && isLevelWord(cell.text)) return true
    if (cell !== above && cell.row === row && isLevelWord(cell.text) && bareLabel(cell.text) === bareLabel(above.text)) return true
  }
  return false
}

/** A level that has a row of its own above its indicators. */
export function takeLevel(grid: Grid, row: number, levels: Levels): boolean {
  const alone = loneText(grid, row)
  if (!alone) return false
  if (meaningOf(alone.text, groupWords) !== null) levels.group = alone
  else if (dimensionWords.test(bareLabel(alone.text))) {
    levels.dimension = alone
    levels.group = null
  } else return false
  return true
}

/** "标" below "可持续影响指标": what a page has cut off a label is no label. */
export const isTailOf = (printed: Printed | null, above: Printed | null): boolean =>
  printed !== null &&
  above !== null &&
  printed.text.trim().length <= 2 &&
  above.text !== printed.text &&
  above.text.endsWith(printed.text.trim())
