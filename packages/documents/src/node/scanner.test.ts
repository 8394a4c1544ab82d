// Scans and photographs of forms, all the way: read by real programs, right in their figures, with places on the page, and nothing left behind.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { doubtedPointers, type Form, OperationError } from '@jizheng/core'
import { readForms } from './judge-file.ts'
import { findProgram, outputOf } from './guarded-program.ts'
import { readsChinese } from './scanner.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const isHere = readsChinese() && findProgram('pdftoppm') !== null && findProgram('jpegtopnm') !== null
const skip =
  !isHere && process.env['CI'] === undefined ? 'tesseract, its Chinese, poppler and netpbm are not installed here; CI installs them' : false

const figures = (form: Form): (string | null)[] => [
  ...form.budget.lines.flatMap((line) => [line.original, line.adjusted, line.spent, line.weight, line.rate, line.score]),
  ...form.indicators.flatMap((row) => [row.target.value, row.actual.value, row.weight, row.score]),
  form.total.weight,
  form.total.score,
]

for (const [id, file, widthMost] of [
  ['daying-elder-2020', 'form.scan.pdf', 1300],
  ['yongde-nutrition-2022', 'form.photo.jpg', 900],
] as const) {
  test(`${file}: every figure that nobody doubts is as stated, and where it stands`, { skip }, async () => {
    const [form, ...others] = await readForms(path.join(fixtures, id, file))
    assert.equal(others.length, 0)
    const stated = (JSON.parse(readFileSync(path.join(fixtures, id, 'expected.json'), 'utf8')) as { forms: Form[] }).forms[0]!
    assert.equal(form!.indicators.length, stated.indicators.length)
    const [want, got] = [figures(stated), figures(form!)]
    assert.equal(got.length, want.length)
    const exact = want.filter((value, i) => got[i] === value).length
    assert.ok(exact >= 0.95 * want.length, `${exact} of ${want.length}`)
    assert.equal(form!.projectName, stated.projectName)
    const doubted = doubtedPointers(form!).filter((pointer) => pointer.startsWith('/indicators'))
    assert.ok(doubted.length < form!.indicators.length * 4, 'not everything is doubted')
    for (const place of Object.values(form!.sources)) {
      assert.ok('box' in place)
      assert.ok(place.box[0] >= -5 && place.box[2] <= widthMost && place.box[0] < place.box[2], JSON.stringify(place))
    }
  })
}

test('programs and their files are gone when a file is read', { skip }, async () => {
  const before = process.env['TMPDIR']
  const own = mkdtempSync(path.join(tmpdir(), 'scans-'))
  process.env['TMPDIR'] = own
  try {
    await readForms(path.join(fixtures, 'daying-elder-2020', 'form.scan.pdf'))
    assert.deepEqual(readdirSync(own), [])
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(own, { recursive: true })
  }
})

test('without the programs a scan and a photograph are refused, and the refusal says what they are', async () => {
  const before = process.env['PATH']
  process.env['PATH'] = ''
  try {
    for (const [id, file] of [
      ['daying-elder-2020', 'form.scan.pdf'],
      ['yongde-nutrition-2022', 'form.photo.jpg'],
    ] as const)
      await assert.rejects(
        readForms(path.join(fixtures, id, file)),
        (error) => error instanceof OperationError && error.code === 'no-text-layer',
      )
  } finally {
    process.env['PATH'] = before
  }
})

test('a program that hangs or floods is ended', { skip: process.platform === 'win32' }, async () => {
  const run = (words: readonly string[]) =>
    outputOf({ program: '/bin/sh', words: ['-c', ...words], folder: tmpdir(), timeMs: 1500, mostBytes: 1000 })
  assert.equal(await run(['sleep 600 & sleep 600']), null)
  assert.equal(await run(['yes']), null)
  assert.deepEqual(await run(['printf ab']), new Uint8Array([97, 98]))
})
