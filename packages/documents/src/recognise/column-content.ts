// Columns whose header is missing or cut, known by what stands in them: points that sum up, values, texts.
import type { ColumnMeaning } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import type { Grid } from './grid.ts'

/** Gives unnamed, filled columns right of the names the meanings that are still missing, from left to right; returns what was guessed. */
export function guessByContent(grid: Grid, columns: Map<number, ColumnMeaning>, bottom: number): ReadonlySet<ColumnMeaning> {
  const guessed = new Set<ColumnMeaning>()
  const have = new Set(columns.values())
  const names = [...columns]
    .filter(([, meaning]) => meaning === 'name' || meaning === 'level2' || meaning === 'level1')
    .map(([column]) => column)
  const give = (column: number, meaning: ColumnMeaning): void => {
    columns.set(column, meaning)
    have.add(meaning)
    guessed.add(meaning)
  }
  for (let column = Math.max(-1, ...names) + 1; column < grid.columnCount; column++) {
    if (columns.has(column) || !isUnlabelled(grid, bottom, column)) continue
    const texts = textsOf(grid, column, bottom)
    if (texts.filled.length < 2 || texts.filled.length < texts.count / 3) continue
    const points =
      texts.filled.filter((text) => /^\d{1,3}(?:\.\d{1,2})?分?$/.test(text.normalize('NFKC').trim())).length / texts.filled.length
    if (points > 0.8 && have.has('target') && have.has('actual')) {
      if (!have.has('weight')) give(column, 'weight')
      else if (!have.has('score')) give(column, 'score')
    } else if (!have.has('target') && !have.has('value')) give(column, 'target')
    else if (!have.has('actual')) give(column, 'actual')
  }
  return guessed
}

const isUnlabelled = (grid: Grid, bottom: number, column: number): boolean =>
  /^[A-Da-d\s]?$/.test(grid.cellAt(bottom, column).text.normalize('NFKC').trim())

function textsOf(grid: Grid, column: number, bottom: number): { filled: string[]; count: number } {
  const filled: string[] = []
  let count = 0
  for (let row = bottom + 1; row < grid.rowCount; row++) {
    const cell = grid.cellAt(row, column)
    if (cell.row !== row || cell.column !== column) continue
    count++
    if (!isBlank(cell.text)) filled.push(cell.text)
  }
  return { filled, count }
}
