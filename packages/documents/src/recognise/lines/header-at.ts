// Reads the header of the budget or of the indicator block: a run of column labels, each perhaps spread over lines.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { labelEnd, textOf } from './labels-at.ts'
import type { Role } from './vocabulary.ts'
import { columnRole, isPlainColumn, isBudgetLabel, isDimension, isGroup } from './vocabulary.ts'

interface HeaderCell {
  readonly role: Role
  readonly from: number
  readonly to: number
}

export interface Header {
  readonly from: number
  readonly to: number
  readonly cells: readonly HeaderCell[]
}

const isColumn = (text: string): boolean => !/^[（(]/u.test(text) && columnRole(text) !== null

const isAmountColumn = (text: string): boolean => ['original', 'adjusted', 'spent'].includes(columnRole(text) ?? '')
const isFirstColumn = (text: string): boolean => !/^[（(]/u.test(text) && isPlainColumn(text)

/** A longer run of labels is no header. */
const mostColumns = 40
/** The last such run of a text: no header begins in it, and it is not gone through again from each of its words. */
const endlessRuns = new WeakMap<readonly Atom[], { readonly from: number; readonly to: number }>()

/** The header that starts at an atom; null where there are not three columns in a row. */
export function headerAt(atoms: readonly Atom[], from: number): Header | null {
  const endless = endlessRuns.get(atoms)
  if (endless && from >= endless.from && from < endless.to) return null
  const cells: HeaderCell[] = []
  let at = from
  while (at < atoms.length) {
    const end = labelEnd(atoms, at, cells.length === 0 ? isFirstColumn : isColumn)
    // a label with a number behind it is the label of a row
    if (
      end > 0 &&
      cells.length >= 3 &&
      isAmountColumn(textOf(atoms, at, end)) &&
      /^-?[\d,]+(?:\.\d+)?[%％]?$/u.test(atoms[end]?.text ?? '')
    )
      break
    if (end > 0) {
      cells.push({ role: columnRole(textOf(atoms, at, end)) ?? 'note', from: at, to: end })
      at = end
      continue
    }
    const next = cells.length >= 2 ? strangeColumnEnd(atoms, at) : -1
    if (next < 0) break
    cells.push({ role: 'note', from: at, to: next })
    at = next
  }
  if (cells.length > mostColumns) {
    endlessRuns.set(atoms, { from, to: cells.at(-mostColumns)!.from })
    return null
  }
  // "年度预算数（万元）" before 年初预算, 调整后预算数 names the rows, not a column.
  if (cells[0]?.role === 'adjusted' && cells.slice(1).some((cell) => cell.role === 'adjusted')) return null
  if (cells.length < 3) return null
  const columns = nested(atoms, cells)
  return { from, to: columns.some((cell) => cell.role === 'dimension') ? tailEnd(atoms, at) : at, cells: columns }
}

/** The words of a second and third header line, of which no column is known, end where the first dimension begins. */
function tailEnd(atoms: readonly Atom[], from: number): number {
  for (let at = from; at < Math.min(atoms.length, from + 40); at++) {
    if (startsLine(atoms[at]) && labelEnd(atoms, at, isDimension) > 0) return at
    if (/[\d。；≥≤]/u.test(atoms[at]?.text ?? '') || isGroup(atoms[at]?.text ?? '')) return from
  }
  return from
}

/** A column that no vocabulary names, in the midst of columns that it does: where the next known one begins. */
function strangeColumnEnd(atoms: readonly Atom[], from: number): number {
  for (let at = from + 1; at < Math.min(atoms.length, from + 7); at++) {
    const text = textOf(atoms, from, at)
    if (text.length > 16 || /\d|[。，；]/u.test(text) || isDimension(text) || isGroup(text) || isBudgetLabel(text)) return -1
    if (labelEnd(atoms, at, isColumn) > 0) return at
  }
  return -1
}

/**
 * The columns from left to right. A header of several lines names groups of columns first (指标值, 自评得分) and their parts after the other
 * columns: sign, value and unit of the target, value and unit of the actual, weight and score of the scoring, or the three levels.
 */
function nested(atoms: readonly Atom[], cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const indexOf = (...roles: readonly Role[]): number => cells.findIndex((cell) => roles.includes(cell.role))
  const asParts = (list: readonly HeaderCell[]): readonly HeaderCell[] =>
    list.some((cell) => cell.role === 'symbol') ? list.map((cell) => (cell.role === 'target' ? as(cell, 'value') : cell)) : list
  const levels = indexOf('dimension', 'group', 'name')
  const later = indexOf('actual', 'weight', 'score')
  const symbol = indexOf('symbol')
  const target = indexOf('target')
  const second = later >= 0 && levels > later ? levels : symbol > target + 1 && target >= 0 ? symbol : -1
  if (second < 0) return oneTarget(atoms, asParts(cells))
  const lower = asParts(cells.slice(second))
  const lead = lower.filter((cell) => ['dimension', 'group', 'name'].includes(cell.role))
  const measures = lower.filter((cell) => ['symbol', 'value', 'unit', 'target'].includes(cell.role))
  const points = lower.filter((cell) => !lead.includes(cell) && !measures.includes(cell))
  const again = measures.findIndex((cell, at) => at > 0 && measures.slice(0, at).some((earlier) => earlier.role === cell.role))
  const ofTarget = again < 0 ? measures : measures.slice(0, again)
  const ofActual = again < 0 ? [] : measures.slice(again).map((cell) => (cell.role === 'value' ? as(cell, 'actual') : cell))
  const upper = withoutParents(cells.slice(0, second))
  const score = upper.findIndex((cell) => cell.role === 'score')
  const rest = upper.flatMap((cell, at) =>
    cell.role === 'target' && ofTarget.length > 0
      ? ofTarget
      : cell.role === 'actual' && ofActual.length > 0
        ? ofActual
        : at === score && points.length > 0
          ? points
          : [cell],
  )
  return [...lead, ...rest]
}

const as = (cell: HeaderCell, role: Role): HeaderCell => ({ role, from: cell.from, to: cell.to })

/** 实施期指标值 beside 年度指标值: the year's own target counts, the other is a value beside it. A heading 偏差原因分析 has its parts behind it. */
function oneTarget(atoms: readonly Atom[], cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const targets = cells.filter((cell) => cell.role === 'target')
  const own = targets.find((cell) => /年度|当年|本年/u.test(textOf(atoms, cell.from, cell.to))) ?? targets[0]
  return cells
    .filter((cell, at) => !(cell.role === 'reason' && cells.slice(at + 1).some((later) => later.role === 'reason')))
    .map((cell) => (cell.role === 'target' && cell !== own ? as(cell, 'forecast') : cell))
}

/** 绩效指标值 over 预期指标值, 自评情况 over 实际完成值: of two columns for one thing the first is the heading of the second. */
const withoutParents = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.filter((cell, at) => {
    if (cell.role === 'note')
      return !(at + 1 < cells.length && cells[at - 1]?.role === 'target' && cells.slice(at + 1).some((later) => later.role === 'target'))
    return !['target', 'actual', 'reason'].includes(cell.role) || !cells.slice(at + 1).some((later) => later.role === cell.role)
  })

const has = (header: Header, ...roles: readonly Role[]): boolean => header.cells.some((cell) => roles.includes(cell.role))

export const isBudgetHeader = (header: Header): boolean =>
  new Set(header.cells.filter((cell) => ['original', 'adjusted', 'spent', 'rate', 'source'].includes(cell.role)).map((cell) => cell.role))
    .size >= 2 && !has(header, 'name', 'target', 'actual', 'group')

export const isIndicatorHeader = (header: Header): boolean =>
  has(header, 'name', 'dimension', 'group') && has(header, 'target', 'value', 'actual', 'weight', 'score')
