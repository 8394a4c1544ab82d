// Which of its possible roles each column has: what changes from line to line within one form is said of an indicator, what stays is said of the form.
import { isBlank } from '@jizheng/core'
import { dimensionWords, groupWords } from '../../layouts/labels.ts'
import { type Grid } from '../grid.ts'
import { bareLabel, flat, meaningOf } from '../label-text.ts'
import type { Role } from './column-roles.ts'
import type { FlatColumn } from './flat-header.ts'
import { lineCount, lineNumber } from './lines-in-cells.ts'

export interface SettledColumn extends FlatColumn {
  readonly role: Role
}

/** `forms`: the rows of each form. */
export function settleColumns(grid: Grid, columns: readonly FlatColumn[], forms: readonly (readonly number[])[]): readonly SettledColumn[] {
  const certain = new Set(columns.filter(({ roles }) => roles.length === 1).map(({ roles }) => meaningIn(roles[0]!)))
  const chosen = chosenAmongRivals(grid, columns, { forms, certain })
  const settled = columns.map((column) => ({ ...column, role: roleOf(grid, column, { forms, certain, chosen }) }))
  return settled.map((column, at) => (isOfBudget(settled, at) ? { ...column, role: ofBudget(column.role) } : column))
}

interface Ask {
  readonly forms: readonly (readonly number[])[]
  /** What columns without another role say of indicators. */
  readonly certain: ReadonlySet<string | null>
  /** Of columns that may say the same of indicators the one that does. */
  readonly chosen: ReadonlyMap<string | null, FlatColumn>
}

/** "年度目标值" beside "预期目标": the one that changes within a form is the indicators', or has a line for each name; else the one nearest to the names. */
function chosenAmongRivals(grid: Grid, columns: readonly FlatColumn[], ask: Omit<Ask, 'chosen'>): Ask['chosen'] {
  const names = columns.flatMap(({ roles }, at) => (roles.length === 1 && meaningIn(roles[0]!) === 'name' ? [at] : []))
  const distance = (column: FlatColumn): number => Math.min(...names.map((at) => Math.abs(at - columns.indexOf(column))))
  const open = columns.filter(({ roles }) => roles.length > 1 && !ask.certain.has(ofIndicator(roles)) && ofIndicator(roles) !== 'unit')
  const chosen = new Map<string | null, FlatColumn>()
  for (const [meaning, rivals] of Map.groupBy(open, ({ roles }) => ofIndicator(roles))) {
    if (rivals.length < 2 || names.length === 0) continue
    const changing = rivals.filter(
      (column) => varies(grid, column, ask.forms) || names.some((at) => answers(grid, column, columns[at]!, ask.forms)),
    )
    const among = changing.length > 0 ? changing : rivals
    chosen.set(meaning, among.toSorted((one, other) => distance(one) - distance(other))[0]!)
  }
  return chosen
}

const ofIndicator = (roles: readonly Role[]): string | null => roles.map(meaningIn).find((meaning) => meaning !== null) ?? null

const meaningIn = (role: Role): string | null => (role.is === 'indicator' ? role.meaning : null)

function roleOf(grid: Grid, column: FlatColumn, ask: Ask): Role {
  const role = likeliest(grid, column, ask)
  return column.coded && !holds(role, textsIn(grid, column, ask.forms)) ? { is: 'other' } : role
}

function likeliest(grid: Grid, column: FlatColumn, ask: Ask): Role {
  const [first, second] = column.roles
  if (!second) return first!
  const indicator = column.roles.find((role) => role.is === 'indicator')!
  const meaning = meaningIn(indicator)
  if (meaning === 'unit') {
    const texts = textsIn(grid, column, ask.forms)
    if (
      texts.length > 0 &&
      texts.every((text) => /^(?:人民币)?[(（]?(?:亿|万|千)?元[)）]?$/.test(flat(text))) &&
      !varies(grid, column, ask.forms)
    )
      return { is: 'field', meaning: 'moneyUnit' }
    // names of bodies are longer than units, which may stand one below the other
    const lines = texts.flatMap((text) => text.split('\n').map((line) => flat(line.replace(lineNumber, ''))))
    const isLong = lines.filter((line) => line.length >= 5).length * 2 > lines.length
    return isLong && first!.is === 'field' ? first! : indicator
  }
  const rival = ask.chosen.get(meaning)
  if (rival) return rival === column ? indicator : first!
  if (varies(grid, column, ask.forms)) return indicator
  return ask.certain.has(meaning) ? first! : indicator
}

/** As many lines in a cell as there are names in another of the same row. */
function answers(grid: Grid, { column }: FlatColumn, names: FlatColumn, forms: readonly (readonly number[])[]): boolean {
  const counts = forms
    .slice(0, 1000)
    .flat()
    .map((row) => [lineCount(grid.cellAt(row, names.column).text), lineCount(grid.cellAt(row, column).text)] as const)
    .filter(([several]) => several > 1)
  return counts.filter(([one, other]) => one === other).length * 2 > counts.length
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
