// The annual objective and what became of it: side by side under two labels, beside their labels, or one under the other.
import type { Cell } from '../document.ts'
import { type ObjectiveMeaning, budgetLabels, fieldLabels, indicatorLabels, objectiveLabels } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import { type Grid, type Printed, endColumn, endRow } from './grid.ts'
import { bareLabel, meaningOf } from './label-text.ts'

export interface ObjectiveTexts {
  readonly expected: Printed[]
  readonly actual: Printed[]
  readonly rest: { readonly label: string; readonly printed: Printed }[]
}

interface Ask {
  readonly from: number
  readonly until: number
  readonly claimed: (cell: Cell) => boolean
  readonly claim: (cell: Cell) => void
}

export function readObjectives(grid: Grid, ask: Ask, into: ObjectiveTexts): void {
  for (let row = ask.from; row < ask.until; row++) {
    const open = grid.starting(row).filter((cell) => !ask.claimed(cell))
    if (grid.certainty === 'guessed' && readHeadedTexts(open, ask, into)) continue
    const labels = open.filter((cell) => cell.text.trim() !== '' && meaningOf(cell.text, objectiveLabels) !== null)
    const strong = labels.filter((cell) => isObjective(cell))
    if (strong.length === 0) continue
    const heads = strong.filter((cell) => !isSideOf(grid, cell, strong))
    if (heads.length === 0) continue
    const side = grid.covering(row).findLast((cell) => cell.column < heads[0]!.column && endRow(cell) > row + 1) ?? null
    if (isHeading(grid, heads)) continue
    if (grid.certainty === 'guessed' && row + 1 < ask.until && readGuessedBelow(grid, { row, heads }, ask, into)) {
      for (const cell of strong) ask.claim(cell)
      continue
    }
    if (isHeaderRow(grid, row, heads, labels)) readBelow(grid, { ...ask, row, heads: mergeHeads(heads, labels), side }, into)
    else for (const cell of heads) readBeside(grid, cell, ask, into)
    for (const cell of strong) ask.claim(cell)
    if (side) ask.claim(side)
  }
}

/** A label and its text in one cell, the label on a line of its own: how a guessed grid sees header and text without a rule between. */
function readHeadedTexts(cells: readonly Cell[], ask: Ask, into: ObjectiveTexts): boolean {
  let found = false
  for (const cell of cells) {
    const cut = cell.text.indexOf('\n')
    const label = cell.text.slice(0, cut)
    const meaning = cut > 0 && label.length > 2 ? meaningOf(label, objectiveLabels) : null
    const text = cell.text.slice(cut + 1)
    // the lines of a vertical label are no text
    if (meaning === null || text.length < 6 || /^(?:.\n)+.?$/.test(text)) continue
    found = true
    ask.claim(cell)
    put(into, meaning, { label, printed: { text, place: cell.place, doubt: cell.doubt } })
  }
  return found
}

function isObjective(cell: Cell): boolean {
  const meaning = meaningOf(cell.text, objectiveLabels)
  return meaning !== 'rate' && meaning !== null
}

/** A guessed grid puts the side label on the line of the texts: the texts answer the labels by order, from the right. */
function readGuessedBelow(grid: Grid, at: { row: number; heads: readonly Cell[] }, ask: Ask, into: ObjectiveTexts): boolean {
  const { row, heads } = at
  const expected = heads.findLast((cell) => meaningOf(cell.text, objectiveLabels) === 'expected')
  const wanted = heads.filter((cell) => meaningOf(cell.text, objectiveLabels) !== 'expected' || cell === expected)
  if (wanted.length < 2) return false
  const beside = grid
    .starting(row)
    .filter((cell) => !isBlank(cell.text) && meaningOf(cell.text, objectiveLabels) === null && cell.column > heads[0]!.column)
  if (beside.length > 0) return false
  const below = grid.starting(row + 1).filter((cell) => !isBlank(cell.text) && !ask.claimed(cell))
  const texts = below.filter((cell) => meaningOf(cell.text, objectiveLabels) === null)
  if (texts.length === 0) return false
  for (const cell of below) ask.claim(cell)
  wanted.forEach((head, index) => {
    const meaning = meaningOf(head.text, objectiveLabels)!
    const text =
      texts.length >= wanted.length
        ? texts[texts.length - wanted.length + index]
        : texts.find((cell) => overlap(cell, head) > cell.columnSpan / 2)
    if (text) put(into, meaning, { label: head.text, printed: text })
  })
  return true
}

const overlap = (a: Cell, b: Cell): number => Math.min(endColumn(a), endColumn(b)) - Math.max(a.column, b.column)

/** A line over the whole width with labelled texts below it. */
function isHeading(grid: Grid, heads: readonly Cell[]): boolean {
  const [only] = heads
  if (heads.length !== 1 || !only || only.columnSpan < grid.columnCount || endRow(only) >= grid.rowCount) return false
  const [first] = grid.starting(endRow(only))
  return (
    first !== undefined &&
    first.columnSpan < grid.columnCount &&
    meaningOf(first.text, objectiveLabels) !== null &&
    endColumn(first) < grid.columnCount
  )
}

/** "年度总体目标" to the left of "预期目标" and "实际完成情况" names the block, not a text. */
function isSideOf(grid: Grid, cell: Cell, strong: readonly Cell[]): boolean {
  const next = grid.cellAt(cell.row, endColumn(cell))
  if (next !== cell && next.row === cell.row && strong.includes(next)) return cell.rowSpan > next.rowSpan
  if (cell.rowSpan < 2) return false
  // a column of numbers may stand between the side and its labels
  if (next.rowSpan === 1 && meaningOf(next.text, indicatorLabels) === 'serial' && strong.includes(grid.cellAt(cell.row, endColumn(next))))
    return true
  for (let row = cell.row; row < endRow(cell); row++) {
    const inner = grid.cellAt(row, endColumn(cell))
    if (inner.row >= cell.row && meaningOf(inner.text, objectiveLabels) !== null && isObjective(inner)) return true
  }
  return false
}

const mergeHeads = (heads: readonly Cell[], labels: readonly Cell[]): Cell[] => [
  ...new Set([...heads, ...labels.filter((cell) => cell.column >= heads[0]!.column)]),
]

/** The texts stand below when every label's right neighbour is another label, or nothing. */
function isHeaderRow(grid: Grid, row: number, heads: readonly Cell[], labels: readonly Cell[]): boolean {
  if (row + 1 >= grid.rowCount) return false
  const last = heads.at(-1)!
  const right = endColumn(last) >= grid.columnCount ? null : grid.cellAt(row, endColumn(last))
  const closed = right === null || labels.includes(right as Cell)
  const below = grid.cellAt(endRow(last), last.column)
  const sameColumns = below.row === endRow(last) && below.column === last.column && endColumn(below) === endColumn(last)
  if (heads.length >= 2)
    return (
      heads.every(
        (cell, index) =>
          index === heads.length - 1 ||
          grid.cellAt(row, endColumn(cell)) === heads[index + 1] ||
          labels.includes(grid.cellAt(row, endColumn(cell))),
      ) &&
      (closed || sameColumns)
    )
  return closed && (sameColumns || last.columnSpan > grid.columnCount / 3)
}

function readBelow(grid: Grid, ask: Ask & { row: number; heads: readonly Cell[]; side: Cell | null }, into: ObjectiveTexts): void {
  const until = Math.min(ask.until, ask.side ? endRow(ask.side) : ask.until)
  for (const head of ask.heads) {
    const meaning = meaningOf(head.text, objectiveLabels)!
    for (let row = endRow(head); row < until; row++) {
      const cell = grid.cellAt(row, head.column)
      if (cell.row !== row) continue
      if (ask.claimed(cell) || (ask.side === null && row > endRow(head) && endsBlock(grid, row, ask.heads))) break
      const cells = grid
        .starting(row)
        .filter((other) => other.column >= head.column && other.column < endColumn(head) && !isBlank(other.text))
      if (ask.side === null && row > endRow(head) && cells.some(isAnyLabel)) break
      for (const other of cells) put(into, meaning, { label: head.text, printed: other })
      for (const other of grid.starting(row)) if (other.column >= head.column && other.column < endColumn(head)) ask.claim(other)
    }
  }
}

/** Without a side label the texts go on only while the rows keep the columns of the labels. */
const endsBlock = (grid: Grid, row: number, heads: readonly Cell[]): boolean =>
  grid.starting(row).some((cell) => isAnyLabel(cell)) ||
  heads.some((head) => grid.cellAt(row, head.column).column !== head.column || endColumn(grid.cellAt(row, head.column)) !== endColumn(head))

const isAnyLabel = (cell: Cell): boolean =>
  cell.text.length < 20 &&
  (meaningOf(cell.text, fieldLabels) !== null ||
    ['original', 'adjusted', 'spent', 'rate'].includes(meaningOf(cell.text, budgetLabels) ?? '') ||
    meaningOf(cell.text, objectiveLabels) !== null ||
    /级(?:绩效)?指标$/.test(bareLabel(cell.text)))

/** Label to the left, text to the right, over all rows that the label spans. */
function readBeside(grid: Grid, label: Cell, ask: Ask, into: ObjectiveTexts): void {
  const meaning = meaningOf(label.text, objectiveLabels)!
  for (let row = label.row; row < endRow(label); row++) {
    for (const cell of grid.starting(row)) {
      if (cell.column < endColumn(label)) continue
      if (ask.claimed(cell)) break
      if (cell.text.length < 20 && meaningOf(cell.text, objectiveLabels) !== null) break
      ask.claim(cell)
      if (!isBlank(cell.text)) put(into, meaning, { label: label.text, printed: cell })
    }
  }
}

function put(into: ObjectiveTexts, meaning: ObjectiveMeaning, entry: { label: string; printed: Printed }): void {
  const sides = meaning === 'expected' || meaning === 'term' ? sidesIn(entry.printed) : null
  if (sides) {
    into.expected.push(sides.expected)
    into.actual.push(sides.actual)
  } else if (meaning === 'actual') into.actual.push(entry.printed)
  else if (meaning === 'rate') into.rest.push(entry)
  else into.expected.push(entry.printed)
}

/** "预期目标：… 实际完成情况：…" in one cell: both labels stand at the beginning of a sentence. */
function sidesIn(printed: Printed): { expected: Printed; actual: Printed } | null {
  const heads = [...printed.text.matchAll(/(?:^|[\n。；;\s])(?:[（(]?[一二1-2][)）]?[、.．]?)?([^\s：:。；;，,]{2,12})[：:]/g)].map(
    (head) => ({
      meaning: meaningOf(head[1]!, objectiveLabels),
      from: head.index,
      to: head.index + head[0].length,
    }),
  )
  const expected = heads.find((head) => head.meaning === 'expected')
  const actual = heads.find((head) => head.meaning === 'actual')
  if (!expected || !actual || actual.from < expected.to) return null
  // the sentence before keeps its mark
  const end = printed.text.slice(actual.from, actual.from + 1).replace(/\s/, '')
  const text = (from: number, to?: number): string => printed.text.slice(from, to).trim()
  const side = (said: string): Printed => ({ text: said, place: printed.place, doubt: printed.doubt })
  return { expected: side(text(expected.to, actual.from) + end), actual: side(text(actual.to)) }
}
