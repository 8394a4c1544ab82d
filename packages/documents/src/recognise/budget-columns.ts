// The header of a budget block: which column holds which amount, whether sources run downward or across.
import type { Cell } from '../document.ts'
import { type BudgetMeaning, budgetLabels, indicatorLabels, sourceLabels, wholeBudget } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import { type Grid, endColumn, endRow } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

export interface BudgetHeader {
  readonly top: number
  readonly bottom: number
  /** First row that no longer belongs to the block, where a side cell says so. */
  readonly end: number | null
  readonly side: Cell | null
  readonly columns: ReadonlyMap<number, BudgetMeaning>
  /** Columns of single sources in a block that runs across ("中央 | 省 | 本级 | 合计 | 执行数"). */
  readonly sources: readonly Cell[]
  readonly labels: readonly Cell[]
  /** Meanings that several columns claim with equal right: the first is read, and doubted. */
  readonly rival: ReadonlySet<BudgetMeaning>
}

const amounts: readonly BudgetMeaning[] = ['original', 'adjusted', 'spent', 'arrived']

export function readBudgetHeader(grid: Grid, top: number): BudgetHeader | null {
  const starting = grid.starting(top).filter((cell) => cell.text.trim() !== '')
  if (starting.length === 0 || starting.some((cell) => isAmount(cell.text) || /[:：]\s*[\d０-９]/.test(cell.text))) return null
  const isSide = (cell: Cell): boolean =>
    cell.column < grid.columnCount / 2 &&
    endRow(cell) > top + 1 &&
    starting.some((other) => other.column > cell.column && endRow(other) < endRow(cell))
  const heads = starting.filter((cell) => !isSide(cell) && !wholeBudget.test(flat(cell.text)))
  const known = heads.map((cell) => [cell, meaningOf(cell.text, budgetLabels)] as const).filter(([, meaning]) => meaning !== null)
  // labels that take turns with blank cells wait for amounts beside them
  const blanks = known.filter(([cell]) => {
    const beside = endColumn(cell) < grid.columnCount ? grid.cellAt(top, endColumn(cell)) : null
    return beside?.row === top && isBlank(beside.text)
  }).length
  if (blanks > 0 && blanks >= known.length - 1) return null
  const meanings = new Set(known.map(([, meaning]) => meaning))
  const money = amounts.filter((meaning) => meanings.has(meaning)).length
  const sources = heads.filter((cell) => sourceLabels.test(bareLabel(cell.text)) && meaningOf(cell.text, budgetLabels) === null)
  const across = sources.length >= 2
  const whole = starting.find((cell) => !isSide(cell) && wholeBudget.test(flat(bareLabel(cell.text))))
  const single = meanings.has('amount') && whole !== undefined
  const alone = money === 1 && linesBelow(grid, known.find(([, meaning]) => amounts.includes(meaning!))![0])
  const enough =
    alone ||
    money >= 2 ||
    (money >= 1 && (meanings.has('rate') || meanings.has('score') || across)) ||
    (across && whole !== undefined) ||
    single
  // a list of tasks or projects has amounts too
  if (heads.some((cell) => /^(?:任务|工作)|项目名称$|任务名称|主要内容|工作内容/.test(bareLabel(cell.text)))) return null
  if (!enough || heads.some((cell) => /^(?:一级|二级|三级)指标/.test(bareLabel(cell.text)))) return null
  const upper = grid.covering(top).find((cell) => cell.row < top && endRow(cell) > top + 1 && cell.column === 0)
  const side = starting.find(isSide) ?? upper ?? null
  const bottom = bottomOf(grid, top, heads)
  const columns = new Map<number, BudgetMeaning>()
  const labels: Cell[] = []
  const from = side ? endColumn(side) : 0
  for (let column = from; column < grid.columnCount; column++) {
    const stack: Cell[] = []
    for (let row = top; row <= bottom; row++) {
      const cell = grid.cellAt(row, column)
      if (cell.row >= top && cell.text.trim() !== '' && !stack.includes(cell)) stack.push(cell)
    }
    const leaf = stack.at(-1)
    if (!leaf) continue
    if (across && leaf === whole) columns.set(column, 'adjusted')
    const part = partOf(grid, stack, bottom)
    if (part === 'one') continue
    if (part !== 'all' && wholeBudget.test(flat(bareLabel(leaf.text)))) continue
    const meaning = meaningOf(leaf.text, budgetLabels) ?? (stack.length > 1 ? meaningOf(stack[0]!.text, budgetLabels) : null)
    if (!meaning) continue
    columns.set(column, meaning)
    if (!labels.includes(leaf)) labels.push(leaf)
  }
  const rival = across ? new Set<BudgetMeaning>() : keepBest(grid, columns, bottom)
  return {
    top,
    bottom,
    end: side && endRow(side) > bottom + 1 ? endRow(side) : null,
    side,
    columns,
    sources: across ? sources : [],
    labels,
    rival,
  }
}

/** Where two columns say the same the more exact label wins; returns what no label decides. */
const preferred = new Map<BudgetMeaning, readonly RegExp[]>([
  ['original', [/年初/]],
  ['adjusted', [/调整/, /全年|年度/]],
  ['spent', [/全年|累计|决算/, /^(?!.*(?:\d月|季度|半年))/, /执行/]],
])

/** The heading of the labels ("预算执行情况") is no column of amounts. */
function hasAmounts(grid: Grid, column: number, bottom: number): boolean {
  for (let row = bottom + 1; row < Math.min(grid.rowCount, bottom + 4); row++) if (isAmount(grid.cellAt(row, column).text)) return true
  return false
}

function keepBest(grid: Grid, columns: Map<number, BudgetMeaning>, bottom: number): ReadonlySet<BudgetMeaning> {
  const rival = new Set<BudgetMeaning>()
  for (const [meaning, prefers] of preferred) {
    const leaves = [...new Set([...columns].filter(([, own]) => own === meaning).map(([column]) => grid.cellAt(bottom, column)))].filter(
      (leaf) => hasAmounts(grid, leaf.column, bottom),
    )
    if (leaves.length < 2) continue
    let left = leaves
    for (const prefer of prefers) {
      const fitting = left.filter((leaf) => prefer.test(bareLabel(leaf.text)))
      if (fitting.length > 0) left = fitting
    }
    if (left.length > 1) rival.add(meaning)
    else
      for (const [column, own] of columns)
        if (own === meaning && leaves.includes(grid.cellAt(bottom, column)) && grid.cellAt(bottom, column) !== left[0])
          columns.delete(column)
  }
  return rival
}

/** Under one measure over several sources ("预算数" over "小计 | 财政拨款 | 自筹") the sum counts, not its parts. */
function partOf(grid: Grid, stack: readonly Cell[], bottom: number): 'all' | 'one' | null {
  const [upper, leaf] = [stack[0], stack.at(-1)]
  if (!upper || !leaf || upper === leaf || !amounts.includes(meaningOf(upper.text, budgetLabels)!)) return null
  const isWhole = (cell: Cell): boolean => wholeBudget.test(flat(bareLabel(cell.text)))
  if (isWhole(leaf)) return 'all'
  for (let column = upper.column; column < endColumn(upper); column++) if (isWhole(grid.cellAt(bottom, column))) return 'one'
  return null
}

/** One column of amounts is a budget where the lines below it name sources of money. */
function linesBelow(grid: Grid, head: Cell): boolean {
  const row = endRow(head)
  if (row >= grid.rowCount || head.column === 0) return false
  const cell = grid.cellAt(row, head.column)
  const label = grid.cellAt(row, head.column - 1)
  const bare = flat(bareLabel(label.text))
  return cell.row === row && isAmount(cell.text) && (wholeBudget.test(bare) || sourceLabels.test(bare))
}

function bottomOf(grid: Grid, top: number, heads: readonly Cell[]): number {
  let bottom = top
  for (const cell of heads)
    if (cell.rowSpan <= 3 && meaningOf(cell.text, budgetLabels) && endRow(cell) - 1 > bottom) bottom = endRow(cell) - 1
  while (bottom + 1 < grid.rowCount && bottom - top < 2) {
    const next = grid.starting(bottom + 1).filter((cell) => cell.text.trim() !== '')
    const labelled = next.filter((cell) => meaningOf(cell.text, budgetLabels) !== null && meaningOf(cell.text, indicatorLabels) !== 'name')
    const money = labelled.filter((cell) => amounts.includes(meaningOf(cell.text, budgetLabels)!))
    const parts = next.filter((cell) => sourceLabels.test(bareLabel(cell.text)) || wholeBudget.test(flat(bareLabel(cell.text))))
    const split = parts.length >= 2 && parts.length === next.length && heads.some((cell) => cell.columnSpan > 1)
    // a line of labels only; where labels alternate with amounts it is a line of the budget
    if (!split && (money.length < 2 || labelled.length < next.length)) break
    bottom++
  }
  return bottom
}

/** A figure with at most a unit of money or a percent sign, as amounts, rates and points are printed. */
export const isAmount = (text: string): boolean =>
  text.length < 40 && /^[¥￥]?[-−－–+]?[\d０-９][\d０-９.,，．\s]*(?:万元|亿元|元|亿|万|分|%|％)?$/.test(text.trim())
