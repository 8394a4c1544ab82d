// A sample from a list: strata, merged where small, sizes, probabilities, and the same draw from the same seed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '../operation-error.ts'
import { planSample, type SamplePlan } from './plan.ts'
import type { SampleUnit } from './sample-unit.ts'
import { strataOf, stratumOf } from './strata.ts'

const unit = (i: number, more: Partial<SampleUnit> = {}): SampleUnit => ({
  id: `f${String(i).padStart(4, '0')}`,
  body: '某区实验小学',
  region: '甲区',
  kind: 'project-self-evaluation',
  budget: '250',
  stated: '96',
  atRisk: '0',
  ...more,
})
const pile = Array.from({ length: 600 }, (_, i) =>
  unit(i, {
    atRisk: ['0', '0', '1.5', '3', '12.5', '0'][i % 6]!,
    budget: ['20', '250', '6000'][i % 3]!,
    region: i % 50 === 0 ? '乙区' : '甲区',
  }),
)
const plan: SamplePlan = {
  seed: '2026',
  by: ['risk', 'size'],
  fewest: 20,
  precision: { halfWidth: 1, confidence: 0.95, allocation: 'neyman', minimum: 2 },
  spread: { from: 'assumed', points: 4 },
}

test('strata, sizes and draw are the same on any machine', () => {
  // in each stratum the first of: for id in …; do echo "$(printf '%s' "2026|$id" | sha256sum) $id"; done | LC_ALL=C sort
  const sample = planSample(pile, { ...plan, precision: { ...plan.precision, halfWidth: 2 } })
  assert.deepEqual(
    sample.strata.map(({ units, drawn }) => `${units}: ${drawn.map(({ id }) => id).join(' ')}`),
    [
      '100: f0300 f0342 f0108 f0066',
      '100: f0337 f0499 f0211 f0157',
      '100: f0245 f0203 f0299 f0143',
      '100: f0524 f0446 f0500 f0152',
      '100: f0513 f0291 f0357 f0567',
      '100: f0262 f0592 f0484 f0148',
    ],
  )
})

test('the sample does not depend on the order of the list', () => {
  assert.deepEqual(planSample(pile.toReversed(), plan), planSample(pile, plan))
  assert.notDeepEqual(
    planSample(pile, { ...plan, seed: '2027' }).strata.map(({ drawn }) => drawn),
    planSample(pile, plan).strata.map(({ drawn }) => drawn),
  )
})

// What sha256sum and sort give for the same ids outside this program.
test('this list and this seed draw these forms, on every machine', () => {
  const { strata, list } = planSample(pile.slice(0, 60), { ...plan, precision: { ...plan.precision, halfWidth: 3 } })
  assert.equal(list, 'sha256:86e6d55de110a4d8f5874b6b1c2a0bb181b9e0b6d858c38070bd45c2046eb18b')
  assert.deepEqual(
    strata.map(({ drawn }) => drawn.map(({ id }) => id).join(' ')),
    ['f0018 f0036 f0019 f0055 f0025', 'f0021 f0038 f0002 f0034 f0051 f0003 f0045 f0058'],
  )
})

test('each unit stands in one stratum, in the order of the bands', () => {
  const { strata } = planSample(pile, plan)
  assert.equal(
    strata.reduce((sum, { units }) => sum + units, 0),
    600,
  )
  const bands = strata.map(({ traits }) => traits[0]!.values[0]!)
  assert.deepEqual(
    bands,
    bands.toSorted((a, b) => ['0', '2', '5', '>5'].indexOf(a) - ['0', '2', '5', '>5'].indexOf(b)),
  )
  for (const { drawn, units } of strata) assert.ok(drawn.length >= 2 && drawn.length <= units)
})

test('small strata are merged with the neighbour that agrees in the first traits', () => {
  const strata = strataOf(
    [
      ...Array.from({ length: 30 }, (_, i) => unit(i, { budget: '20' })),
      ...Array.from({ length: 3 }, (_, i) => unit(100 + i, { budget: '250' })),
      ...Array.from({ length: 40 }, (_, i) => unit(200 + i, { atRisk: '9', budget: '20' })),
    ],
    ['risk', 'size'],
    10,
  )
  assert.deepEqual(
    strata.map(({ traits, units }) => [traits.map(({ values }) => values.join('+')).join(' '), units.length]),
    [
      ['0 100+1000', 33],
      ['>5 100', 40],
    ],
  )
})

test('however strata are merged, a form’s traits tell which one it is in', () => {
  const units = Array.from({ length: 90 }, (_, i) =>
    unit(i, {
      atRisk: ['0', '1', '3', '9'][(i * 7) % 4]!,
      budget: ['20', '250', '6000'][(i * i) % 3]!,
      body: ['某局', '某小学', null][(i * 5) % 3]!,
    }),
  )
  for (const fewest of [2, 8, 12, 25, 60]) {
    const strata = strataOf(units, ['risk', 'size', 'body'], fewest)
    assert.ok(strata.every((stratum) => stratum.units.length >= fewest))
    for (const [i, stratum] of strata.entries()) {
      for (const each of stratum.units) {
        assert.equal(stratumOf(each, strata), i)
        assert.equal(strata.filter((one) => stratumOf(each, [one]) === 0).length, 1, `${fewest} ${each.id}`)
      }
    }
  }
})

test('risk that the rules see makes the planned spread, and Neyman draws more where it is larger', () => {
  const { strata } = planSample(
    [
      ...Array.from({ length: 300 }, (_, i) => unit(i)),
      ...Array.from({ length: 300 }, (_, i) => unit(1000 + i, { atRisk: i % 2 === 0 ? '6' : '40' })),
    ],
    { ...plan, by: ['risk'] },
  )
  const [calm, wild] = strata
  assert.equal(calm!.spread, 4)
  assert.ok(wild!.spread > 15 && wild!.drawn.length > 2 * calm!.drawn.length)
})

test('a pilot gives the spread of the stratum where it has five forms there, else its own', () => {
  const reviewed = Array.from({ length: 12 }, (_, i) => ({
    unit: unit(i, { atRisk: i < 6 ? '0' : '1' }),
    inflation: i < 6 ? i % 2 : 5 * (i % 2),
  }))
  const { strata, spreadFrom } = planSample(pile, { ...plan, by: ['risk'], spread: { from: 'pilot', reviewed } })
  assert.deepEqual(spreadFrom, { from: 'pilot', forms: 12 })
  const [none, little, more] = strata.map(({ spread }) => spread.toFixed(2))
  assert.deepEqual([none, little], ['0.55', '2.74'])
  assert.ok(Number(more) > 1 && Number(more) < 2.74)
})

test('forms without a total are told and not drawn; a doubled id and an empty list are refused', () => {
  assert.equal(planSample([...pile, unit(9999, { stated: null })], plan).unstated, 1)
  const refuses = (units: readonly SampleUnit[]) =>
    assert.throws(
      () => planSample(units, plan),
      (error) => error instanceof OperationError && error.code === 'list-invalid',
    )
  refuses([...pile, unit(3)])
  refuses([])
})
