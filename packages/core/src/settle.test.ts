// Settling a doubt changes what it says of the value and nothing else, and the verdict follows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doubtedPointers, unexplainedDoubt } from './doubt.ts'
import type { Form } from './form.ts'
import { judgeForm } from './judge-form.ts'
import { cn2020 } from './packs/cn-2020.ts'
import { findPack } from './packs/all.ts'
import { plainForm } from './pile/plain-form.test.ts'
import { resolvePack } from './resolve-pack.ts'
import { scoreForm } from './score.ts'
import { settled } from './settle.ts'

const pack = resolvePack(cn2020, findPack)
const at = '/indicators/0/actual'
const [first, ...rest] = plainForm().indicators
const form: Form = {
  ...plainForm(),
  indicators: [{ ...first!, actual: { text: '6公里', value: '6' } }, ...rest],
  doubts: [
    { ...unexplainedDoubt(at), instead: { text: '16公里', role: 'actual' } },
    unexplainedDoubt(`${at}/value`),
    unexplainedDoubt('/total/score'),
  ],
}
const codes = (given: Form) => judgeForm(given, scoreForm(given, pack), pack).findings.map(({ code }) => code)

test('as read: the doubts on the value go, others stay, and what rests on it is judged', () => {
  const certain = settled(form, { at, as: 'as-read' })!
  assert.deepEqual(doubtedPointers(certain), ['/total/score'])
  assert.deepEqual({ ...certain, doubts: form.doubts }, form)
  assert.deepEqual(
    [codes(form), codes(certain)].map((found) => found.includes('missed-but-full-score')),
    [false, true],
  )
})

test('the other reading, or what was typed, becomes the value', () => {
  assert.equal(settled(form, { at, as: 'other' })!.indicators[0]!.actual.value, '16')
  const typed = settled(form, { at, as: { typed: '12公里' } })!
  assert.equal(typed.indicators[0]!.actual.value, '12')
  assert.ok(!codes(typed).includes('missed-but-full-score'))
})

test('where nothing is doubted, no other reading is known or letters are typed for points, nothing is settled', () => {
  assert.equal(settled(form, { at: '/indicators/1/score', as: 'as-read' }), null)
  assert.equal(settled(form, { at: '/total/score', as: 'other' }), null)
  assert.equal(settled(form, { at: '/total/score', as: { typed: 'abc' } }), null)
  assert.equal(settled({ ...form, doubts: [unexplainedDoubt('/no/such')] }, { at: '/no/such', as: { typed: '1' } }), null)
})
