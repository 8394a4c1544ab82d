// What is no form is told apart; that recognising depends on no layout is shown by the generator's tests.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn } from './drawn.ts'
import { recogniseForms } from './recognise-forms.ts'

test('a document without a table is told apart from a table that is no form', () => {
  assert.throws(() => recogniseForms({ format: 'html', blocks: [] }), { code: 'no-table' })
  const list = drawn(`
    序号 | 项目名称 | 预算数
    1 | 道路养护 | 100`)
  assert.throws(() => recogniseForms(list), { code: 'no-form' })
})
