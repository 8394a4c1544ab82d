// One form of a flat export as the blocks that any form is taken apart into, so that one builder makes all forms.
import { isBlank } from '@jizheng/core'
import type { Cell, Table } from '../../document.ts'
import { type BudgetMeaning, wholeBudget } from '../../layouts/labels.ts'
import type { BudgetRow } from '../budget-block.ts'
import type { Region } from '../find-forms.ts'
import type { FormBlocks } from '../form-blocks.ts'
import { type Printed, gridOf } from '../grid.ts'
import { type IndicatorHeader, readIndicatorHeader } from '../indicator-header.ts'
import { readIndicatorRows } from '../indicator-rows.ts'
import { flat } from '../label-text.ts'
import type { Pair } from '../pairs.ts'
import { readTotalRow } from '../total-row.ts'
import type { SettledColumn } from './flat-columns.ts'

/** The indicator block of one form: a label for each column, and its rows, blanks included. */
export interface FlatRows {
  readonly labels: readonly Printed[]
  readonly rows: readonly (readonly Printed[])[]
}

/** What is said once for the form: its columns with their value. */
export interface FlatHead {
  readonly column: SettledColumn
  readonly value: Printed
}

export interface FlatForm {
  readonly before: readonly Printed[]
  readonly heads: readonly FlatHead[]
  readonly rows: FlatRows
}

function tableOfRows({ labels, rows }: FlatRows): Table {
  const cell = (printed: Printed, row: number, column: number): Cell => ({ ...printed, row, column, rowSpan: 1, columnSpan: 1 })
  return {
    type: 'table',
    rowCount: rows.length + 1,
    columnCount: labels.length,
    cells: [labels, ...rows].flatMap((line, row) => line.map((printed, column) => cell(printed, row, column))),
    certainty: 'given',
  }
}

/** The columns mean the same for every form, whatever stands in them; null where they head no indicators. */
export function headerOfRows(rows: FlatRows): IndicatorHeader | null {
  const header = readIndicatorHeader(gridOf(tableOfRows(rows)), 0)
  return header === null ? null : { ...header, top: 0, bottom: 0 }
}

export function flatBlocks(form: FlatForm, header: IndicatorHeader): { region: Region; blocks: FormBlocks } {
  const grid = gridOf(tableOfRows(form.rows))
  const read = { until: grid.rowCount, levels: { dimension: null, group: null }, claim: () => undefined }
  const indicators = readIndicatorRows(grid, header, read)
  const said = (is: SettledColumn['role']['is']): readonly FlatHead[] =>
    form.heads.filter(({ column, value }) => column.role.is === is && !isBlank(value.text))
  const sides = (side: 'expected' | 'actual'): Printed[] =>
    said('objective').flatMap(({ column: { role }, value }) => (role.is === 'objective' && role.side === side ? [value] : []))
  const totals = indicators.totals.map((row) => readTotalRow(grid, header, row))
  const field = (meaning: string): Printed | null =>
    said('field').find(({ column: { role } }) => role.is === 'field' && role.meaning === meaning)?.value ?? null
  totals.unshift({ weight: said('totalWeight')[0]?.value ?? null, score: field('totalScore'), grade: field('grade') })
  const money = budgetRows(form.heads)
  const title = said('title').map(({ value }) => value)
  const kind = said('kind')[0]?.value.text
  return {
    region: { before: [...form.before, ...title], parts: [], after: [], ...(kind === undefined ? {} : { kind }) },
    blocks: {
      indicators: [indicators],
      budgets: money.rows.length > 0 ? [{ ...money, notes: [] }] : [],
      objectives: { expected: sides('expected'), actual: sides('actual'), rest: [] },
      totals,
      pairs: pairsOf(form.heads),
      remarks: form.before,
      guessed: false,
      recognised: false,
    },
  }
}

function pairsOf(heads: readonly FlatHead[]): Pair[] {
  return heads.flatMap(({ column: { head, role }, value }) =>
    (role.is === 'field' || role.is === 'code' || role.is === 'other') && !isBlank(value.text)
      ? [{ label: head.text, value, group: 0 }]
      : [],
  )
}

/** One line for each source: named by a column of its own, or by its header; without either they are the whole budget. */
function budgetRows(heads: readonly FlatHead[]): { rows: BudgetRow[]; headings: Cell[] } {
  const lines = new Map<string, { number: number; label: Printed | null; values: Map<BudgetMeaning, Printed>; percentColumn: boolean }>()
  const headings: Cell[] = []
  for (const { column, value } of heads) {
    const { role, head } = column
    if (role.is !== 'budget') continue
    // what names no source is said of the whole, like what names the whole
    const isWhole = role.line === null || wholeBudget.test(flat(role.line))
    const key = `${role.number ?? ''} ${isWhole ? '' : role.line}`
    const named = role.number !== null ? null : { ...head, text: role.line ?? '年度资金总额' }
    const line = lines.get(key) ?? {
      number: role.number ?? 0,
      label: named,
      values: new Map<BudgetMeaning, Printed>(),
      percentColumn: false,
    }
    lines.set(key, line)
    headings.push({ ...head, row: 0, column: column.column, rowSpan: 1, columnSpan: 1 })
    if (isBlank(value.text)) continue
    if (role.meaning === 'name') line.label = value
    else if (!line.values.has(role.meaning)) line.values.set(role.meaning, value)
    if (role.meaning === 'rate' && /[(（]\s*[%％]\s*[)）]|[%％]$/.test(flat(head.text))) line.percentColumn = true
  }
  const inOrder = [...lines.values()].toSorted((one, other) => one.number - other.number)
  const rows = inOrder.flatMap(({ label, values, percentColumn }): BudgetRow[] =>
    label !== null && (values.size > 0 || isOwn(label, heads)) ? [{ label, values, percentColumn }] : [],
  )
  return { rows, headings }
}

/** A line without amounts is stated only where a cell of the form names it. */
const isOwn = (label: Printed, heads: readonly FlatHead[]): boolean => heads.some(({ value }) => value === label)
