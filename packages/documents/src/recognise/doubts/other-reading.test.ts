// A doubt names what its value reads otherwise, where something says so; else nothing, and a person types it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { otherReading } from './other-reading.ts'

const printed = { name: '维护数量', target: '≥300盏', actual: '10', weight: '9', score: '8' }
const form = {
  sources: Object.fromEntries(
    Object.entries(printed).map(([key, text]) => [`/indicators/0/${key}`, { text, table: 1, row: 1, column: 1 }]),
  ),
} as unknown as Form
const read = (key: string, feature: Parameters<typeof otherReading>[1]['feature'], instead?: string) =>
  otherReading(form, { at: `/indicators/0/${key}`, feature, ...(instead === undefined ? {} : { instead }) })

test('exchanged columns: each value is the other one', () => {
  assert.deepEqual(read('weight', 'swapped-columns'), { text: '8', role: 'weight' })
  assert.deepEqual(read('score', 'score-above-weight'), { text: '9', role: 'score' })
  assert.deepEqual(read('actual/value', 'limit-for-actual'), { text: '≥300盏', role: 'actual' })
})

test('a row that lost a cell: each value is printed one column to the left', () => {
  assert.deepEqual(read('score', 'score-for-weight'), { text: '9', role: 'score' })
  assert.deepEqual(read('weight', 'weight-for-actual'), { text: '10', role: 'weight' })
  assert.deepEqual(read('actual', 'weight-for-actual'), { text: '≥300盏', role: 'actual' })
})

test('what the file itself has otherwise goes before what stands beside it', () => {
  assert.deepEqual(read('weight', 'shown-differs-from-stored', '9.4'), { text: '9.4', role: 'weight' })
})

test('no second reading: where none is known, it is the same, or letters would stand for points', () => {
  assert.equal(read('score', 'low-confidence'), null)
  assert.equal(read('weight', 'written-twice', '9'), null)
  assert.equal(read('weight', 'written-twice', '未评'), null)
})
