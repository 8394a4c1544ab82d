// A settlement kept is heeded where the same is read again, and nowhere else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doubtedPointers, unexplainedDoubt } from '../doubt.ts'
import type { Form } from '../form.ts'
import { type KeptSettlement, readingAt, withSettlement, withSettlements } from './kept-settlement.ts'
import { plainForm } from './plain-form.test.ts'

const at = '/indicators/0/actual'
const [first, ...rest] = plainForm().indicators
const formReading = (text: string, other: string | null): Form => ({
  ...plainForm(),
  indicators: [{ ...first!, actual: { text, value: '6' } }, ...rest],
  doubts: [
    { ...unexplainedDoubt(at), instead: other === null ? null : { text: other, role: 'actual' } },
    unexplainedDoubt(`${at}/value`),
    unexplainedDoubt('/total/score'),
  ],
})
const form = formReading('6公里', '16公里')
const kept = (values: Partial<KeptSettlement>): KeptSettlement => ({
  file: 'a',
  form: 1,
  at,
  read: readingAt(form, values.at ?? at),
  as: 'other',
  settledAt: 1,
  ...values,
})

test('it is heeded where the same is read again', () => {
  const settled = withSettlements(form, [kept({}), kept({ at: '/total/score', as: 'as-read' })])
  assert.equal(settled.form.indicators[0]!.actual.value, '16')
  assert.deepEqual([doubtedPointers(settled.form), settled.unfitting], [[], []])
  assert.deepEqual(settled.settled, [
    { at, as: 'other' },
    { at: '/total/score', as: 'as-read' },
  ])
})

test('another text, another second reading or no doubt at all: it is not heeded, and told', () => {
  for (const now of [formReading('5公里', '16公里'), formReading('6公里', '61公里'), { ...form, doubts: [] }])
    assert.deepEqual(withSettlements(now, [kept({})]), { form: now, settled: [], unfitting: [kept({})] })
})

test('the last word on a place counts, also of its parts, and a row looked at as a whole may have one value typed', () => {
  const typed = kept({ at: `${at}/value`, as: { typed: '12公里' }, settledAt: 2 })
  const all = withSettlement(withSettlement([], kept({})), typed)
  assert.deepEqual(all, [typed])
  const row = kept({ at: '/indicators/0', as: 'as-read', settledAt: 3 })
  const settled = withSettlements(form, withSettlement(all, row))
  assert.deepEqual([settled.form.indicators[0]!.actual.value, settled.unfitting], ['12', []])
})
