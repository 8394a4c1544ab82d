// The budget block: one line per source of money, read under its header, across, or from label and amount pairs.
import type { Cell } from '../document.ts'
import { type BudgetMeaning, budgetLabels, fieldLabels, objectiveLabels, sourceLabels, wholeBudget } from '../layouts/labels.ts'
import { isBlank, weightInLabel } from '@jizheng/core'
import { type BudgetHeader, isAmount } from './budget-columns.ts'
import { type Grid, type Printed, endColumn } from './grid.ts'
import { isLevelWord } from './indicator-header.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'
import { doubted, shiftDoubted, twoAmounts } from './doubts/shifted-budget.ts'
import { slippedRows } from './doubts/slipped-rows.ts'

export interface BudgetRow {
  readonly label: Printed
  readonly values: ReadonlyMap<BudgetMeaning, Printed>
  /** What a rate was printed under, for reading a rate that has no sign. */
  readonly percentColumn: boolean
}

export interface BudgetBlock {
  readonly rows: readonly BudgetRow[]
  /** Texts that may name the unit of the amounts or the weight of the execution rate. */
  readonly headings: readonly Cell[]
  readonly notes: readonly { readonly label: string; readonly printed: Printed }[]
}

export function readBudgetRows(grid: Grid, header: BudgetHeader, ask: { until: number; claim: (cell: Cell) => void }): BudgetBlock {
  const rows: BudgetRow[] = []
  const printedAt: number[] = []
  const notes: { label: string; printed: Printed }[] = []
  const headings = [...(header.side ? [header.side] : []), ...grid.starting(header.top)]
  for (let row = header.top; row <= header.bottom; row++) for (const cell of grid.starting(row)) ask.claim(cell)
  if (header.side) ask.claim(header.side)
  const until = Math.min(ask.until, header.end ?? ask.until)
  const percentColumn = header.labels.some(
    (cell) => meaningOf(cell.text, budgetLabels) === 'rate' && /[(（]\s*[%％]\s*[)）]|[%％]$/.test(cell.text),
  )
  for (let row = header.bottom + 1; row < until; row++) {
    const isBlankRow = grid.starting(row).every((cell) => cell.text.trim() === '')
    if (isBlankRow && rows.length === 0) continue
    const read = readRow(grid, header, row)
    if (read === 'end') break
    for (const cell of grid.starting(row)) ask.claim(cell)
    for (const cell of read.remarks) notes.push({ label: read.label?.text ?? '', printed: cell })
    const idle = grid.certainty === 'guessed' && read.values.size === 0 && read.label !== null && !isBudgetWord(read.label)
    if (idle) continue
    const label = read.label ?? (read.values.size > 0 ? header.side : null)
    // below lines with labels its amounts may stand where this one's label was, or be the rest of figures above, cut by a page
    const isNameless = read.label === null && read.values.size > 0 && rows.some((above) => above.label !== header.side)
    if (isNameless) rows.push(doubted(rows.pop()!, 'line-without-label', new Set(read.values.keys())))
    if (label && !isBlank(label.text)) {
      const line = { label, values: read.values, percentColumn }
      printedAt.push(row)
      if (isNameless) rows.push(doubted(line, 'line-without-label'))
      else rows.push(read.isBeside && grid.certainty === 'given' ? doubted(line, 'figure-outside-columns') : line)
    }
    if (header.sources.length > 0 && read.values.size > 0) break
  }
  const last = rows.at(-1)
  const rest = until < ask.until ? restOfFigures(grid, header, until) : new Set<BudgetMeaning>()
  if (last && rest.size > 0) rows.splice(-1, 1, doubted(last, 'figures-cut-off', rest))
  const slipped = grid.certainty === 'given' ? slippedRows(grid, printedAt) : new Set<number>()
  const standing = rows.map((row, index) => (slipped.has(printedAt[index]!) ? doubted(row, 'misaligned-row') : row))
  return { rows: shiftDoubted(settleSwapped(standing)), headings, notes }
}

/** Below the last line: nothing but figures, which a page has cut off from those above. */
function restOfFigures(grid: Grid, header: BudgetHeader, row: number): ReadonlySet<BudgetMeaning> {
  const filled = grid.covering(row).filter((cell) => !isBlank(cell.text))
  if (!filled.every((cell) => isAmount(cell.text) || isTail(cell.text))) return new Set()
  return new Set(filled.map((cell) => columnOf(header, cell)).filter((meaning) => meaning !== null))
}

/** ",000.00": what stood behind the first digits of an amount. */
const isTail = (text: string): boolean => /^[.,，．]\d/.test(text.trim()) && isAmount(text.trim().slice(1))

/** Points never carry a percent sign: where the rates have none and the points all do, their headings stand the wrong way round. */
function settleSwapped(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const printed = (meaning: BudgetMeaning): string[] => rows.map((row) => row.values.get(meaning)?.text ?? '').filter((text) => text !== '')
  const signed = (text: string): boolean => /[%％]/.test(text)
  const points = (['weight', 'score'] as const).find((meaning) => printed(meaning).length > 0 && printed(meaning).every(signed))
  if (!points || printed('rate').some(signed) || printed('rate').length === 0) return rows
  return rows.map((row) => {
    const { rate, [points]: other, ...rest } = Object.fromEntries(row.values)
    const doubt = 'swapped-columns' as const
    const values = new Map(Object.entries(rest)) as Map<BudgetMeaning, Printed>
    if (other) values.set('rate', { ...other, doubt: other.doubt ?? doubt })
    if (rate) values.set(points, { ...rate, doubt: rate.doubt ?? doubt })
    return Object.assign({}, row, { values })
  })
}

interface RowReading {
  readonly label: Printed | null
  readonly values: ReadonlyMap<BudgetMeaning, Printed>
  readonly remarks: readonly Cell[]
  /** A figure stands right of all columns that have a heading, or where the label or a reason should; or words right of the reasons. */
  readonly isBeside: boolean
}

function readRow(grid: Grid, header: BudgetHeader, row: number): RowReading | 'end' {
  const from = header.side && header.side.row + header.side.rowSpan > row ? endColumn(header.side) : 0
  const starting = grid.starting(row).filter((cell) => cell.column >= from)
  const filled = starting.filter((cell) => cell.text.trim() !== '')
  const values = new Map<BudgetMeaning, Printed>()
  const remarks: Cell[] = []
  const strays: Cell[] = []
  const firstColumn = Math.min(...header.columns.keys())
  let label: Cell | null = null
  let isAmongReasons = false
  for (const cell of filled) {
    const meaning = columnOf(header, cell)
    if (meaning === 'reason') {
      if (!isBlank(cell.text)) remarks.push(cell)
      if (/[1-9]/.test(cell.text) && isAmount(cell.text)) isAmongReasons = true
      continue
    }
    // the unit of the side label on a line of its own
    if (/^[(（]?(?:万|亿|千)?元[)）]?$/.test(cell.text.trim())) continue
    const amount = isAmount(cell.text)
    if (amount && meaning === null && values.size > 0) strays.push(cell)
    if (meaning && (amount || isBlank(cell.text))) {
      const known = values.get(meaning)
      const doubt = header.rival.has(meaning) ? 'rival-columns' : isOverTwo(header, cell) ? 'cell-over-columns' : null
      if (amount && known === undefined) values.set(meaning, doubt === null ? cell : { ...cell, doubt: cell.doubt ?? doubt })
      else if (amount && known !== undefined && grid.certainty === 'given')
        values.set(meaning, { ...known, doubt: known.doubt ?? twoAmounts })
      continue
    }
    if (
      !amount &&
      !isBlank(cell.text) &&
      (endsBlock(cell, meaning) || (meaning && label && isWords(cell) && !isBudgetWord(cell) && cell.text.length > 6))
    )
      return 'end'
    // a note among the lines
    if (label === null && isWords(cell) && isOverTwo(header, cell) && !isBudgetWord(cell)) remarks.push(cell)
    else if (!amount && isWords(cell) && !isBlank(cell.text) && (label === null || (values.size === 0 && meaning === null))) label = cell
  }
  if (header.sources.length > 0) {
    const whole = grid
      .covering(header.top)
      .find((cell) => wholeBudget.test(flat(bareLabel(cell.text))) && cell.row >= header.top && cell !== header.side)
    // the unit in brackets belongs to the column, not to the name of the line
    label = whole ? { ...whole, text: whole.text.replace(/[（(][^（()）]*[）)]\s*$/, '') } : label
  }
  if (!label && filled.length === 0 && header.end === null) return 'end'
  const isUnlabelled = label === null && filled.some((cell) => endColumn(cell) <= firstColumn && isAmount(cell.text))
  const lastColumn = Math.max(...header.columns.keys())
  const isRight =
    strays.some((cell) => cell.column > lastColumn) ||
    (header.columns.get(lastColumn) === 'reason' && filled.some((cell) => cell.column > lastColumn && isWords(cell)))
  return { label, values, remarks, isBeside: isUnlabelled || isAmongReasons || isRight }
}

/** Not so where two figures stand in one cell. */
const isWords = (cell: Printed): boolean => /\p{L}/u.test(cell.text)

/** Labels may stand among the amounts ("到位数 | 6.84"); other words may not. */
const isBudgetWord = (cell: Printed): boolean =>
  meaningOf(cell.text, budgetLabels) !== null ||
  sourceLabels.test(bareLabel(cell.text)) ||
  wholeBudget.test(flat(bareLabel(cell.text))) ||
  cell.text.length <= 6

/** A text where an amount should stand, or the label of another block. */
function endsBlock(cell: Cell, meaning: BudgetMeaning | null): boolean {
  const bare = bareLabel(cell.text)
  if (wholeBudget.test(flat(bare)) || sourceLabels.test(bare)) return false
  // indicators have begun, though a page repeated the head of the budget above them
  if (isLevelWord(cell.text)) return true
  if (meaningOf(cell.text, fieldLabels) !== null && !/单位/.test(bare)) return true
  if (meaningOf(cell.text, objectiveLabels) !== null && meaningOf(cell.text, budgetLabels) === null) return true
  return meaning === null && cell.text.length > 60
}

/** Merged by hand over two measures: whose figure it holds nobody can say. */
function isOverTwo(header: BudgetHeader, cell: Cell): boolean {
  const over = new Set<BudgetMeaning>()
  for (let column = cell.column; column < endColumn(cell); column++) {
    const meaning = header.columns.get(column)
    if (meaning) over.add(meaning)
  }
  return over.size > 1
}

function columnOf(header: BudgetHeader, cell: Cell): BudgetMeaning | null {
  for (let column = cell.column; column < endColumn(cell); column++) {
    const meaning = header.columns.get(column)
    if (meaning) return meaning
  }
  return null
}

/** The weight of the execution rate where no column gives it: in the side label or in a header ("（20分）", "得分（20分*执行率）"). */
export function weightOfHeadings(headings: readonly Printed[]): Printed | null {
  for (const heading of headings) {
    const text = heading.text.normalize('NFKC').replace(/\s+/g, '')
    const found = weightInLabel(text)?.weight ?? /\((\d+(?:\.\d+)?)分?[*×xX]?/.exec(text)?.[1]
    if (found && /分/.test(text)) return { ...heading, text: found }
  }
  return null
}

export function unitOfText(text: string): string | null {
  const found = /亿元|万元|千元|(?<![万亿千\d])元(?!旦|[月件])/.exec(text.normalize('NFKC').replace(/\s+/g, ''))
  return found ? found[0] : null
}
