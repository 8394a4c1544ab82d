// Which of its possible roles each column has: what changes from line to line within one form is said of an indicator, what stays is said of the form.
import { isBlank } from '@jizheng/core'
import { dimensionWords, groupWords } from '../../layouts/labels.ts'
import { type Grid } from '../grid.ts'
import { bareLabel, flat, meaningOf } from '../label-text.ts'
import type { Role } from './column-roles.ts'
import type { FlatColumn } from './flat-header.ts'

export interface SettledColumn extends FlatColumn {
  readonly role: Role
}

/** `forms`: the rows of each form. */
export function settleColumns(grid: Grid, columns: readonly FlatColumn[], forms: readonly (readonly number[])[]): readonly SettledColumn[] {
  const certain = new Set(columns.filter(({ roles }) => roles.length === 1).map(({ roles }) => meaningIn(roles[0]!)))
  const settled = columns.map((column) => ({ ...column, role: roleOf(grid, column, { forms, certain }) }))
  return settled.map((column, at) => (isOfBudget(settled, at) ? { ...column, role: ofBudget(column.role) } : column))
}

const meaningIn = (role: Role): string | null => (role.is === 'indicator' ? role.meaning : null)

function roleOf(grid: Grid, column: FlatColumn, ask: { forms: readonly (readonly number[])[]; certain: ReadonlySet<string | null> }): Role {
  const role = chosen(grid, column, ask)
  return column.coded && !holds(role, textsIn(grid, column, ask.forms)) ? { is: 'other' } : role
}

function chosen(grid: Grid, column: FlatColumn, ask: { forms: readonly (readonly number[])[]; certain: ReadonlySet<string | null> }): Role {
  const [first, second] = column.roles
  if (!second) return first!
  const ofIndicator = column.roles.find((role) => role.is === 'indicator')!
  if (meaningIn(ofIndicator) === 'unit') {
    const texts = textsIn(grid, column, ask.forms)
    if (
      texts.length > 0 &&
      texts.every((text) => /^(?:人民币)?[(（]?(?:亿|万|千)?元[)）]?$/.test(flat(text))) &&
      !varies(grid, column, ask.forms)
    )
      return { is: 'field', meaning: 'moneyUnit' }
    const isLong = texts.filter((text) => flat(text).length >= 5).length * 2 > texts.length
    return isLong && first!.is === 'field' ? first! : ofIndicator
  }
  if (varies(grid, column, ask.forms)) return ofIndicator
  return ask.certain.has(meaningIn(ofIndicator)) ? first! : ofIndicator
}

function varies(grid: Grid, { column }: FlatColumn, forms: readonly (readonly number[])[]): boolean {
  return forms.some((rows) => {
    const texts = new Set(rows.map((row) => grid.cellAt(row, column).text).filter((text) => !isBlank(text)))
    return texts.size > 1
  })
}

/** Codes are only believed where the contents agree; a thousand lines are enough to see it. */
function textsIn(grid: Grid, { column }: FlatColumn, forms: readonly (readonly number[])[]): readonly string[] {
  const texts: string[] = []
  for (const rows of forms) {
    for (const row of rows) {
      const { text } = grid.cellAt(row, column)
      if (!isBlank(text)) texts.push(text)
    }
    if (texts.length > 1000) break
  }
  return texts
}

function holds(role: Role, texts: readonly string[]): boolean {
  const mostly = (test: (text: string) => boolean): boolean => texts.filter(test).length * 10 >= texts.length * 8
  const isFigure = (text: string): boolean => /^-?[\d,.]+[%％分]?$/.test(flat(text))
  if (role.is === 'budget') return mostly(isFigure)
  if (role.is === 'field' && role.meaning === 'year') return mostly((text) => /^20\d\d年?度?$/.test(flat(text)))
  if (role.is === 'field') return role.meaning === 'totalScore' || !mostly((text) => /^[\d.]{1,4}$/.test(flat(text)))
  if (role.is !== 'indicator') return true
  if (role.meaning === 'level1') return mostly((text) => dimensionWords.test(bareLabel(text)))
  if (role.meaning === 'level2') return mostly((text) => meaningOf(text, groupWords) !== null || dimensionWords.test(bareLabel(text)))
  if (role.meaning === 'weight' || role.meaning === 'score') return mostly(isFigure)
  return role.meaning !== 'name' || !mostly(isFigure)
}

/** Points beside the amounts of the budget belong to its execution where the indicators have such a column of their own. */
function isOfBudget(columns: readonly SettledColumn[], at: number): boolean {
  const { role } = columns[at]!
  if (role.is !== 'indicator' || role.number !== null || (role.meaning !== 'weight' && role.meaning !== 'score')) return false
  const others = columns.filter(
    (other, index) => index !== at && other.role.is === 'indicator' && other.role.meaning === role.meaning && other.role.number === null,
  )
  if (others.length === 0) return false
  for (const step of [-1, 1]) {
    let next = at + step
    while (isPoints(columns[next]?.role)) next += step
    if (columns[next]?.role.is === 'budget') return !others.some((other) => isNearer(columns, columns.indexOf(other as SettledColumn), at))
  }
  return false
}

const isPoints = (role: Role | undefined): boolean => role?.is === 'indicator' && (role.meaning === 'weight' || role.meaning === 'score')

/** The other one is the budget's if it stands nearer to its amounts. */
function isNearer(columns: readonly SettledColumn[], other: number, than: number): boolean {
  const distance = (at: number): number =>
    Math.min(...columns.flatMap(({ role }, index) => (role.is === 'budget' ? [Math.abs(index - at)] : [])))
  return distance(other) < distance(than)
}

const ofBudget = (role: Role): Role =>
  role.is === 'indicator' && (role.meaning === 'weight' || role.meaning === 'score')
    ? { is: 'budget', line: null, number: null, meaning: role.meaning }
    : role
