// Sizes against figures worked by hand, and their limits.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedHalfWidth, type Precision, sampleSizes } from './size.ts'

const asked = (halfWidth: number, more: Partial<Precision> = {}): Precision => ({
  halfWidth,
  confidence: 0.95,
  allocation: 'neyman',
  minimum: 2,
  ...more,
})

test('one stratum: n = n0 / (1 + n0 / N) with n0 = (t S / d)²', () => {
  // n0 = (1.96 × 5 / 0.5)² = 384.1; over 1 + 384.1 / 3000 it is 340.5; Student instead of the normal adds a few.
  const [size] = sampleSizes([{ units: 3000, spread: 5 }], asked(0.5))
  assert.ok(size! >= 341 && size! <= 344, String(size))
})

test('Neyman draws in proportion to units times spread, proportional in proportion to units', () => {
  const strata = [
    { units: 2000, spread: 2 },
    { units: 1000, spread: 8 },
  ]
  const [calm, wild] = sampleSizes(strata, asked(0.5))
  assert.ok(Math.abs(wild! / calm! - 2) < 0.05, `${calm} ${wild}`)
  const [many, few] = sampleSizes(strata, asked(0.5, { allocation: 'proportional' }))
  assert.ok(Math.abs(many! / few! - 2) < 0.05, `${many} ${few}`)
  assert.ok(calm! + wild! < many! + few!, 'Neyman needs fewer')
})

test('the expected width is what was asked, whatever the allocation', () => {
  const strata = [
    { units: 1700, spread: 4 },
    { units: 900, spread: 6 },
    { units: 400, spread: 9 },
  ]
  for (const allocation of ['neyman', 'proportional'] as const) {
    const half = expectedHalfWidth(strata, sampleSizes(strata, asked(0.6, { allocation })), 0.95)
    assert.ok(half <= 0.6 && half > 0.59, `${allocation} ${half}`)
  }
})

test('a stratum that would need more than it has is drawn whole, and the others still reach the width', () => {
  const strata = [
    { units: 30, spread: 40 },
    { units: 2000, spread: 3 },
  ]
  const sizes = sampleSizes(strata, asked(0.4))
  assert.equal(sizes[0], 30)
  assert.ok(expectedHalfWidth(strata, sizes, 0.95) <= 0.4)
})

test('no stratum gets fewer than the minimum, nor more than it has', () => {
  const strata = [
    { units: 1, spread: 5 },
    { units: 50, spread: 0 },
    { units: 3000, spread: 5 },
  ]
  const sizes = sampleSizes(strata, asked(2))
  assert.deepEqual(sizes.slice(0, 2), [1, 2])
  assert.deepEqual(sampleSizes(strata, asked(1e-9)), [1, 2, 3000], 'no spread needs no more than the minimum')
})
