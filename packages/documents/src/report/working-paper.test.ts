// The working paper goes out and comes back: what is in it, what a reviewer may do to it, and that nothing of a form becomes a formula.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { findPack, OperationError, planSample, resolvePack, type Sample, sampleUnitOf } from '@jizheng/core'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Cell, readXlsx, writeXlsx } from 'hucre/xlsx'
import { judge, type JudgedForm } from '../answer.ts'
import { defaultLimits } from '../limits.ts'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { openArchive } from '../zip.ts'
import { readWorkingPaper } from './read-paper.ts'
import { workingPaper } from './working-paper.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)
const fixture = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures', name, 'form.html'))
const judged = async (name: string): Promise<JudgedForm> =>
  judge(recogniseForms(await readDocument(fixture(name), 'form.html'))[0]!, pack, 'zh-CN')

const names = ['institute-2022', 'clean-coldstore-2023', 'clean-library-2022', 'elder-shandong-2021', 'clean-meals-2023']
const forms = new Map(await Promise.all(names.map(async (name) => [`${name}/form.html#1`, await judged(name)] as const)))

function sampleOf(of: ReadonlyMap<string, JudgedForm>): Sample {
  return planSample(
    [...of].map(([id, form]) => sampleUnitOf(id, form)),
    {
      seed: '2026 摇号 07',
      by: ['risk'],
      fewest: 2,
      precision: { halfWidth: 0.01, confidence: 0.95, allocation: 'neyman', minimum: 2 },
      spread: { from: 'assumed', points: 4 },
    },
  )
}

const paperOf = (of: ReadonlyMap<string, JudgedForm>) => ({
  sample: sampleOf(of),
  units: [...of].map(([id, form]) => sampleUnitOf(id, form)),
  forms: of,
})

/** What a reviewer's office program makes of the paper: `change` gets each cell of the lines by the heads of its row. */
async function filledIn(
  paper: Uint8Array,
  change: (row: Readonly<Record<string, unknown>>) => number | string | null,
): Promise<Uint8Array> {
  const workbook = await readXlsx(paper)
  const sheets = workbook.sheets.map((sheet) => {
    const heads = (sheet.rows[0] ?? []).map(String)
    const cells = new Map<string, Cell>()
    for (const [r, row] of sheet.rows.entries()) {
      const isLine = sheet.name === '逐项复核' && r > 0
      const value = isLine ? change(Object.fromEntries(heads.map((head, c) => [head, row[c] ?? null]))) : null
      for (const [c, cell] of row.entries()) {
        const written = isLine && heads[c] === '复核得分' ? value : cell
        if (written !== null) cells.set(`${r},${c}`, { value: written, type: typeof written === 'number' ? 'number' : 'string' })
      }
    }
    return { name: sheet.name, rows: sheet.rows.map(() => []), cells }
  })
  return writeXlsx({ sheets })
}

test('each line of each drawn form is a row that says what is stated, permitted and to be proved', async () => {
  const sheets = (await readXlsx(await workingPaper(paperOf(forms), 'zh-CN'))).sheets
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['封面', '汇总', '逐项复核', '清单', 'jizheng'],
  )
  const [heads, ...rows] = sheets[2]!.rows
  const lines = rows.map((row) => Object.fromEntries(heads!.map((head, i) => [String(head), row[i] ?? null])))
  assert.ok(lines.length > 40)
  const scholars = lines.find((line) => line['指标'] === '支持研究院学者')!
  assert.deepEqual(
    ['指标值', '自评完成值', '分值', '自评得分', '规则允许', '复核得分'].map((head) => scholars[head]),
    ['≤10人', '20人', 3, 3, '0–1.5', null],
  )
  assert.match(String(scholars['应核对的佐证']), /验收报告/)
  assert.ok(String(scholars['系统提示的问题']).length > 10)
  assert.equal(lines.filter((line) => line['行号'] === 0).length, 5, 'budget execution is a line of every form')
})

test('the cover names the seed, the strata with their probabilities, and how to draw again', async () => {
  const cover = (await readXlsx(await workingPaper(paperOf(forms), 'zh-CN'))).sheets[0]!.rows.flat().map(String).join('\n')
  for (const part of ['2026 摇号 07', 'sha256:', '入样概率', '100 %', 'sha256sum', '假定', '复核人']) assert.ok(cover.includes(part), part)
})

test('the whole list stands there in the order of the draw, each form with its stratum and number', async () => {
  const { rows } = (await readXlsx(await workingPaper(paperOf(forms), 'zh-CN'))).sheets[3]!
  const listed = rows.slice(1).map(([stratum, , , , , , number]) => [Number(stratum), String(number)] as const)
  assert.equal(listed.length, 5)
  assert.deepEqual(
    listed,
    listed.toSorted(([a, m], [b, n]) => a - b || (m < n ? -1 : 1)),
  )
  assert.ok(listed.every(([stratum, number]) => stratum >= 1 && /^[0-9a-f]{64}$/.test(number)))
})

test('a filled paper gives the review totals and the sample back, exactly', async () => {
  const sample = sampleOf(forms)
  const paper = await filledIn(
    await workingPaper(paperOf(forms), 'zh-CN'),
    (row) => Number(row['自评得分'] ?? 0) - (row['行号'] === 1 ? 0.5 : 0),
  )
  const { scores, missing, sample: back } = readWorkingPaper(paper)
  assert.deepEqual(missing, [])
  assert.deepEqual(back, sample)
  assert.equal(scores.get('institute-2022/form.html#1'), '88.5')
})

test('rows that a filter hides were filled in all the same', async () => {
  const filled = await filledIn(await workingPaper(paperOf(forms), 'zh-CN'), (row) => Number(row['自评得分'] ?? 0))
  const parts = unzipSync(filled)
  const sheet = 'xl/worksheets/sheet3.xml'
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replaceAll(/<row r="(?!1")/g, '<row hidden="1" r="'))
  const { scores, missing } = readWorkingPaper(zipSync(parts))
  assert.deepEqual([scores.size, missing], [5, []])
})

test('an empty paper is all missing; half filled, over the weight or in words, a form stays missing and says why', async () => {
  const paper = await workingPaper(paperOf(forms), 'zh-CN')
  assert.equal(readWorkingPaper(paper).missing.length, 5)
  const odd = await filledIn(paper, (row) => {
    if (!String(row['单位 / 项目']).includes('某人工智能研究院建设')) return Number(row['自评得分'] ?? 0)
    return row['行号'] === 0 ? 99 : row['行号'] === 1 ? '约4分' : row['行号'] === 2 ? null : Number(row['自评得分'])
  })
  const { scores, missing } = readWorkingPaper(odd)
  assert.equal(scores.size, 4)
  assert.deepEqual(
    missing.map(({ id, lines, filled, wrong }) => [id, lines - filled, wrong.map(({ text }) => text)]),
    [['institute-2022/form.html#1', 3, ['99', '约4分']]],
  )
})

test('names that begin like formulas stay texts; the only formulas are ours', async () => {
  const evil = new Map(
    [...forms].map(([id, form]) => [
      id,
      {
        ...form,
        projectName: '=HYPERLINK("http://x")',
        implementer: '+1+1',
        indicators: form.indicators.map((indicator) => ({ ...indicator, name: '@SUM(A1)', actual: { ...indicator.actual, text: '-2+3' } })),
      },
    ]),
  )
  const archive = openArchive(await workingPaper(paperOf(evil), 'zh-CN'), defaultLimits)
  const xml = archive.names.filter((name) => /worksheets\/sheet\d/.test(name)).map((name) => new TextDecoder().decode(archive.read(name)!))
  const formulas = xml.flatMap((text) => [...text.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map((match) => match[1]!))
  assert.ok(formulas.length > 50)
  assert.deepEqual(
    formulas.filter((formula) => !/^IF\((?:SUMPRODUCT|J\d+=|OR\()/.test(formula)),
    [],
  )
})

test('what is no working paper is refused with the sheet that it lacks', async () => {
  const other = await writeXlsx({ sheets: [{ name: '汇总', rows: [['a']] }] })
  assert.throws(
    () => readWorkingPaper(other),
    (error) => error instanceof OperationError && error.code === 'paper-invalid',
  )
})
