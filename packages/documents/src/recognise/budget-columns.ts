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
}

const amounts: readonly BudgetMeaning[] = ['original', 'adjusted', 'spent', 'arrived']

export function readBudgetHeader(grid: Grid, top: number): BudgetHeader | null {
  const starting = grid.starting(top).filter((cell) => cell.text.trim() !== '')
  if (starting.length === 0 || starting.some((cell) => isAmount(cell.text))) return null
  const isSide = (cell: Cell): boolean =>
    cell.column < grid.columnCount / 2 &&
    endRow(cell) > top + 1 &&
    starting.some((other) => other.column > cell.column && endRow(other) < endRow(cell))
  const heads = starting.filter((cell) => !isSide(cell) && !wholeBudget.test(flat(cell.text)))
  const known = heads.map((cell) => [cell, meaningOf(cell.text, budgetLabels)] as const).filter(([, meaning]) => meaning !== null)
  // labels that take turns with blank cells wait for amounts beside them
  const blanks = grid
    .starting(top)
    .filter((cell) => isBlank(cell.text) && known[0] !== undefined && cell.column > known[0][0].column).length
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
    if (wholeBudget.test(flat(bareLabel(leaf.text)))) continue
    const meaning = meaningOf(leaf.text, budgetLabels) ?? (stack.length > 1 ? meaningOf(stack[0]!.text, budgetLabels) : null)
    if (!meaning) continue
    columns.set(column, meaning)
    if (!labels.includes(leaf)) labels.push(leaf)
  }
  return {
    top,
    bottom,
    end: side && endRow(side) > bottom + 1 ? endRow(side) : null,
    side,
    columns,
    sources: across ? sources : [],
    labels,
  }
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
    // a line of labels only; where labels alternate with amounts it is a line of the budget
    if (money.length < 2 || labelled.length < next.length) break
    bottom++
  }
  return bottom
}

/** A figure with at most a unit of money or a percent sign, as amounts, rates and points are printed. */
export const isAmount = (text: string): boolean =>
  text.length < 40 && /^[¥￥]?[-−－–+]?[\d０-９][\d０-９.,，．\s]*(?:万元|亿元|元|亿|万|分|%|％)?$/.test(text.trim())
