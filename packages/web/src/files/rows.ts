// The rows of the table: a form each, or a file that has none (yet); found, filtered and sorted.
import { Decimal } from '@jizheng/core'
import type { Standing } from '../ranking/ranking.ts'
import type { PiledFile } from './pile.ts'
import { rowKey } from './row-key.ts'
import { countedSummary, type FormSummary } from './summary.ts'

export interface Row {
  readonly key: string
  readonly file: PiledFile
  /** The form's place in its file; null where the file has none. */
  readonly index: number | null
  readonly form: FormSummary | null
  /** Null until it is ranked. */
  readonly standing: Standing | null
}

export type Column =
  | 'rank'
  | 'file'
  | 'project'
  | 'why'
  | 'unit'
  | 'year'
  | 'rules'
  | 'stated'
  | 'nearest'
  | 'atRisk'
  | 'grade'
  | 'error'
  | 'warning'
  | 'notice'
  | 'doubts'
  | 'state'

export type Filter = 'all' | 'error' | 'warning' | 'notice' | 'risk' | 'doubt' | 'unreliable' | 'clean' | 'refused'

export interface Wanted {
  readonly text: string
  readonly filter: Filter
  /** A grade as written, '' for none, null for any. */
  readonly grade: string | null
  /** The id of the pack that judged it; null for any. */
  readonly rules: string | null
  /** Keys of the rows that were chosen elsewhere; null where nothing was. */
  readonly chosen: ReadonlySet<string> | null
}

export interface Order {
  readonly column: Column
  readonly descending: boolean
}

export const rowsOf = (files: readonly PiledFile[], standings: ReadonlyMap<string, Standing> = new Map()): readonly Row[] =>
  files.flatMap((file): readonly Row[] =>
    file.forms.length === 0
      ? [{ key: `${file.id}`, file, index: null, form: null, standing: null }]
      : file.forms.map((form, index) => {
          const key = rowKey(file.id, index)
          const standing = standings.get(key) ?? null
          return { key, file, index, form: countedSummary(form, standing), standing }
        }),
  )

/** Unless somebody wants another, the order in which to look at them: one form needs none. */
export const orderOf = (wanted: Order | null, standings: ReadonlyMap<string, Standing>): Order | null =>
  wanted ?? (standings.size > 1 ? { column: 'rank', descending: false } : null)

export function wantedRows(rows: readonly Row[], { text, filter, grade, rules, chosen }: Wanted): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (chosen === null || chosen.has(row.key)) &&
      fits(row, filter) &&
      (grade === null || (row.form !== null && (row.form.grade ?? '') === grade)) &&
      (rules === null || row.form?.rules.id === rules) &&
      holds(row, words),
  )
}

function holds({ file, form }: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const all = `${file.name} ${form?.project ?? ''} ${form?.unit ?? ''} ${form?.year ?? ''}`.toLowerCase()
  return words.every((word) => all.includes(word))
}

function fits({ file, form }: Row, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'refused':
      return file.state === 'refused'
    case 'risk':
      return form?.atRisk != null && form.atRisk !== '0'
    case 'doubt':
      return (form?.doubts ?? 0) > 0
    case 'unreliable':
      return form?.reliability === 'unreliable'
    case 'clean':
      // nobody can say so of what was not read reliably
      return form !== null && form.reliability !== 'unreliable' && form.error + form.warning + form.notice === 0
    default:
      return (form?.[filter] ?? 0) > 0
  }
}

const states = ['refused', 'stopped', 'waiting', 'read'] as const
const words = new Intl.Collator('zh-CN', { numeric: true })

/** What has no value comes last in either direction; rows that are equal keep the order in which they came. */
export function sortedRows(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (order === null) return rows
  const { column, descending } = order
  const keyed = rows.map((row) => ({ row, value: valueOf(row, column) }))
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1
    const by = compare(a.value, b.value)
    return descending ? -by : by
  })
  return keyed.map(({ row }) => row)
}

type Value = string | number | Decimal

const compare = (a: Value, b: Value): number =>
  a instanceof Decimal && b instanceof Decimal
    ? a.compare(b)
    : typeof a === 'number' && typeof b === 'number'
      ? a - b
      : words.compare(String(a), String(b))

function valueOf({ file, form, standing }: Row, column: Column): Value | null {
  switch (column) {
    case 'rank':
      return standing?.rank ?? null
    case 'why':
      return standing === null || standing.why === '' ? null : standing.why
    case 'rules':
      return form?.rules.id ?? null
    case 'file':
      return file.name
    case 'state':
      return states.indexOf(file.state)
    case 'stated':
    case 'nearest':
    case 'atRisk':
      return form?.[column] == null ? null : Decimal.of(form[column])
    default:
      return form?.[column] ?? null
  }
}

/** What is found first in a column: the highest count or risk, the lowest total, the first name. */
export const beginsDescending = (column: Column): boolean => ['atRisk', 'error', 'warning', 'notice', 'doubts', 'year'].includes(column)

export const gradesIn = (rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.flatMap(({ form }) => (form === null ? [] : [form.grade ?? ''])))].toSorted((a, b) => words.compare(a, b))

/** Ids of the packs that judged them. */
export const packsIn = (rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.flatMap(({ form }) => form?.rules.id ?? []))].toSorted()
