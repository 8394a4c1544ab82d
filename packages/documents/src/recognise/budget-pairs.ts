// A budget without a header: labels and amounts beside one another, sources down the rows, measures down the rows or along one row.
import type { Cell } from '../document.ts'
import { type BudgetMeaning, budgetLabels, fieldLabels, sourceLabels, wholeBudget } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import { withUnmadeDoubted } from './doubts/unmade-total.ts'
import type { BudgetBlock } from './budget-block.ts'
import { isAmount } from './budget-columns.ts'
import { doubtedFor, type Grid, type Printed, endColumn, endRow } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

interface Line {
  readonly label: Printed
  readonly values: Map<BudgetMeaning, Printed>
  readonly percentColumn: boolean
}

interface Ask {
  readonly from: number
  readonly until: number
  readonly claimed: (cell: Cell) => boolean
  readonly claim: (cell: Cell) => void
}

export function readBudgetPairs(grid: Grid, ask: Ask): BudgetBlock | null {
  const lines: Line[] = []
  const headings: Cell[] = []
  const measures = new Map<number, BudgetMeaning>()
  for (let row = ask.from; row < ask.until; row++) {
    readTexts(grid, { ...ask, row }, { lines, headings })
    readPairRow(grid, { ...ask, row }, { lines, headings, measures })
  }
  const money = lines.some((line) =>
    ['original', 'adjusted', 'spent', 'amount'].some((meaning) => line.values.has(meaning as BudgetMeaning)),
  )
  return money ? { rows: withUnmadeDoubted(lines), headings, notes: [] } : null
}

interface Into {
  readonly lines: Line[]
  readonly headings: Cell[]
  /** What was measured in the columns of amounts above. */
  readonly measures: Map<number, BudgetMeaning>
}

function readPairRow(grid: Grid, ask: Ask & { row: number }, into: Into): void {
  const cells = grid.starting(ask.row).filter((cell) => !ask.claimed(cell))
  let line: Line | null = null
  cells.forEach((cell, index) => {
    const next = cells[index + 1]
    if (!next || next.column !== endColumn(cell) || isAmount(cell.text.split('\n')[0]!) || !/\p{L}/u.test(cell.text)) return
    const side = sideOf(grid, cell)
    const source =
      (isSource(cell, side) && !(isSum(cell) && side === null && into.lines.length === 0)) ||
      (!line && measureOf(next) !== null && (side !== null || (measureOf(cell) === null && speaksOfMoney(cell))))
    // the side of a block is no label of the one amount beside it
    const meaning = source || endRow(cell) > endRow(next) ? null : measureOf(cell)
    const value = isAmount(next.text) || isBlank(next.text) ? next : null
    if (source) {
      // the label of a line: its amount, or labelled amounts, follow
      if (!value && measureOf(next) === null) return
      if (value && isBlank(value.text) && into.lines.length === 0) return
      const above = value ? into.measures.get(value.column) : undefined
      // the label again, beside the amount of another measure
      const again = line !== null && above !== undefined && !line.values.has(above) && sameLabel(line.label, cell)
      if (!again) {
        line = { label: named(cell), values: new Map(), percentColumn: false }
        into.lines.push(line)
      }
      if (value && isAmount(value.text))
        line!.values.set(above ?? 'amount', above === undefined ? oneOf(value, cells.slice(index + 2)) : value)
    } else if (meaning && value) {
      const home: Line | null = line ?? into.lines[0] ?? null
      if (!home && (meaning === 'score' || meaning === 'weight' || isBlank(value.text))) return
      const label = side && !hasSourcesBelow(grid, side, cell) ? side : named(cell)
      const target = home ?? { label, values: new Map(), percentColumn: /[%％]/.test(cell.text) }
      if (!home) into.lines.push(target)
      // below amounts of no known measure a word without one is the rest of a label, cut by a page
      const isRest = isBlank(value.text) && into.lines.some((above) => above.values.has('amount'))
      if (!isRest) into.measures.set(value.column, meaning)
      const known = target.values.get(meaning)
      if (isAmount(value.text) && (known === undefined || known.doubt === ofBoth))
        target.values.set(meaning, isOfBoth(cell) ? { ...value, doubt: ofBoth } : oneOf(value, cells.slice(index + 2)))
    } else return
    for (const used of [cell, ...(value ? [value] : [])]) ask.claim(used)
    into.headings.push(cell)
    if (side) into.headings.unshift(side)
  })
}

/** "预算执行情况" beside one amount: that of the budget, or what was spent of it. */
const isOfBoth = (label: Cell): boolean => /预算.*执行.*情况/.test(bareLabel(label.text))
const ofBoth = 'label-of-two'

/** One of several amounts under no heading may be any of them. */
function oneOf(value: Cell, behind: readonly Cell[]): Printed {
  const label = behind.findIndex((cell) => /\p{L}/u.test(cell.text))
  const other = behind.slice(0, label < 0 ? behind.length : label).find((cell) => isAmount(cell.text))
  return other === undefined ? value : doubtedFor(other, value, 'several-amounts-beside-label')
}

/** "预算数：100万元，执行数：90万元" inside one cell. */
function readTexts(grid: Grid, ask: Ask & { row: number }, into: { lines: Line[]; headings: Cell[] }): void {
  for (const cell of grid.starting(ask.row)) {
    if (ask.claimed(cell) || cell.text.length > 120 || !/[:：]/.test(cell.text)) continue
    const parts = cell.text.split(/[;；\n]|[,，、](?!\d{3})|\s{2,}/).filter((part) => part.trim() !== '')
    const read = parts.flatMap((part) => {
      const [label, amount] = part.split(/[:：]/)
      const meaning = measureOf({ text: label ?? '' })
      return meaning && amount !== undefined && isAmount(amount) ? [{ meaning, value: { ...cell, text: amount.trim() } }] : []
    })
    if (read.length === 0 || read.length < parts.length) continue
    const before = grid
      .covering(ask.row)
      .find((other) => other.column < cell.column && speaksOfMoney(other) && !/[:：]\s*\d/.test(other.text))
    const line: Line = into.lines[0] ?? {
      label: before ?? { ...cell, text: cell.text.split(/[:：]/)[0]! },
      values: new Map(),
      percentColumn: false,
    }
    if (into.lines.length === 0) into.lines.push(line)
    for (const { meaning, value } of read) if (!line.values.has(meaning)) line.values.set(meaning, value)
    for (const used of [cell, ...(before ? [before] : [])]) {
      ask.claim(used)
      into.headings.push(used)
    }
  }
}

/** The colon between a label and its amount is no part of either. */
const named = (cell: Cell): Printed => ({ ...cell, text: cell.text.replace(/(?<!\s)\s*[:：]\s*$/, '') })
const sameLabel = (one: Printed, other: Printed): boolean => flat(bareLabel(one.text)) === flat(bareLabel(other.text))
const speaksOfMoney = (cell: Cell): boolean => /资金|经费|预算|投资/.test(bareLabel(cell.text)) && bareLabel(cell.text).length < 20

/** The side names the block where lines of sources follow, else the one line. */
function hasSourcesBelow(grid: Grid, side: Cell, measure: Cell): boolean {
  for (let row = measure.row + 1; row < endRow(side); row++) {
    const cell = grid.cellAt(row, measure.column)
    if (cell.row === row && isSource(cell, null)) return true
  }
  return false
}

/** A source of money by its name, or any label in a block whose side says that it is about money. */
function isSource(cell: Cell, side: Cell | null): boolean {
  const bare = flat(bareLabel(cell.text))
  if (isSentence(bare)) return false
  if (wholeBudget.test(bare) || sourceLabels.test(bare)) return true
  if (meaningOf(cell.text, budgetLabels) !== null || meaningOf(cell.text, fieldLabels) !== null) return false
  return side !== null && /资金|经费|预算|投资/.test(bareLabel(side.text)) && bare.length < 20
}

/** "合计", before any line of money: of the points as well. */
const isSum = (cell: Cell): boolean => /^(?:合计|总计|小计)$/.test(flat(bareLabel(cell.text)))

/** What was done may name a unit or a budget too. */
const isSentence = (text: string): boolean => text.length > 30 || /[，,。；;《]/.test(text)

function measureOf(cell: { readonly text: string }): BudgetMeaning | null {
  const meaning = meaningOf(cell.text, budgetLabels)
  return meaning === 'reason' || meaning === 'review' || meaning === 'amount' ? null : meaning
}

/** The cell to the left that spans this row and more. */
function sideOf(grid: Grid, cell: Cell): Cell | null {
  for (const other of grid.covering(cell.row)) {
    if (other.column < cell.column && endRow(other) - other.row > cell.rowSpan && other.text.trim() !== '') return other
  }
  return null
}
