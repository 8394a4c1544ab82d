// Which rows of a flat export belong to one form: those that agree in what names a form; it may be printed on every row or once.
import { isBlank } from '@jizheng/core'
import { totalLabels } from '../../layouts/labels.ts'
import type { Grid } from '../grid.ts'
import { bareLabel } from '../label-text.ts'
import type { FlatColumn, FlatHeader } from './flat-header.ts'

const naming = new Set(['projectName', 'year', 'supervisor', 'centralSupervisor', 'implementer', 'performer', 'body', 'department'])

const isNaming = ({ roles: [role, second] }: FlatColumn): boolean =>
  second === undefined &&
  (role?.is === 'title' || role?.is === 'kind' || role?.is === 'code' || (role?.is === 'field' && naming.has(role.meaning)))

/** Rows with anything in them, in their order; the header printed again and the sum of the whole export left out. */
export function dataRows(grid: Grid, header: FlatHeader): readonly number[] {
  const rows: number[] = []
  for (let row = header.bottom + 1; row < grid.rowCount; row++) {
    const texts = header.columns.map(({ column }) => grid.cellAt(row, column).text)
    const filled = texts.filter((text) => text.trim() !== '')
    const again = header.columns.filter(({ head }, at) => texts[at] !== '' && texts[at] === head.text).length
    const codes = filled.length > 3 && filled.every((text) => /^[A-Za-z][A-Za-z0-9_]*$/.test(text.trim()))
    // notes below the lines stand alone in theirs
    const alone = grid.starting(row).filter((cell) => cell.text.trim() !== '').length === 1 && filled.length <= 1
    const sum = header.columns.some((column, at) => isNaming(column) && totalLabels.test(bareLabel(texts[at]!)))
    if (filled.length > 0 && again < 3 && !codes && !alone && !sum) rows.push(row)
  }
  return rows
}

export function formRows(grid: Grid, header: FlatHeader, rows: readonly number[]): readonly (readonly number[])[] {
  const keys = header.columns.filter(isNaming).map(({ column }) => column)
  const textAt = (row: number, column: number): string => {
    const { text } = grid.cellAt(row, column)
    return isBlank(text) ? '' : text
  }
  const onEvery = keys.map((column) => isOnEvery(rows, (row) => textAt(row, column)))
  const forms = new Map<string, number[]>()
  let current: readonly string[] | null = null
  for (const row of rows) {
    const texts = keys.map((column) => textAt(row, column))
    const before: readonly string[] | null = current
    const goesOn = before !== null && texts.every((text, at) => text === before[at] || (text === '' && !onEvery[at]))
    if (!goesOn) current = texts
    const key = JSON.stringify(current)
    const form = forms.get(key)
    if (form) form.push(row)
    else forms.set(key, [row])
  }
  const names = header.columns.filter(({ roles }) => roles.some((role) => role.is === 'indicator' && levels.has(role.meaning)))
  const said = (row: number): string => JSON.stringify(names.map(({ column }) => textAt(row, column)))
  return [...forms.values()].flatMap((form) => onceEach(form, form.map(said)))
}

const levels = new Set(['level1', 'level2', 'name'])

/** A form that was exported twice names all its indicators again, in the same order. */
function onceEach(rows: readonly number[], names: readonly string[]): readonly (readonly number[])[] {
  for (let length = 2; length * 2 <= rows.length; length++) {
    if (rows.length % length !== 0 || names.some((name, at) => name !== names[at % length])) continue
    return Array.from({ length: rows.length / length }, (_, at) => rows.slice(at * length, (at + 1) * length))
  }
  return [rows]
}

/** Two rows of one form show it: the next row says the same again. */
function isOnEvery(rows: readonly number[], textOf: (row: number) => string): boolean {
  let again = 0
  let blank = 0
  for (let at = 1; at < rows.length; at++) {
    const text = textOf(rows[at]!)
    if (text === '') blank++
    else if (text === textOf(rows[at - 1]!)) again++
  }
  return again >= blank
}
