// Who gains and who loses when a form moves from one pack to another.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from './arbitrary-form.test.ts'
import { comparePacks } from './compare-packs.ts'
import type { Form } from './form.ts'
import { findPack } from './packs/all.ts'
import { resolvePack } from './resolve-pack.ts'

const pack = (id: string) => resolvePack(findPack(id)!, findPack)
const form: Form = {
  ...fc.sample(arbitraryForm, { seed: 1, numRuns: 1 })[0]!,
  year: 2022,
  budget: { unit: null, lines: [] },
  indicators: [
    {
      dimension: '产出指标',
      group: '质量指标',
      name: '支持学者',
      target: { text: '≤10人', relation: 'at-most', value: '10', unit: '人' },
      actual: { text: '20人', value: '20' },
      weight: '3',
      score: '3',
      deviationReason: null,
    },
  ],
  total: { weight: null, score: '3', grade: null },
}

it('names the line that moves, the rules on both sides and the loss', () => {
  const { forms, before, after } = comparePacks([form], pack('cn-2020'), pack('deployed-default'))
  assert.deepEqual([before.id, after.id], ['cn-2020', 'deployed-default'])
  const [moved] = forms
  assert.equal(moved!.outcome, 'loses')
  assert.equal(moved!.change, '-1.5')
  assert.deepEqual(moved!.lines, [
    {
      indicator: 0,
      before: ['0', '1.5'],
      after: ['0', '0'],
      rules: { before: ['broken-limit/open'], after: ['broken-limit/linear-to-twice'] },
      change: '-1.5',
    },
  ])
})

it('is the opposite the other way round', () => {
  const [back] = comparePacks([form], pack('deployed-default'), pack('cn-2020')).forms
  assert.deepEqual([back!.outcome, back!.change], ['gains', '1.5'])
})

it('moves nothing between a pack and itself, whatever the form', () => {
  fc.assert(
    fc.property(arbitraryForm, (any) => {
      const [same] = comparePacks([any], pack('guangxi'), pack('guangxi')).forms
      assert.deepEqual(same!.lines, [])
      assert.ok(same!.outcome === 'same' || same!.outcome === 'unknown')
    }),
    { numRuns: 50 },
  )
})
