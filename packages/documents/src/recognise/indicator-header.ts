// The header of an indicator block, one to three lines high: what each column holds, by its label, its upper label, its neighbours.
import type { Cell } from '../document.ts'
import { type ColumnMeaning, dimensionWords, groupWords, indicatorLabels } from '../layouts/labels.ts'
import { type Grid, endColumn, endRow } from './grid.ts'
import { guessByContent } from './column-content.ts'
import { bareLabel, meaningOf } from './label-text.ts'

export interface IndicatorHeader {
  readonly top: number
  readonly bottom: number
  /** Meaning by column; columns that say nothing are missing. */
  readonly columns: ReadonlyMap<number, ColumnMeaning>
  /** True where rows are judged without a target: the process block of some forms. */
  readonly process: boolean
  /** Columns whose meaning was guessed: the label was missing or torn, or another column has as good a claim to it. */
  readonly guessed: ReadonlySet<ColumnMeaning>
}

const levels: readonly ColumnMeaning[] = ['level1', 'level2', 'name', 'levels']
const measures: readonly ColumnMeaning[] = ['target', 'value', 'sign', 'actual', 'completion']
const points: readonly ColumnMeaning[] = ['weight', 'score', 'rawScore', 'review', 'explanation']

/** The header of which `row` holds the levels; it may begin above, where the side label over the levels is blank. */
export function readIndicatorHeader(grid: Grid, row: number): IndicatorHeader | null {
  const first = firstLevelColumn(grid, row)
  if (first === null) return null
  const top = topOf(grid, row, first)
  const bottom = Math.max(row, bottomOf(grid, top, first))
  const columns = new Map<number, ColumnMeaning>()
  for (let column = first; column < grid.columnCount; column++) {
    const meaning = meaningOfColumn(grid, { top, bottom, column })
    if (meaning) columns.set(column, meaning)
  }
  const found = new Set(columns.values())
  const level = levels.filter((meaning) => found.has(meaning)).length
  const measured = measures.some((meaning) => found.has(meaning))
  const pointed = points.filter((meaning) => found.has(meaning)).length
  // the first and second level side by side head nothing else
  const levelled = found.has('level1') && (found.has('level2') || found.has('name'))
  if (level === 0 || !(levelled || (measured ? level + found.size >= 3 : pointed >= 2))) return null
  if (level === 1 && found.has('levels') && !found.has('weight') && !found.has('score') && !wide(columns, 'levels')) return null
  const { unlabelled, rival } = settle(grid, columns, { top, bottom })
  const merged = [...columns].filter(([column]) => isOfTwo(grid.cellAt(bottom, column))).map(([, meaning]) => meaning)
  return { top, bottom, columns, process: !measured && unlabelled.size === 0, guessed: new Set([...unlabelled, ...rival, ...merged]) }
}

/** Two headings in one cell, of what is measured and of points: which of them the column holds nobody can say. */
function isOfTwo({ text }: Cell): boolean {
  const own = text.split(/[/／\n]/).map((part) => meaningOf(part, indicatorLabels))
  return (
    own.some((meaning) => meaning !== null && measures.includes(meaning)) &&
    own.some((meaning) => meaning === 'weight' || meaning === 'score')
  )
}

const wide = (columns: ReadonlyMap<number, ColumnMeaning>, meaning: ColumnMeaning): boolean =>
  [...columns.values()].filter((other) => other === meaning).length > 1

/** Side columns ("绩效指标" from top to bottom) stand left of the first level. */
function firstLevelColumn(grid: Grid, top: number): number | null {
  const known: [Cell, ColumnMeaning][] = []
  for (const cell of grid.starting(top)) {
    const meaning = meaningOf(cell.text, indicatorLabels)
    if (meaning) known.push([cell, meaning])
  }
  if (known.length < 2) return null
  const exact = known.find(([, meaning]) => meaning === 'level1' || meaning === 'level2' || meaning === 'name')
  const broad = known.find(([cell, meaning]) => meaning === 'levels' && cell.columnSpan > 1 && cell.rowSpan <= 2)
  const lower = broad && known.some(([, meaning]) => measures.includes(meaning) || meaning === 'weight') ? broad : undefined
  const chosen = exact && lower ? (exact[0].column < lower[0].column ? exact : lower) : (exact ?? lower)
  if (!chosen) return null
  const serial = known.find(([cell, meaning]) => meaning === 'serial' && cell.column < chosen[0].column)
  return serial ? serial[0].column : chosen[0].column
}

/** Headings of measures and points that stand beside the levels may begin a line or two above them. */
function topOf(grid: Grid, row: number, first: number): number {
  const isBeside = (cell: Cell): boolean => {
    const meaning = cell.row < row && cell.row >= row - 2 && cell.column > first ? meaningOf(cell.text, indicatorLabels) : null
    return meaning !== null && (measures.includes(meaning) || points.includes(meaning))
  }
  return Math.min(
    row,
    ...grid
      .covering(row)
      .filter(isBeside)
      .map((cell) => cell.row),
  )
}

function bottomOf(grid: Grid, top: number, first: number): number {
  let bottom = top
  for (let row = top; row <= bottom && row < grid.rowCount; row++) {
    for (const cell of grid.starting(row)) {
      if (cell.column < first || cell.text === '') continue
      if (cell.rowSpan <= 3 && meaningOf(cell.text, indicatorLabels) && endRow(cell) - 1 > bottom) bottom = endRow(cell) - 1
    }
  }
  while (bottom + 1 < grid.rowCount && bottom - top < 2 && isLabelRow(grid, bottom + 1, first)) bottom++
  return Math.min(bottom, grid.rowCount - 1)
}

/** A further header line: nothing but labels, at least two of them. */
function isLabelRow(grid: Grid, row: number, first: number): boolean {
  const filled = grid.starting(row).filter((cell) => cell.column >= first && cell.text.trim() !== '')
  if (filled.length < 2) return false
  const known = filled.filter((cell) => meaningOf(cell.text, indicatorLabels) !== null)
  if (filled.some((cell) => isLevelWord(cell.text))) return false
  return known.length >= 2 && known.length >= filled.length - 1
}

export const isLevelWord = (text: string): boolean => dimensionWords.test(bareLabel(text)) || meaningOf(text, groupWords) !== null

function meaningOfColumn(grid: Grid, at: { top: number; bottom: number; column: number }): ColumnMeaning | null {
  const stack: Cell[] = []
  for (let row = at.top; row <= at.bottom; row++) {
    const cell = grid.cellAt(row, at.column)
    if (cell.row >= at.top && cell.text.trim() !== '' && !stack.includes(cell)) stack.push(cell)
  }
  return stack.reduce<ColumnMeaning | null>((upper, cell) => {
    const label = partOver(grid, cell, at)
    return under(upper, ownMeaning(label), label)
  }, null)
}

/** A heading of several labels over as many columns ("分值/得分" over two) gives each column its own, where the rows below have a cell in each. */
function partOver(grid: Grid, cell: Cell, at: { bottom: number; column: number }): string {
  const parts = cell.text.split(/[/／\n、]/).filter((part) => part.trim() !== '')
  if (parts.length < 2 || parts.length !== cell.columnSpan) return cell.text
  const own = parts.map((part) => meaningOf(part, indicatorLabels))
  // in one of them two cells may have been merged by hand too
  const isApart = [1, 2, 3].some((down) => parts.every((_, i) => grid.cellAt(at.bottom + down, cell.column + i).column === cell.column + i))
  return isApart && new Set(own).size === parts.length && !own.includes(null) ? parts[at.column - cell.column]! : cell.text
}

/** A neutral word whose bracket asks for the cause is the reason column: 备注（未完成原因）. */
function ownMeaning(label: string): ColumnMeaning | null {
  const own = meaningOf(label, indicatorLabels)
  return (own === null || own === 'explanation') && /(?:未完成|偏差|偏离|扣分|差异|主要)的?原因|原因分析/.test(label) ? 'reason' : own
}

/** What a label means below the label over it. */
function under(upper: ColumnMeaning | null, own: ColumnMeaning | null, label: string): ColumnMeaning | null {
  if (upper === 'actual') return own === null || own === 'value' || own === 'unit' || own === 'target' ? 'actual' : own
  if (upper === 'target') return own ?? 'target'
  if (upper === 'history' || upper === 'forecast') return upper
  if (upper === 'reason') return /原因|说明|分析/.test(label) ? 'reason' : (own ?? 'explanation')
  if (upper === 'levels') return own === 'weight' || own === 'unit' ? own : (own ?? 'levels')
  return own ?? upper
}

/** Where several columns claim one meaning, or one lacks its label, the neighbours and the contents decide. */
function settle(
  grid: Grid,
  columns: Map<number, ColumnMeaning>,
  band: { top: number; bottom: number },
): { unlabelled: ReadonlySet<ColumnMeaning>; rival: ReadonlySet<ColumnMeaning> } {
  const { bottom } = band
  const rival = new Set<ColumnMeaning>()
  const of = (meaning: ColumnMeaning): number[] => [...columns].filter(([, own]) => own === meaning).map(([column]) => column)
  const lastName = Math.max(-1, ...of('name'), ...of('level2'), ...of('level1'), ...of('levels'))
  settleLevels(grid, columns, bottom)
  // a weight to the left of the name is the weight of a level
  const weights = groupsOf(grid, of('weight'), bottom)
  const own = weights.filter((group) => group[0]! > lastName)
  if (own.length > 1) rival.add('weight')
  const kept = (own.length > 0 ? own : weights).at(own.length > 0 ? 0 : -1)
  for (const group of weights) if (group !== kept) for (const column of group) columns.set(column, 'explanation')
  keepOne(grid, { columns, meaning: 'score', ...band, rival, prefer: [/折算/, /自评/] })
  keepOne(grid, {
    columns,
    meaning: 'target',
    ...band,
    rival,
    prefer: [/调整/, /年度|全年|本年|当年/, /^(?!.*(?:实施期|中期|长期|三年|总))/],
  })
  // of the whole period, though the year's own is not there
  if (of('target').some((column) => /实施期|中期|长期|三年/.test(grid.cellAt(bottom, column).text))) rival.add('target')
  const inBetween = /^(?!.*(?:\d月|季度|半年|中期|监控))/
  keepOne(grid, { columns, meaning: 'actual', ...band, rival, prefer: [/全年|年终|年末/, inBetween, /值|数/] })
  keepOne(grid, { columns, meaning: 'level1', ...band, rival, prefer: [/一级/] })
  keepOne(grid, { columns, meaning: 'level2', ...band, rival, prefer: [/二级/] })
  keepOne(grid, { columns, meaning: 'name', ...band, rival, prefer: [/三级/] })
  keepOne(grid, { columns, meaning: 'reason', ...band, rival, prefer: [/原因/] })
  const become = (from: ColumnMeaning, to: ColumnMeaning): void => {
    if (of(to).length === 0) for (const column of of(from)) columns.set(column, to)
  }
  // what it comes to under the weights may have stood in a column that is lost
  if (of('rawScore').length > 0 && of('score').length === 0 && of('weight').length > 0) rival.add('score')
  become('rawScore', 'score')
  // a rate of completion is not yet what was reached
  if (of('completion').length > 0 && of('actual').length === 0 && of('target').length > 0) rival.add('actual')
  become('completion', 'actual')
  if (of('value').length > 0 && of('target').length > 0) {
    // "指标值" beside a sign or a unit is the value; a further target column is then another target
    for (const column of of('value')) columns.set(column, 'target')
  }
  const actuals = of('actual')
  for (const group of groupsOf(grid, of('unit'), bottom).slice(1))
    if (actuals.includes(group[0]! - 1)) for (const column of group) columns.set(column, 'actual')
  return { unlabelled: guessByContent(grid, columns, bottom), rival }
}

/** Columns under one header cell belong together. */
function groupsOf(grid: Grid, list: readonly number[], bottom: number): number[][] {
  const groups: number[][] = []
  for (const column of list) {
    const last = groups.at(-1)
    if (
      last &&
      last.at(-1) === column - 1 &&
      (grid.cellAt(bottom, column) === grid.cellAt(bottom, column - 1) || !hasLabel(grid, bottom, column))
    )
      last.push(column)
    else groups.push([column])
  }
  return groups
}

const hasLabel = (grid: Grid, row: number, column: number): boolean => grid.cellAt(row, column).text.trim() !== ''

function keepOne(
  grid: Grid,
  ask: {
    columns: Map<number, ColumnMeaning>
    meaning: ColumnMeaning
    top: number
    bottom: number
    prefer: readonly RegExp[]
    rival: Set<ColumnMeaning>
  },
): void {
  const groups = groupsOf(
    grid,
    [...ask.columns].filter(([, own]) => own === ask.meaning).map(([column]) => column),
    ask.bottom,
  )
  if (groups.length < 2) return
  // two columns below one upper label (value and unit of the actual) are one
  if (ask.bottom > ask.top && (ask.meaning === 'actual' || ask.meaning === 'target')) {
    const uppers = new Set(groups.flat().map((column) => grid.cellAt(ask.bottom - 1, column)))
    if (uppers.size === 1 && ![...uppers].some((cell) => cell.row === ask.bottom)) return
  }
  const label = (group: readonly number[]): string => bareLabel(grid.cellAt(ask.bottom, group[0]!).text)
  // each preference narrows the choice, unless it leaves none
  let left = groups
  for (const prefer of ask.prefer) {
    const fitting = left.filter((group) => prefer.test(label(group)))
    if (fitting.length > 0) left = fitting
  }
  const kept = left[0]!
  if (left.length > 1) ask.rival.add(ask.meaning)
  for (const group of groups) if (group !== kept) for (const column of group) ask.columns.set(column, 'explanation')
}

/** Columns under a label that only says "indicators" are told apart by what stands in them. */
function settleLevels(grid: Grid, columns: Map<number, ColumnMeaning>, bottom: number): void {
  const unnamed = [...columns].filter(([, own]) => own === 'levels').map(([column]) => column)
  const have = new Set(columns.values())
  for (const column of unnamed) {
    const texts = new Set<string>()
    for (let row = bottom + 1; row < grid.rowCount; row++) {
      const cell = grid.cellAt(row, column)
      if (cell.row > bottom && endColumn(cell) - cell.column < 4) texts.add(cell.text)
    }
    const filled = [...texts].filter((text) => text.trim() !== '')
    const share = (test: (text: string) => boolean): number => filled.filter(test).length / Math.max(1, filled.length)
    const group = share((text) => meaningOf(text, groupWords) !== null)
    const dimension = share((text) => dimensionWords.test(bareLabel(text)))
    if (!have.has('level1') && dimension > 0.5 && dimension >= group) columns.set(column, 'level1')
    else if (!have.has('level2') && group > 0.5) columns.set(column, 'level2')
    else columns.set(column, 'name')
    have.add(columns.get(column)!)
  }
}
