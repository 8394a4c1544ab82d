// Rows of many files: one for each form, filtered and sorted as a reviewer would look for them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PiledFile } from './pile.ts'
import { orderOf, packsIn, rowsOf, sortedRows, wantedRows } from './rows.ts'
import type { FormSummary } from './summary.ts'

const form = (values: Partial<FormSummary>): FormSummary => ({
  project: null,
  unit: null,
  year: 2022,
  stated: null,
  nearest: null,
  rules: { id: 'cn-2020', version: 1, digest: 'sha256:0', origin: 'built-in' },
  atRisk: null,
  toldAtRisk: '',
  grade: null,
  found: [],
  error: 0,
  warning: 0,
  notice: 0,
  doubts: 0,
  reliability: 'reliable',
  scored: true,
  ...values,
})
const file = (id: number, name: string, forms: readonly FormSummary[], state: PiledFile['state'] = 'read'): PiledFile => ({
  id,
  name,
  file: new Blob(),
  mark: null,
  state,
  forms,
  error: null,
  line: null,
  asRead: null,
})

const uncounted = { atStake: '0', toldAtStake: '', nearest: null, grade: null, dismissed: [] }

const files = [
  file(1, '甲/表10.docx', [form({ project: '道路', stated: '9.5', atRisk: '1.5', error: 2, grade: '良' })]),
  file(2, '甲/表9.docx', [
    form({ project: '桥梁', stated: '100', atRisk: '0', notice: 1 }),
    form({ project: '隧道', stated: '89', grade: '优', rules: { id: 'sichuan-2025', version: 1, digest: 'sha256:1', origin: 'built-in' } }),
  ]),
  file(3, '坏.pdf', [], 'refused'),
]
const rows = rowsOf(files)
const keys = (some: readonly { key: string }[]) => some.map(({ key }) => key)

test('each form is a row, and so is a file without any', () => {
  assert.deepEqual(keys(rows), ['1/0', '2/0', '2/1', '3'])
})

test('totals sort as numbers, what has none last in either direction', () => {
  assert.deepEqual(keys(sortedRows(rows, { column: 'stated', descending: false })), ['1/0', '2/1', '2/0', '3'])
  assert.deepEqual(keys(sortedRows(rows, { column: 'stated', descending: true })), ['2/0', '2/1', '1/0', '3'])
})

test('names sort as people number them; what could not be read comes first by state', () => {
  assert.deepEqual(keys(sortedRows(rows, { column: 'file', descending: false })), ['3', '2/0', '2/1', '1/0'])
  assert.deepEqual(keys(sortedRows(rows, { column: 'state', descending: false })), ['3', '1/0', '2/0', '2/1'])
})

test('every word must be found, in whatever part of the row; severity, grade and unreadable files narrow it', () => {
  const wanted = { text: '', filter: 'all', grade: null, rules: null, chosen: null } as const
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, text: '甲 桥' })), ['2/0'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, filter: 'error' })), ['1/0'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, filter: 'risk' })), ['1/0'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, filter: 'clean' })), ['2/1'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, filter: 'refused' })), ['3'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, grade: '优' })), ['2/1'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, grade: '' })), ['2/0'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, rules: 'sichuan-2025' })), ['2/1'])
  assert.deepEqual(packsIn(rows), ['cn-2020', 'sichuan-2025'])
})

test('once they are ranked the riskiest comes first, the others come after, and whoever wants another order has it', () => {
  const standings = new Map([
    ['2/1', { rank: 1, why: '总分不等于各项之和', ...uncounted, atStake: '2' }],
    ['1/0', { rank: 2, why: '', ...uncounted }],
  ])
  const byRank = orderOf(null, standings)
  assert.deepEqual(keys(sortedRows(rowsOf(files, standings), byRank)), ['2/1', '1/0', '2/0', '3'])
  assert.deepEqual(orderOf({ column: 'file', descending: true }, standings), { column: 'file', descending: true })
  assert.equal(orderOf(null, new Map([['1/0', { rank: 1, why: '', ...uncounted }]])), null, 'one form has no order')
  assert.deepEqual(keys(sortedRows(rowsOf(files, standings), { column: 'why', descending: false })), ['2/1', '1/0', '2/0', '3'])
})

test('what was chosen elsewhere narrows the rows, and so does the rest', () => {
  const wanted = { text: '', filter: 'all', grade: null, rules: null, chosen: new Set(['1/0', '2/1']) } as const
  assert.deepEqual(keys(wantedRows(rows, wanted)), ['1/0', '2/1'])
  assert.deepEqual(keys(wantedRows(rows, { ...wanted, text: '隧道' })), ['2/1'])
})

test('what was dismissed is off the counts and the points at stake of its row, for filters and order too', () => {
  const found = [
    ['total-mismatch', 'error', 1],
    ['overspent', 'warning', 2],
  ] as const
  const own = [file(7, '己.docx', [form({ atRisk: '2', nearest: '89', grade: '良', error: 1, warning: 2, found })])]
  const standings = new Map([
    ['7/0', { rank: 1, why: '', ...uncounted, nearest: '91', grade: '优', dismissed: ['total-mismatch'] as const }],
  ])
  const [row] = rowsOf(own, standings)
  assert.deepEqual([row?.form?.atRisk, row?.form?.nearest, row?.form?.grade, row?.form?.error, row?.form?.warning], ['0', '91', '优', 0, 2])
  assert.deepEqual(wantedRows(rowsOf(own, standings), { text: '', filter: 'error', grade: null, rules: null, chosen: null }), [])
})
