// A table that is an export of many forms, one row for each indicator or one for each form, becomes its Forms; null for every other table.
import { type Form, isBlank } from '@jizheng/core'
import type { Table } from '../../document.ts'
import { assembleForm } from '../assemble-form.ts'
import { type Grid, type Printed, gridOf } from '../grid.ts'
import { type FlatForm, type FlatHead, flatBlocks, headerOfRows } from './flat-blocks.ts'
import { type SettledColumn, settleColumns } from './flat-columns.ts'
import { readFlatHeader } from './flat-header.ts'
import { dataRows, formRows } from './form-rows.ts'
import { hasLinesInCells, rowsOfLines } from './lines-in-cells.ts'

export function flatForms(table: Table, above: readonly Printed[] = []): readonly Form[] | null {
  const grid = gridOf(table)
  const header = readFlatHeader(grid)
  if (header === null) return null
  const rows = dataRows(grid, header)
  if (rows.length === 0) return null
  const wide = header.columns.some(({ roles: [role] }) => role?.is === 'indicator' && role.number !== null)
  const single = rows.map((row) => [row])
  const several = settleColumns(grid, header.columns, formRows(grid, header, rows))
  const linesOfForm = wide ? null : linedColumns(grid, several, rows)
  const groups = wide || linesOfForm ? single : formRows(grid, header, rows)
  const columns = wide || linesOfForm ? settleColumns(grid, header.columns, single) : several
  const before = [...above, ...header.before]
  const forms = groups.map((group): FlatForm => {
    const heads = headsOf(grid, columns, group)
    const [row] = group
    if (wide) return { before, heads, rows: numberedRows(grid, columns, row!) }
    return { before, heads, rows: linesOfForm ? linedRows(grid, columns, row!) : plainRows(grid, columns, group) }
  })
  const sample = forms[0]!.rows
  const indicators = headerOfRows({ labels: sample.labels, rows: forms.slice(0, 200).flatMap((form) => form.rows.rows) })
  if (indicators === null) return null
  return forms.flatMap((form) => {
    const { region, blocks } = flatBlocks(form, indicators)
    return assembleForm(region, blocks, null) ?? []
  })
}

const ofIndicators = ({ role }: SettledColumn): boolean => role.is === 'indicator'

/** What the form says once: the first row that says it. */
const headsOf = (grid: Grid, columns: readonly SettledColumn[], rows: readonly number[]): readonly FlatHead[] =>
  columns
    .filter((column) => !ofIndicators(column))
    .map((column) => {
      const cells = rows.map((row) => grid.cellAt(row, column.column))
      return { column, value: cells.find((cell) => !isBlank(cell.text)) ?? cells[0]! }
    })

const levels = ['level1', 'level2', 'name']

/** As forms print them, the levels first: exports have their columns in any order. What several columns say is told by where they stand. */
function ofOneIndicator(columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const own = columns.filter(ofIndicators)
  const said = ({ role }: SettledColumn): string => (role.is === 'indicator' ? `${role.meaning} ${role.number ?? ''}` : '')
  if (new Set(own.map(said)).size < own.length) return own
  const rank = ({ role }: SettledColumn): number => {
    const level = role.is === 'indicator' ? levels.indexOf(role.meaning) : -1
    return level < 0 ? levels.length : level
  }
  return own.toSorted((one, other) => rank(one) - rank(other))
}

const labelsOf = (columns: readonly SettledColumn[]): readonly Printed[] => ofOneIndicator(columns).map(({ head }) => head)

/** A merged cell goes on over its rows, except for points and reasons: they are said of the first. */
function plainRows(grid: Grid, columns: readonly SettledColumn[], rows: readonly number[]) {
  const own = ofOneIndicator(columns)
  const lines = rows.map((row) =>
    own.map(({ column, role }): Printed => {
      const cell = grid.cellAt(row, column)
      const once = role.is === 'indicator' && ['weight', 'score', 'reason'].includes(role.meaning)
      return once && cell.row !== row && rows.includes(cell.row) ? { ...cell, text: '' } : cell
    }),
  )
  return { labels: labelsOf(columns), rows: lines }
}

function linedColumns(grid: Grid, columns: readonly SettledColumn[], rows: readonly number[]): boolean {
  const own = ofOneIndicator(columns)
  const lines = rows.slice(0, 1000).map((row) => own.map(({ column }) => grid.cellAt(row, column)))
  const names = nameAmong(own)
  return names >= 0 && hasLinesInCells(lines, names)
}

const nameAmong = (own: readonly SettledColumn[]): number => {
  const of = (meaning: string): number => own.findIndex(({ role }) => role.is === 'indicator' && role.meaning === meaning)
  return of('name') >= 0 ? of('name') : of('level2')
}

function linedRows(grid: Grid, columns: readonly SettledColumn[], row: number) {
  const own = ofOneIndicator(columns)
  const cells = own.map(({ column }) => grid.cellAt(row, column))
  return { labels: labelsOf(columns), rows: rowsOfLines(cells, nameAmong(own)) }
}

/** Groups of columns told apart by their number: one label for each thing that any group says. */
function numberedRows(grid: Grid, columns: readonly SettledColumn[], row: number) {
  const labels = new Map<string, Printed>()
  const groups = new Map<number, Map<string, Printed>>()
  for (const { column, role, head } of ofOneIndicator(columns)) {
    if (role.is !== 'indicator' || role.number === null) continue
    if (!labels.has(role.meaning)) labels.set(role.meaning, { ...head, text: role.label })
    const group = groups.get(role.number) ?? new Map<string, Printed>()
    if (!group.has(role.meaning)) group.set(role.meaning, grid.cellAt(row, column))
    groups.set(role.number, group)
  }
  const blank = (label: Printed): Printed => ({ ...label, text: '' })
  const rows = [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => [...labels].map(([meaning, label]) => group.get(meaning) ?? blank(label)))
  // trailing groups are blank where a form has fewer indicators than the longest
  return { labels: [...labels.values()], rows: rows.filter((line) => line.some((cell) => !isBlank(cell.text))) }
}
