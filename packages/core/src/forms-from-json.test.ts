// Forms out of JSON: each shape that is a form is read, and what is none is refused with the place of the mistake.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { explainError } from './explain-error.ts'
import { emptyFilling } from './fill/empty-filling.ts'
import { formsFromJson } from './forms-from-json.ts'
import { OperationError } from './operation-error.ts'
import { findPack } from './packs/all.ts'
import { resolvePack } from './resolve-pack.ts'

const { form } = emptyFilling({ year: 2026, pack: resolvePack(findPack('cn-2020')!, findPack) })

test('a draft file, a line of the command and a single form are read alike', () => {
  assert.deepEqual(formsFromJson(JSON.stringify({ jizheng: 1, forms: [form, form], draft: { name: 'x' } })), [form, form])
  assert.deepEqual(formsFromJson(JSON.stringify({ file: 'a.docx', forms: [{ ...form, scoring: {}, findings: [] }] })), [form])
  assert.deepEqual(formsFromJson(`\uFEFF${JSON.stringify(form)}`), [form])
})

test('what is no form is refused with the place of the mistake', () => {
  const [budget] = form.budget.lines
  for (const [text, says] of [
    ['[1]', /^\/$/],
    ['null', /^\/$/],
    ['{"jizheng":1}', /^\/forms$/],
    ['{"jizheng":"1","forms":[]}', /^\/jizheng$/],
    ['{"forms":[]}', /^\/forms$/],
    [JSON.stringify({ jizheng: 1, forms: [form, { ...form, year: '2022' }] }), /^\/forms\/1\/year$/],
    [JSON.stringify({ ...form, budget: { unit: null, lines: [{ ...budget, spent: '1.50' }] } }), /^\/budget\/lines\/0\/spent$/],
  ] as const)
    assert.throws(
      () => formsFromJson(text),
      (error) => error instanceof OperationError && error.code === 'form-invalid' && says.test(error.params['detail']!),
      text,
    )
})

test('a file without JSON is told of in words of the reader’s language', () => {
  for (const text of ['', 'hello'])
    assert.throws(
      () => formsFromJson(text),
      (error) => error instanceof OperationError && explainError(error.code, error.params, 'zh-CN').message === '这个文件里不是 JSON。',
    )
})

test('a file from a later version says that it is', () => {
  assert.throws(
    () => formsFromJson('{"jizheng":2,"forms":[]}'),
    (error) => error instanceof OperationError && /2/.test(explainError(error.code, error.params, 'zh-CN').message),
  )
})

test('the fixtures’ lists are no forms of their own', () => {
  const file = path.resolve(import.meta.dirname, '../../../fixtures/institute-2022/expected.json')
  assert.throws(() => formsFromJson(readFileSync(file, 'utf8')), OperationError)
})
