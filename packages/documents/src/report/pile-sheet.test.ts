// The pile as lists: what a form says is text, never a formula.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Digest, pileOf } from '@jizheng/core'
import { readXlsx } from 'hucre/xlsx'
import { pilePage } from './pile-page.ts'
import { pileCsv, pileXlsx } from './pile-sheet.ts'

const digest = (own: Partial<Digest>): Digest => ({
  at: { file: 'a.docx', form: 1 },
  origin: null,
  kind: 'project-self-evaluation',
  year: 2023,
  title: null,
  project: null,
  body: null,
  oddBody: null,
  supervisor: null,
  region: null,
  rules: { id: 'cn-2020', digest: 'sha256:0' },
  weight: '100',
  stated: '98.5',
  nearest: '97',
  basis: {
    moved: '97',
    decimals: null,
    cap: null,
    grades: [
      { grade: '优', from: '98' },
      { grade: '良', from: '80' },
    ],
  },
  excesses: [{ points: '1.5', codes: ['total-mismatch'] }],
  gained: '0',
  found: [{ code: 'total-mismatch', severity: 'error', count: 1, points: '1.5', at: '/total/score' }],
  doubts: 0,
  reliability: 'reliable',
  notJudged: 0,
  doubtedPoints: '0',
  adjusted: null,
  spent: null,
  fullness: 10,
  content: null,
  texts: [],
  ...own,
})

const report = {
  pile: pileOf([
    digest({ project: '=1+1', body: '＝cmd()' }),
    digest({ at: { file: '<b>.docx', form: 2 }, stated: null, reliability: 'partly', doubts: 3 }),
  ]),
  files: 2,
  unread: [{ file: '=x.pdf', error: { code: 'file-empty' as const, params: {}, message: '文件是空的。', hint: '换一个。' } }],
}

test('the workbook has the ranking first, with numbers as numbers and names as texts', async () => {
  const { sheets } = await readXlsx(await pileXlsx(report, 'zh-CN'))
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['先看哪些表', '问题归类', '自评总分与按规则可得总分', '读不了的文件'],
  )
  const rows = sheets[0]!.rows
  assert.deepEqual(
    rows.slice(1).map((row) => row[13] ?? null),
    [null, '部分存疑 3处'],
  )
  assert.deepEqual([rows.length, rows[1]![3], rows[1]![9], rows[1]![11], rows[1]![12]], [3, '=1+1', 98.5, 1.5, '优 → 良'])
})

test('in comma-separated values and on the page a name cannot act', () => {
  const csv = pileCsv(report, 'zh-CN')
  assert.match(csv, /'=1\+1/)
  assert.match(csv, /'＝cmd\(\)/)
  const page = pilePage(report, 'en')
  assert.ok(!page.includes('<b>.docx') && page.includes('&lt;b&gt;.docx'))
})
