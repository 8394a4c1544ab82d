// The list of findings: a row for each, figures as figures, and nothing of a form ever a formula.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { findPack, resolvePack } from '@jizheng/core'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { type FileAnswer, judge } from '../answer.ts'
import { defaultLimits } from '../limits.ts'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { openArchive } from '../zip.ts'
import { findingsCsv, findingsXlsx } from './findings-sheet.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)
const html = readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html'), 'utf8')
const error = { code: 'file-truncated', params: {}, message: '文件不完整。', hint: '重新复制一份。' } as const
const unreadable: FileAnswer = { file: '坏.pdf', error }

async function answersOf(source: string, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<readonly FileAnswer[]> {
  const forms = recogniseForms(await readDocument(new TextEncoder().encode(source), 'form.html'))
  return [{ file: 'form.html', forms: forms.map((form) => judge(form, pack, locale)) }, unreadable]
}

const rowsOf = async (bytes: Uint8Array) => {
  const sheet = (await readXlsx(bytes)).sheets[0]!
  const [heads, ...rows] = sheet.rows
  return { sheet, heads: heads!, rows: rows.map((row) => Object.fromEntries(heads!.map((head, i) => [String(head), row[i] ?? null]))) }
}

test('each finding and each file that could not be read is a row, in both formats alike', async () => {
  const answers = await answersOf(html)
  const count = answers.flatMap((answer) =>
    'forms' in answer ? answer.forms.flatMap((form) => ('findings' in form ? form.findings : [])) : [],
  ).length
  assert.ok(count >= 5)
  const { heads, rows } = await rowsOf(await findingsXlsx(answers, 'zh-CN'))
  assert.equal(rows.length, count + 1)
  const [csvHeads, ...csvRows] = parseCsv(findingsCsv(answers, 'zh-CN'))
  assert.deepEqual(csvHeads, heads)
  assert.deepEqual(
    csvRows.map((row) => row.map((value) => String(value ?? ''))),
    rows.map((row) => Object.values(row).map((value) => String(value ?? ''))),
  )
  const last = rows.at(-1)!
  assert.deepEqual([last['文件'], last['级别'], last['问题'], last['怎么办']], ['坏.pdf', '读不了', '文件不完整。', '重新复制一份。'])
})

test('a row says where, what is stated, what is wrong, what to do, the points and the ground', async () => {
  const { rows, sheet } = await rowsOf(await findingsXlsx(await answersOf(html), 'zh-CN'))
  const row = rows.find((each) => each['问题代码'] === 'missed-but-full-score')!
  assert.deepEqual(
    ['文件', '第几张表', '项目名称', '指标行号', '指标', '级别', '表上写的', '涉及分值', '可争取分值'].map((head) => row[head]),
    ['form.html', 1, '某人工智能研究院建设', 6, '支持研究院学者', '错误', '3', 1.5, null],
  )
  assert.match(String(row['在文件中的位置']), /第 1 张表格第 \d+ 行/)
  assert.ok(String(row['怎么办']).length > 4 && String(row['依据']).length > 4 && String(row['依据核实程度']).length > 1)
  assert.equal(sheet.freezePane?.rows, 1)
})

test('points to gain stand apart from points at stake', async () => {
  const { rows } = await rowsOf(await findingsXlsx(await answersOf(html), 'zh-CN'))
  const gain = rows.filter((row) => row['问题代码'] === 'points-left')
  assert.ok(gain.length > 0)
  for (const row of gain) assert.ok(typeof row['可争取分值'] === 'number' && row['涉及分值'] === null)
})

test('a name that begins like a formula stays a text in the workbook and is disarmed in the other', async () => {
  for (const name of ['=HYPERLINK("x")', '+1+1', '-2', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠A']) {
    const answers = (await answersOf(html)).map((answer) =>
      'forms' in answer
        ? { ...answer, file: name, forms: answer.forms.map((form) => ({ ...form, projectName: name, implementer: `\t${name}` })) }
        : answer,
    )
    const csv = findingsCsv(answers, 'zh-CN')
    const cells = parseCsv(csv).flat().map(String)
    assert.ok(cells.includes(`'${name}`), name)
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell)),
      [],
    )
    const bytes = await findingsXlsx(answers, 'zh-CN')
    const archive = openArchive(bytes, defaultLimits)
    const xml = new TextDecoder().decode(archive.read('xl/worksheets/sheet1.xml')!)
    assert.ok(!/<f[ >]/.test(xml), name)
    assert.equal((await rowsOf(bytes)).rows[0]!['项目名称'], name)
  }
})

test('the comma-separated list begins with the mark that Excel needs, and speaks English when asked', async () => {
  const csv = findingsCsv(await answersOf(html, 'en'), 'en')
  assert.ok(csv.startsWith('\uFEFFFile,Form no.,Project,'))
  assert.match(csv, /\berror\b/)
  assert.match(csv, /Cannot read/)
})
