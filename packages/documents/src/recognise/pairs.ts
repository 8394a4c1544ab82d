// Label and value pairs in any arrangement: beside one another, "label：value" in one cell or paragraph, labels above their values.
import type { Cell } from '../document.ts'
import { budgetLabels, fieldLabels, noteLabels, objectiveLabels, wholeBudget } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import { isAmount } from './budget-columns.ts'
import { type Grid, type Printed, endColumn, endRow } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

export interface Pair {
  readonly label: string
  readonly value: Printed
  /** Pairs of one row or paragraph belong together (a name and its phone). */
  readonly group: number
}

const isKnown = (text: string): boolean => meaningOf(text, fieldLabels) !== null

/** "label：value" once or several times in one text; null where it is no such text. */
export function pairsInText(printed: Printed, group: number): Pair[] | null {
  const pairs: Pair[] = []
  const text = printed.text
  const heads = [...text.matchAll(/(?:^|[\s　;；,，])((?:[^\s：:;；,，。]{1,16}|[一-鿿](?:[ 　]+[一-鿿]){1,5}))[ 　]*[：:]/g)]
  const known = heads.filter((head) => isKnown(head[1]!) || noteLabels.test(bareLabel(head[1]!)))
  if (known.length === 0) return null
  const first = text.slice(0, known[0]!.index).trim()
  if (first !== '' && isBlank(first) === false && first.length > 12) return null
  known.forEach((head, index) => {
    const end = known[index + 1]?.index ?? text.length
    const value = text.slice(head.index + head[0].length, end).trim()
    pairs.push({ label: head[1]!, value: { ...printed, text: value }, group })
  })
  return pairs
}

/** The unclaimed cells of some rows as pairs; what is no pair is left out. */
export function pairsInRows(grid: Grid, ask: { from: number; until: number; claimed: (cell: Cell) => boolean; group: number }): Pair[] {
  const pairs: Pair[] = []
  const taken = new Set<Cell>()
  for (let row = ask.from; row < ask.until; row++) {
    const cells = grid.starting(row).filter((cell) => !ask.claimed(cell) && !taken.has(cell))
    const below = labelsAboveValues(grid, row, cells)
    for (const [label, value] of below) {
      taken.add(label).add(value)
      pairs.push({ label: label.text, value, group: ask.group + row })
    }
    if (below.length > 0) continue
    for (const cell of cells) {
      if (taken.has(cell) || isBlank(cell.text)) continue
      const inside = isWholeLabel(cell.text) ? null : pairsInText(cell, ask.group + row)
      if (inside) {
        for (const pair of inside) pairs.push(lendNext(grid, cell, pair, taken))
        continue
      }
      if (!isLabelLike(cell)) continue
      const value = valueBeside(grid, cell)
      if (!value || taken.has(value) || ask.claimed(value)) continue
      taken.add(value)
      const stacked = stackedPairs(cell, value, ask.group + row)
      if (stacked) pairs.push(...stacked)
      else pairs.push({ label: cell.text, value: oneOfTwo(grid, cell, value), group: ask.group + row })
    }
  }
  return pairs
}

const isWholeLabel = (text: string): boolean => /[：:]\s*$/.test(text) && !/[：:].*[：:]/.test(text.trim())

/** "填报人：" at the end of its cell: the value stands in the next one. */
function lendNext(grid: Grid, cell: Cell, pair: Pair, taken: Set<Cell>): Pair {
  if (pair.value.text !== '') return pair
  const next = valueBeside(grid, cell)
  if (!next || taken.has(next) || isBlank(next.text)) return pair
  taken.add(next)
  return { ...pair, value: next }
}

function isLabelLike(cell: Cell): boolean {
  const bare = bareLabel(cell.text)
  return bare.length > 0 && bare.length <= 24 && !isAmount(cell.text)
}

/** The next cell in the row that is not itself a known label. */
function valueBeside(grid: Grid, label: Cell): Cell | null {
  const column = endColumn(label)
  if (column >= grid.columnCount) return null
  const next = grid.cellAt(label.row, column)
  if (next.row < label.row) return null
  // a label over several rows heads a block; its neighbour is that block's first label
  if (next.rowSpan < label.rowSpan && !isBlank(next.text) && isLabelOfAnything(next.text)) return null
  return isKnown(next.text) && !isBlank(next.text) ? null : next
}

/** Beside "总分" may stand what can be had, and what was got: of two figures without a heading nobody can say which is which. */
function oneOfTwo(grid: Grid, label: Cell, value: Cell): Printed {
  if (meaningOf(label.text, fieldLabels) !== 'totalScore' || endColumn(value) >= grid.columnCount) return value
  const next = grid.cellAt(value.row, endColumn(value))
  const isFigure = next.row === value.row && isAmount(next.text) && flat(next.text) !== flat(value.text)
  return isFigure ? { ...value, doubt: value.doubt ?? 'several-amounts-beside-label' } : value
}

const isLabelOfAnything = (text: string): boolean =>
  meaningOf(text, fieldLabels) !== null ||
  meaningOf(text, budgetLabels) !== null ||
  meaningOf(text, objectiveLabels) !== null ||
  wholeBudget.test(flat(bareLabel(text)))

/** Two rows that a guessed grid took for one: as many labels as values, line by line. */
function stackedPairs(label: Cell, value: Cell, group: number): Pair[] | null {
  const labels = label.text.split('\n')
  const values = value.text.split('\n')
  if (labels.length < 2 || labels.length !== values.length || !labels.every(isKnown)) return null
  return labels.map((text, index) => ({
    label: text,
    value: { text: values[index]!, place: value.place, doubt: value.doubt },
    group: group + index / 100,
  }))
}

/** A row of known labels only, with a row of as many values below it. */
function labelsAboveValues(grid: Grid, row: number, cells: readonly Cell[]): [Cell, Cell][] {
  const filled = cells.filter((cell) => !isBlank(cell.text))
  if (filled.length < 3 || filled.length < cells.length || row + 1 >= grid.rowCount) return []
  if (!filled.every((cell) => isKnown(cell.text) && cell.rowSpan === 1)) return []
  const values = filled.map((cell) => grid.cellAt(endRow(cell), cell.column))
  if (values.some((value, index) => value.column !== filled[index]!.column || isKnown(value.text))) return []
  return filled.map((cell, index) => [cell, values[index]!])
}
