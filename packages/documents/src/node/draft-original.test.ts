// Drafts beside their originals: what was read, typed, added and moved is in order; what somebody changed in the file is not.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import {
  differingFrom,
  fillingOf,
  type Form,
  movedIndicator,
  rulesOfForms,
  stated,
  withIndicator,
  withText,
  withoutIndicator,
} from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { judgeFile, readForms } from './judge-file.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-draft-'))
const rulesOf = rulesOfForms('auto')
const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\bform\.(?:html|docx|xlsx|pdf|txt)$/.test(name),
)

const library = 'clean-library-2022/form.html'
const libraryForm = (await readForms(path.join(fixtures, library)))[0]!
const DAYS = 0

/** As a page writes a draft of a fixture. */
function draftFile(form: Form, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, 'x.jizheng.json')
  const original = { name, base64: Buffer.from(bytes).toString('base64') }
  writeFileSync(
    file,
    JSON.stringify({ jizheng: 1, forms: [form], draft: { name, rules: { id: 'cn-2020' }, typed: {}, following: [], original } }),
  )
  return file
}

async function told(form: Form, name = 'form.html', bytes: Uint8Array = readFileSync(path.join(fixtures, library))) {
  const answer = await judgeFile(draftFile(form, name, bytes), rulesOf, 'zh-CN')
  assert.ok('forms' in answer, JSON.stringify(answer))
  return (answer.forms[0] as JudgedForm).findings.filter(({ code }) => code === 'draft-differs-from-original')
}

const withActual = (form: Form, text: string, value: string): Form => ({
  ...form,
  indicators: form.indicators.with(DAYS, { ...form.indicators[DAYS]!, actual: { ...form.indicators[DAYS]!.actual, text, value } }),
})

test('a form read twice does not differ, whatever was typed, added, removed and moved in between', async () => {
  let looked = 0
  for (const name of names) {
    const forms = await readForms(path.join(fixtures, name))
    for (const form of forms) {
      assert.deepEqual(differingFrom(forms, form), [], name)
      if (form.indicators.length < 3) continue
      let filling = withIndicator(fillingOf(form), 0)
      filling = withText(filling, '/indicators/1/name', '新的指标')
      filling = movedIndicator(filling, 2, 0)
      filling = withoutIndicator(filling, 1)
      filling = withText(filling, '/indicators/0/target', '≥77777个')
      filling = withText(filling, '/indicators/0/actual', '77778个')
      filling = withText(filling, '/total/score', '12.5')
      assert.deepEqual(differingFrom(forms, stated(filling).form), [], name)
      looked++
    }
  }
  assert.ok(looked >= 20, `looked at only ${looked}`)
})

test('each value changed beside its place is found, and only that', () => {
  const changed: Form = {
    ...withActual(libraryForm, '320天', '320'),
    title: '别的标题',
    total: { ...libraryForm.total, score: '100' },
    budget: { ...libraryForm.budget, lines: libraryForm.budget.lines.map((line, i) => (i === 0 ? { ...line, spent: '1' } : line)) },
  }
  assert.deepEqual(
    differingFrom([libraryForm], changed)
      .map(({ at }) => at)
      .toSorted(),
    ['/budget/lines/0/spent', '/indicators/0/actual', '/title', '/total/score'],
  )
})

test('a value that is judged otherwise than its text says is found', () => {
  const { text } = libraryForm.indicators[DAYS]!.actual
  assert.deepEqual(
    differingFrom([libraryForm], withActual(libraryForm, text!, '320')).map(({ at }) => at),
    ['/indicators/0/actual'],
  )
})

test('a row changed and then moved is found where it stands now', () => {
  const moved = movedIndicator(fillingOf(withActual(libraryForm, '320天', '320')), DAYS, 2)
  assert.deepEqual(differingFrom([libraryForm], moved.form), [{ at: '/indicators/2/actual', draft: '320天', original: '266天' }])
})

test('the command reads the original in a draft again and says what differs', async () => {
  assert.deepEqual(await told(libraryForm), [])
  const [finding, ...more] = await told(withActual(libraryForm, '320天', '320'))
  assert.equal(more.length, 0)
  assert.deepEqual(
    [finding!.severity, finding!.at, finding!.params['count'], finding!.params['cells']],
    ['warning', '/indicators/0/actual', '1', '/indicators/0/actual'],
  )
  assert.match(finding!.message, /320天 ≠ 266天/)
})

test('what was typed over is in order', async () => {
  assert.deepEqual(await told(withText(fillingOf(libraryForm), '/indicators/0/actual', '300天').form), [])
})

test('an original that cannot be read here is told as not compared', async () => {
  const bytes = new TextEncoder().encode('no form at all')
  for (const name of ['form.html', 'x.json', 'scan.png']) {
    const [finding] = await told(libraryForm, name, bytes)
    assert.equal(finding?.severity, 'notice', name)
    assert.match(finding!.message, /没有与原件核对/)
  }
})
