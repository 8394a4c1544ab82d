// The header of a flat export: one or two lines of labels, or of codes, below nothing but lone lines; with what each column may hold.
import { columnCodes } from '../../layouts/flat-labels.ts'
import { fieldLabels } from '../../layouts/labels.ts'
import { isAmount } from '../budget-columns.ts'
import { type Grid, type Printed, endColumn, endRow, loneText } from '../grid.ts'
import { flat, meaningOf } from '../label-text.ts'
import { type Role, rolesOf } from './column-roles.ts'

export interface FlatColumn {
  readonly column: number
  /** The lowest header cell; its text is the label, also where a code stands for it. */
  readonly head: Printed
  readonly roles: readonly Role[]
  readonly coded: boolean
}

export interface FlatHeader {
  /** Lines above: a title, a unit of money. */
  readonly before: readonly Printed[]
  readonly bottom: number
  readonly columns: readonly FlatColumn[]
}

/** Lines above the header, at most. */
const mostLines = 8
const leastColumns = 4

export function readFlatHeader(grid: Grid): FlatHeader | null {
  if (grid.columnCount < leastColumns) return null
  const before: Printed[] = []
  for (let row = 0; row < Math.min(mostLines, grid.rowCount - 1); row++) {
    const filled = grid.starting(row).filter((cell) => cell.text.trim() !== '')
    if (filled.length === 0) continue
    const header = headerAt(grid, row)
    if (header) return { ...header, before }
    if (filled.length >= leastColumns && filled.every((cell) => isCode(cell.text))) continue
    // a form has its project above its indicators; here only a title, a date, a unit may stand
    if (filled.length > 3 || filled.some((cell) => meaningOf(cell.text.split(/[:：]/)[0]!, fieldLabels) === 'projectName')) return null
    const alone = loneText(grid, row)
    before.push(...(alone ? [alone] : filled))
  }
  return null
}

function headerAt(grid: Grid, top: number): Omit<FlatHeader, 'before'> | null {
  const filled = grid.starting(top).filter((cell) => cell.text.trim() !== '')
  if (filled.length < leastColumns || filled.some((cell) => isAmount(cell.text) || cell.text.length > 60)) return null
  const one = columnsOf(grid, top, top)
  const two = columnsBelow(grid, top, filled)
  const found = [one, two].find((columns) => columns !== null && isHeader(columns))
  if (!found) return null
  return {
    columns: found,
    bottom: found === two ? Math.max(top + 1, ...filled.filter((cell) => cell.rowSpan <= 3).map((cell) => endRow(cell) - 1)) : top,
  }
}

/** The second line of a header names the parts of what the first one spans. */
function columnsBelow(
  grid: Grid,
  top: number,
  filled: readonly { text: string; columnSpan: number; rowSpan: number }[],
): readonly FlatColumn[] | null {
  const spans = filled.some((cell) => cell.columnSpan > 1 && cell.rowSpan === 1)
  const gaps = grid.starting(top).some((cell) => cell.text.trim() === '' && grid.cellAt(top + 1, cell.column).text.trim() !== '')
  if (!spans && !gaps) return null
  const lower = grid.starting(top + 1).filter((cell) => cell.text.trim() !== '')
  if (lower.length < 2 || lower.some((cell) => isAmount(cell.text))) return null
  return columnsOf(grid, top, top + 1)
}

function columnsOf(grid: Grid, top: number, bottom: number): readonly FlatColumn[] {
  const columns: FlatColumn[] = []
  let reaching: Printed | null = null
  for (let column = 0; column < grid.columnCount; column++) {
    const stack: Printed[] = []
    for (let row = top; row <= bottom; row++) {
      const cell = grid.cellAt(row, column)
      if (row === top && cell.text.trim() !== '') reaching = cell
      // exports lose merges: a blank beside a label, over a label of its own, goes on with it
      const upper =
        row === top && row < bottom && cell.text.trim() === '' && grid.cellAt(bottom, column).text.trim() !== '' ? reaching : cell
      if (upper && upper.text.trim() !== '' && !stack.includes(upper)) stack.push(upper)
    }
    const leaf = stack.at(-1)
    if (
      !leaf ||
      (leaf === grid.cellAt(bottom, column) &&
        endColumn(grid.cellAt(bottom, column)) > column + 1 &&
        grid.cellAt(bottom, column).column < column)
    )
      continue
    const label = isCode(leaf.text) ? columnCodes[codeOf(leaf.text)] : undefined
    const head = label === undefined ? leaf : { ...leaf, text: label }
    const texts = label === undefined ? stack.map(({ text }) => text) : [label]
    columns.push({ column, head, roles: rolesOf(texts), coded: label !== undefined })
  }
  return columns
}

const isCode = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_]{1,40}$/.test(text.trim())
const codeOf = (text: string): string => flat(text).toUpperCase().replaceAll('_', '')

/** Names the form a line belongs to, and its indicators. */
function isHeader(columns: readonly FlatColumn[]): boolean {
  const roles = columns.map((column) => column.roles)
  const said = roles.filter((list) => list[0]!.is !== 'other').length
  if (said < leastColumns || said * 2 < columns.length) return false
  return roles.some(isAnchor) && roles.some((list) => list.some(isMeasure)) && roles.some((list) => list.some(isName))
}

const isAnchor = ([role, second]: readonly Role[]): boolean =>
  second === undefined &&
  (role?.is === 'code' || (role?.is === 'field' && ['projectName', 'body', 'supervisor', 'implementer'].includes(role.meaning)))
const isName = (role: Role): boolean => role.is === 'indicator' && ['name', 'level2', 'level1'].includes(role.meaning)
const isMeasure = (role: Role): boolean =>
  role.is === 'indicator' && ['target', 'value', 'actual', 'weight', 'score'].includes(role.meaning)
