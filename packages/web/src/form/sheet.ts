// The official table as a sheet to walk over: every cell of the standard form on one grid of nine columns, from the title to the last note.
import { executionLine, type Filling, type Indicator } from '@jizheng/core'
import { type PlacedCell, standardForm, widthsMm } from '@jizheng/documents'
import type { LineName } from '../verdict/lines.ts'

export const COLUMNS = widthsMm.length

export interface SheetCell {
  /** JSON Pointer of the value; null where the layout prints words of its own. */
  readonly at: string | null
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly heads: 'row' | 'column' | null
  readonly align: 'center' | 'left'
  readonly mayBreak: boolean
  /** As it is printed. */
  readonly text: string
  /** As it stands on the screen: what was typed, where the value prints otherwise. */
  readonly shown: string
  /** Its value is computed until someone types there. */
  readonly follows: boolean
  /** For a printed label, the pointer of the first value that it heads. */
  readonly explains: string | null
}

export interface SheetRow {
  readonly index: number
  readonly part: 'title' | 'year' | 'head' | 'indicators' | 'below'
  /** Which indicator stands in it. */
  readonly indicator: number | null
  /** Which line of the verdict stands beside it. */
  readonly line: LineName | null
  readonly cells: readonly SheetCell[]
}

export interface Sheet {
  readonly rows: readonly SheetRow[]
  /** By the pointer of every value on it; the levels of all rows that a merged cell stands for lead to that cell. */
  readonly byPointer: ReadonlyMap<string, SheetCell>
  /** For each row, the cell that covers each column. */
  readonly covering: readonly (readonly SheetCell[])[]
}

/** A level being typed keeps the rows it stands for, whatever its text equals meanwhile. */
export interface HeldLevel {
  readonly key: 'dimension' | 'group'
  readonly rows: readonly number[]
}

export function sheetOf(filling: Filling, held: HeldLevel | null = null): Sheet {
  const form = held === null ? filling.form : { ...filling.form, indicators: kept(filling.form.indicators, held) }
  const { title, year, head, indicators, below } = standardForm(form)
  const following = new Set(filling.following)
  const execution = executionLine(form)
  const executionAt = execution === null ? '' : `/budget/lines/${form.budget.lines.indexOf(execution)}/label`
  const rows: SheetRow[] = []
  const add = (part: SheetRow['part'], placed: readonly PlacedCell[]) => {
    const index = rows.length
    const cells = placed.map((cell) => sheetCell(filling, following, cell, index))
    rows.push({ index, part, cells, ...lineOf(cells, executionAt) })
  }
  const line = (at: string, text: string, align: 'center' | 'left'): PlacedCell => ({ ...whole, at, text, align })
  add('title', [line(title.at, title.text, 'center')])
  add('year', [line('/year', year?.text ?? '', 'center')])
  for (const cells of byRow(head)) add('head', cells)
  for (const cells of byRow(indicators)) add('indicators', cells)
  for (const { at, text } of below) add('below', [line(at, text, 'left')])
  const explained = withTopics(rows)
  return { rows: explained, byPointer: pointersOf(explained), covering: coveringOf(explained) }
}

/** Labels know which value they head; all other cells stay as they are. */
function withTopics(rows: readonly SheetRow[]): SheetRow[] {
  const covering = coveringOf(rows)
  return rows.map((row) => {
    if (row.cells.every(({ heads }) => heads === null)) return row
    return { ...row, cells: row.cells.map((cell) => (cell.heads === null ? cell : { ...cell, explains: headedBy(cell, covering) })) }
  })
}

/** Below a column's label or right of a row's. */
function headedBy({ at, heads, row, column, rowSpan, columnSpan }: SheetCell, covering: Sheet['covering']): string | null {
  if (at !== null || heads === null) return null
  const next = heads === 'column' ? covering[row + rowSpan]?.[column] : covering[row]?.[column + columnSpan]
  return next?.at ?? null
}

const whole = { row: 0, column: 0, rowSpan: 1, columnSpan: COLUMNS, heads: null, mayBreak: true } as const

/** Makes a text unlike any that a neighbour may have; never shown. */
const MARK = '\u2060'

const kept = (indicators: readonly Indicator[], { key, rows }: HeldLevel): Indicator[] =>
  indicators.map((row, index) => (rows.includes(index) ? { ...row, [key]: `${row[key] ?? ''}${MARK}` } : row))

function sheetCell({ typed }: Filling, following: ReadonlySet<string>, cell: PlacedCell, row: number): SheetCell {
  const text = cell.text.endsWith(MARK) ? cell.text.slice(0, -1) : cell.text
  const own = cell.at === null || (text !== '' && decorated(cell.at)) ? undefined : typed[cell.at]
  return { ...cell, row, text, shown: own ?? text, follows: cell.at !== null && following.has(cell.at), explains: null }
}

/** Printed with words around the value. */
const decorated = (at: string): boolean => at === '/year' || at === '/budget/unit'

function lineOf(cells: readonly SheetCell[], executionAt: string): Pick<SheetRow, 'indicator' | 'line'> {
  for (const { at } of cells) {
    const name = at === null ? null : /^\/indicators\/(\d+)\/name$/.exec(at)
    if (name) return { indicator: Number(name[1]), line: Number(name[1]) }
    if (at === '/total/score') return { indicator: null, line: 'total' }
    if (at === executionAt) return { indicator: null, line: 'execution' }
  }
  return { indicator: null, line: null }
}

function byRow({ rowCount, cells }: { readonly rowCount: number; readonly cells: readonly PlacedCell[] }): PlacedCell[][] {
  const rows: PlacedCell[][] = Array.from({ length: rowCount }, () => [])
  for (const cell of cells) rows[cell.row]!.push(cell)
  return rows
}

function pointersOf(rows: readonly SheetRow[]): Map<string, SheetCell> {
  const found = new Map<string, SheetCell>()
  for (const { cells } of rows) for (const cell of cells) for (const at of pointersAt(cell)) found.set(at, cell)
  return found
}

const level = /^\/indicators\/(\d+)\/(dimension|group)$/

/** The values that a cell shows and that typing there changes: a merged level is that of all its rows. */
export function pointersAt({ at, rowSpan }: SheetCell): readonly string[] {
  if (at === null) return []
  const found = rowSpan === 1 ? null : level.exec(at)
  return found ? Array.from({ length: rowSpan }, (_, row) => `/indicators/${Number(found[1]) + row}/${found[2]}`) : [at]
}

/** The level that typing into this cell holds together. */
export function heldBy(cell: SheetCell): HeldLevel | null {
  const found = level.exec(cell.at ?? '')
  if (found === null) return null
  const rows = Array.from({ length: cell.rowSpan }, (_, row) => Number(found[1]) + row)
  return { key: found[2] as HeldLevel['key'], rows }
}

function coveringOf(rows: readonly SheetRow[]): SheetCell[][] {
  const covering: SheetCell[][] = rows.map(() => [])
  for (const { cells } of rows) {
    for (const cell of cells) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) covering[row]![column] = cell
      }
    }
  }
  return covering
}

/** The cell that shows a value, or the row's name where the pointer means a whole indicator; null where the sheet does not show it. */
export function cellFor(sheet: Sheet, at: string | null): SheetCell | null {
  if (at === null) return null
  for (let pointer = at; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const cell = sheet.byPointer.get(pointer) ?? sheet.byPointer.get(`${pointer}/name`) ?? sheet.byPointer.get(`${pointer}/label`)
    if (cell !== undefined) return cell
  }
  return null
}

export const isEditable = (cell: SheetCell): cell is SheetCell & { readonly at: string } => cell.at !== null

/** What an editor begins with. */
export function textToEdit({ form }: Filling, cell: SheetCell): string {
  if (cell.at === '/year' && form.year !== null) return String(form.year)
  if (cell.at === '/budget/unit' && form.budget.unit !== null) return form.budget.unit
  return cell.at === '/budget/unit' && cell.shown === cell.text ? '' : cell.shown
}
