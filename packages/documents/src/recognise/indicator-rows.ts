// The rows under an indicator header: levels merged, repeated or carried down, values joined from their columns, blank template rows apart.
import type { Cell } from '../document.ts'
import { dimensionWords, fillerName, groupWords, noteLabels, objectiveLabels, subtotalLabels, totalLabels } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import { type ColumnMeaning, fieldLabels } from '../layouts/labels.ts'
import { alignCells } from './align-cells.ts'
import { readBudgetHeader } from './budget-columns.ts'
import { type Grid, type Printed, endColumn, loneText } from './grid.ts'
import { type IndicatorHeader, isLevelWord } from './indicator-header.ts'
import { joinedMeasures, joinedPoints } from './joined-values.ts'
import { bareLabel, meaningOf } from './label-text.ts'
import { isTotalAlone } from './total-row.ts'
import { isHeading } from './title.ts'
import { doubtedAsSlipped, doubtedColumns, doubtedIfShifted, isFigure, overEdge, twoFigures } from './doubts/shifted-indicators.ts'
import { slippedRows } from './doubts/slipped-rows.ts'
import { joinWrappedNames } from './wrapped-names.ts'

export interface IndicatorRow {
  readonly dimension: Printed | null
  readonly group: Printed | null
  readonly name: Printed | null
  readonly target: Printed | null
  readonly sign: Printed | null
  readonly unit: Printed | null
  readonly actual: Printed | null
  readonly weight: Printed | null
  readonly score: Printed | null
  readonly reason: Printed | null
  /** Filled columns that the form has no field for: explanation, re-check score, rate of completion. */
  readonly rest: readonly { readonly label: string; readonly printed: Printed }[]
  readonly process: boolean
}

export interface IndicatorBlock {
  readonly header: IndicatorHeader
  readonly rows: readonly IndicatorRow[]
  readonly empty: readonly { dimension: Printed | null; group: Printed | null }[]
  readonly totals: readonly number[]
}

/** The levels in force, handed from block to block because page breaks repeat headers. */
export interface Levels {
  dimension: Printed | null
  group: Printed | null
}

export function readIndicatorRows(
  given: Grid,
  header: IndicatorHeader,
  ask: { until: number; levels: Levels; claim: (cell: Cell) => void; from?: number },
): IndicatorBlock {
  const grid = given.certainty === 'guessed' ? alignCells(given, header) : given
  const at = columnsByMeaning(header)
  const all: IndicatorRow[] = []
  const printedAt: number[] = []
  const totals: number[] = []
  const repeated = repeatsLevel(grid, at, header.bottom + 1, ask.until)
  let started = false
  let levelled = false
  let ended = false
  for (let row = ask.from ?? header.bottom + 1; row < ask.until; row++) {
    const strayUntil = ended ? null : endOfStrayHead(grid, row)
    if (strayUntil !== null) {
      for (; row < Math.min(strayUntil, ask.until); row++) for (const cell of grid.starting(row)) ask.claim(cell)
      row--
      continue
    }
    ended ||= opensAnotherBlock(grid, row)
    if (ended) {
      // of the blocks below only the sum of the points speaks of the indicators
      if (grid.starting(row).some((cell) => onlyTotal.test(bareLabel(cell.text)))) totals.push(row)
      continue
    }
    const kind = kindOfRow(grid, { row, at, header, started })
    if (kind === 'total') totals.push(row)
    if (kind === 'subtotal' || (kind === 'other' && takeLevel(grid, row, ask.levels)))
      for (const cell of grid.starting(row)) ask.claim(cell)
    if (kind !== 'indicator') continue
    // the first rows of a block may go on with the level of the page before
    levelled ||= repeated && (at.get('level1') ?? []).some((column) => grid.cellAt(row, column).text.trim() !== '')
    const read = readRow(grid, { row, at, header, levels: ask.levels, repeated: levelled })
    for (const cell of grid.starting(row)) ask.claim(cell)
    started = true
    all.push(read)
    printedAt.push(row)
  }
  const slipped = grid.certainty === 'given' ? slippedRows(grid, printedAt) : new Set<number>()
  const standing = all.map((row, index) => (slipped.has(printedAt[index]!) ? doubtedAsSlipped(row) : row))
  const rows: IndicatorRow[] = []
  const empty: IndicatorBlock['empty'][number][] = []
  for (const row of grid.certainty === 'guessed' ? joinWrappedNames(standing) : standing) {
    const named = row.name !== null && !fillerName.test(bareName(row.name.text))
    if (named || row.target !== null || row.actual !== null) rows.push(row)
    else empty.push({ dimension: row.dimension, group: row.group })
  }
  return { header, rows: doubtedColumns(rows), empty, totals }
}

/** The head of the budget printed again, as pages and people do, while indicators go on below it: the first row that is none of its own. */
function endOfStrayHead(grid: Grid, row: number): number | null {
  const head = readBudgetHeader(grid, row)
  if (head === null) return null
  const below = head.bottom + 1
  const goesOn =
    grid.covering(row).some((cell) => cell.row < row && isLevelWord(cell.text)) ||
    (below < grid.rowCount && grid.starting(below).some((cell) => isLevelWord(cell.text)))
  return goesOn ? below : null
}

/** The head of the budget, or of the two sides of the objective: some forms print these blocks below the indicators. */
function opensAnotherBlock(grid: Grid, row: number): boolean {
  if (readBudgetHeader(grid, row) !== null) return true
  const sides = new Set(grid.starting(row).map((cell) => meaningOf(cell.text, objectiveLabels)))
  return sides.has('expected') && sides.has('actual')
}

/** Where the first level is merged over its rows, or printed again in row after row, a blank cell does not go on with the one above. */
function repeatsLevel(grid: Grid, at: Columns, from: number, until: number): boolean {
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
function takeLevel(grid: Grid, row: number, levels: Levels): boolean {
  const alone = loneText(grid, row)
  if (!alone) return false
  if (meaningOf(alone.text, groupWords) !== null) levels.group = alone
  else if (dimensionWords.test(bareLabel(alone.text))) {
    levels.dimension = alone
    levels.group = null
  } else return false
  return true
}

const bareName = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

type Columns = ReadonlyMap<ColumnMeaning, readonly number[]>

function columnsByMeaning(header: IndicatorHeader): Columns {
  const at = new Map<ColumnMeaning, number[]>()
  for (const [column, meaning] of header.columns) at.set(meaning, [...(at.get(meaning) ?? []), column])
  if (!at.has('name')) {
    // two levels only: the lower one names the indicator
    const lower = at.has('level2') ? 'level2' : 'level1'
    const columns = at.get(lower)
    if (columns) {
      at.set('name', columns)
      at.delete(lower)
    }
  }
  return at
}

interface RowAsk {
  readonly row: number
  readonly at: Columns
  readonly header: IndicatorHeader
}

/** Said of nothing but the sum of all rows, even where an indicator's name stands. */
const onlyTotal = /^(?:自评)?总分(?:合计)?$/

function kindOfRow(grid: Grid, ask: RowAsk & { started: boolean }): 'indicator' | 'total' | 'subtotal' | 'other' {
  const { row, at } = ask
  const names = at.get('name') ?? []
  const lastName = Math.max(...names)
  const starting = grid.starting(row)
  const filled = starting.filter((cell) => cell.text.trim() !== '')
  const first = filled[0]
  if (grid.certainty === 'guessed' && isTotalAlone(filled)) return 'total'
  for (const cell of filled) {
    if (cell.column > lastName) break
    const bare = bareLabel(cell.text)
    const inName = names.includes(cell.column) && cell.column !== 0
    // a guessed grid may put the label over any of the level columns
    const loose = grid.certainty === 'guessed' || !isMeasured(grid, row, at) ? totalLabels : onlyTotal
    if ((inName ? loose : totalLabels).test(bare)) return 'total'
    if (subtotalLabels.test(bare) && (!inName || !isMeasured(grid, row, at))) return 'subtotal'
  }
  const name = grid.cellAt(row, names[0] ?? 0)
  // a numbered heading alone in its row belongs to the text around the form
  if (
    filled.length === 1 &&
    first &&
    first.rowSpan === 1 &&
    isHeading(first.text) &&
    !isLevelWord(first.text) &&
    !names.includes(first.column)
  )
    return 'other'
  const value = firstValueColumn(at)
  if (value !== null && name === grid.cellAt(row, value)) return 'other'
  if (first && first.column < (names[0] ?? 0) && !isLevelWord(first.text)) {
    if (noteLabels.test(bareLabel(first.text)) || meaningOf(first.text, fieldLabels)) return 'other'
  }
  if (filled.some((cell) => /^[^:：]{2,12}[:：]/.test(cell.text) && meaningOf(cell.text.split(/[:：]/)[0]!, fieldLabels) !== null))
    return 'other'
  if (filled.length === 0 && !ask.started) return 'other'
  return 'indicator'
}

/** Has something to be reached, or reached. */
const isMeasured = (grid: Grid, row: number, at: Columns): boolean =>
  (['target', 'value', 'actual'] as const).some((meaning) =>
    (at.get(meaning) ?? []).some((column) => {
      const cell = grid.cellAt(row, column)
      return cell.column === column && !isBlank(cell.text)
    }),
  )

function firstValueColumn(at: Columns): number | null {
  let lowest: number | null = null
  for (const meaning of ['target', 'value', 'sign', 'actual', 'weight', 'score'] as const) {
    for (const column of at.get(meaning) ?? []) if (lowest === null || column < lowest) lowest = column
  }
  return lowest
}

function readRow(grid: Grid, ask: RowAsk & { levels: Levels; repeated: boolean }): IndicatorRow {
  const { row, at, levels } = ask
  const read = (meaning: ColumnMeaning, once = false): Printed | null => printedOver(grid, { row, columns: at.get(meaning) ?? [], once })
  const name = read('name')
  const dimension = read('level1')
  if (dimension && dimension.text !== levels.dimension?.text) levels.group = null
  levels.dimension = dimension ?? (ask.repeated ? null : levels.dimension)
  const printed = read('level2')
  const group = isTailOf(printed, levels.group) ? levels.group : printed
  // a name that reaches over the column of groups is no group, unless it is one by its words
  const reached = group !== null && group === name && meaningOf(group.text, groupWords) === null && group.text !== dimension?.text
  levels.group = reached ? null : (group ?? levels.group)
  const rest: IndicatorRow['rest'][number][] = []
  for (const meaning of ['explanation', 'review', 'completion', 'forecast', 'history', 'rawScore'] as const) {
    for (const column of at.get(meaning) ?? []) {
      const cell = grid.cellAt(row, column)
      if (cell.row === row && cell.column === column && !isBlank(cell.text))
        rest.push({ label: headerText(grid, ask.header, column), printed: cell })
    }
  }
  const over = (meaning: ColumnMeaning): string => {
    const column = at.get(meaning)?.[0]
    return column === undefined ? '' : headerText(grid, ask.header, column)
  }
  const height = grid.cellAt(row, at.get('name')?.[0] ?? 0).rowSpan
  // one cell over the rows of several indicators, merged by hand: of which of them it speaks nobody can say
  const isTall = (meaning: ColumnMeaning): boolean => (at.get(meaning) ?? []).some((column) => grid.cellAt(row, column).rowSpan > height)
  const measure = (meaning: ColumnMeaning): Printed | null => doubtedIf(isTall(meaning), read(meaning), 'one cell over several rows')
  const [target, actual, weight, score] = withSharedDoubted([
    measure('target') ?? measure('value'),
    measure('actual'),
    read('weight', true),
    read('score', true),
  ])
  const measures = target && actual ? null : joinedMeasures(target ?? actual, target ? over('target') || over('value') : over('actual'))
  const points = weight && score ? null : joinedPoints(weight ?? score, over(weight ? 'weight' : 'score'))
  return doubtedIfShifted({
    dimension: levels.dimension,
    group: levels.group,
    name,
    target: measures?.target ?? target,
    sign: read('sign'),
    unit: read('unit'),
    actual: measures?.actual ?? actual,
    weight: points?.weight ?? weight,
    score: points?.score ?? score,
    reason: read('reason', true),
    rest,
    process: ask.header.process,
  })
}

/** "标" below "可持续影响指标": what a page has cut off a label is no label. */
const isTailOf = (printed: Printed | null, above: Printed | null): boolean =>
  printed !== null &&
  above !== null &&
  printed.text.trim().length <= 2 &&
  above.text !== printed.text &&
  above.text.endsWith(printed.text.trim())

type Values = readonly [target: Printed | null, actual: Printed | null, weight: Printed | null, score: Printed | null]

/** One cell over two columns of values, merged by hand: whose figure it holds nobody can say. */
function withSharedDoubted(values: Values): Values {
  const isShared = (one: Printed | null): boolean => values.filter((other) => other === one).length > 1
  return values.map((one) => doubtedIf(isShared(one), one, 'one cell over two columns')) as unknown as Values
}

const doubtedIf = (isDoubtful: boolean, printed: Printed | null, doubt: string): Printed | null =>
  isDoubtful && printed !== null ? { text: printed.text, place: printed.place, doubt: printed.doubt ?? doubt } : printed

const headerText = (grid: Grid, header: IndicatorHeader, column: number): string =>
  grid.cellAt(header.bottom, column).text.replace(/\n/g, '')

/** The cells of one row over some columns as one text; `once` leaves a cell that began in an earlier row to that row. */
function printedOver(grid: Grid, ask: { row: number; columns: readonly number[]; once: boolean }): Printed | null {
  const cells: Cell[] = []
  for (const column of ask.columns) {
    const cell = grid.cellAt(ask.row, column)
    if (cells.includes(cell) || isBlank(cell.text)) continue
    if (ask.once && cell.row !== ask.row) continue
    // a cell that reaches in from the left belongs to the column where it begins
    if (cell.column < ask.columns[0]! && endColumn(cell) <= ask.columns[0]!) continue
    cells.push(cell)
  }
  const [first, ...others] = cells
  if (!first) return null
  if (others.length === 0)
    return isTwoLimits(first) || isNumberAndLimit(first) ? { ...first, doubt: first.doubt ?? 'two figures in one cell' } : first
  const isOver = grid.certainty === 'given' && first.column < ask.columns[0]!
  // a figure torn over two cells is seen where a grid was guessed, and nowhere else
  const figures = grid.certainty === 'given' && cells.every((cell) => isFigure(cell.text))
  return {
    text: cells.map((cell) => cell.text).join(''),
    place: first.place,
    doubt: first.doubt ?? others.find((cell) => cell.doubt)?.doubt ?? (figures ? twoFigures : isOver ? overEdge : null),
  }
}

/** A number on one line and a limit on the other: a weight merged with the target beside it, though its column is lost. */
function isNumberAndLimit({ text }: Cell): boolean {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
  return lines.length === 2 && lines.some((line) => /^\d+(?:\.\d+)?$/.test(line)) && lines.some((line) => /^[≥≤<>=]/.test(line))
}

/** Merged by hand over two columns of targets, it holds both. */
const isTwoLimits = (cell: Cell): boolean => {
  const lines = cell.text.split('\n').filter((line) => line.trim() !== '')
  return (
    cell.columnSpan > 1 && lines.length === 2 && lines.every((line) => /^[≥≤<>＜＞=＝]?\s*\d[\d.,]*[^\d，。；]{0,6}$/u.test(line.trim()))
  )
}
