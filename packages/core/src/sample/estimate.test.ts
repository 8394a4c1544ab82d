// The estimate against figures worked by hand, and what it says where the sample says little.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { estimateInflation, type ReviewedStratum } from './estimate.ts'
import { skewedInterval } from './interval.ts'

const options = { confidence: 0.95, inflatedBy: 2 }
const stratum = (units: number, inflation: readonly number[], drawn = inflation.length, name = `${units}`): ReviewedStratum => ({
  name,
  units,
  drawn,
  inflation,
})
const near = (actual: number | null, expected: number, digits = 3): void =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 0.5 * 10 ** -digits, `${actual} instead of ${expected}`)

test('the mean weighs each stratum by its units, and the total is the mean of so many', () => {
  const { mean, total, share } = estimateInflation([stratum(60, [0, 0, 2, 2]), stratum(40, [4, 6, 8])], options)
  near(mean.estimate, 0.6 * 1 + 0.4 * 6)
  near(total.estimate, 300)
  near(share.estimate, 0.4)
})

test('without skewness the interval is Student’s, with the correction for a finite pile and Satterthwaite’s freedom', () => {
  // Symmetric values. Stratum 1: s² = 1, W = 0.6, f = 0.1, n = 6; stratum 2: s² = 4, W = 0.4, f = 0.125, n = 5.
  const first = [1, 2, 3, 1, 2, 3].map((value) => value * Math.sqrt(1 / 0.8))
  const second = [1, 3, 5, 3, 3].map((value) => value * Math.sqrt(4 / 2))
  const { mean, degreesOfFreedom } = estimateInflation([stratum(60, first), stratum(40, second)], options)
  const [a, b] = [(0.36 * 0.9 * 1) / 6, (0.16 * 0.875 * 4) / 5]
  const freedom = (a + b) ** 2 / (a ** 2 / 5 + b ** 2 / 4)
  near(degreesOfFreedom, freedom, 6)
  // 7.4 degrees of freedom: the tables have 2.3646 for 7 and 2.3060 for 8.
  const t = (mean.high! - mean.estimate) / Math.sqrt(a + b)
  assert.ok(t > 2.306 && t < 2.3646, `${t} with ${freedom}`)
  near(mean.estimate - mean.low!, mean.high! - mean.estimate, 6)
})

test('a pile reviewed whole has an interval of no width', () => {
  const { mean, share, degreesOfFreedom } = estimateInflation([stratum(3, [0, 5, 1]), stratum(2, [0, 8])], options)
  assert.deepEqual([mean.low, mean.high], [mean.estimate, mean.estimate])
  assert.deepEqual([share.low, share.high], [0.4, 0.4])
  assert.equal(degreesOfFreedom, Infinity)
})

test('long tails to the right move the interval to the right', () => {
  const { mean } = estimateInflation([stratum(2000, [...Array.from({ length: 90 }, () => 0), 3, 3, 4, 5, 5, 6, 8, 12, 15, 20])], options)
  assert.ok(mean.high! - mean.estimate > 1.2 * (mean.estimate - mean.low!), `${mean.low} ${mean.estimate} ${mean.high}`)
  assert.ok(mean.low! > 0)
})

test('the transformation is Hall’s own where the finite pile does not matter', () => {
  // Worked from his formulas with n^(-1/2) times the skewness = 0.3: a = 1/3, b = 1/6, z = ±1.96.
  const by = (z: number) => (Math.cbrt(1 + 3 * 0.1 * (z - 0.05)) - 1) / 0.1
  const { low, high } = skewedInterval(0, { variance: 1, third: 0.3, covariance: 0.3, degreesOfFreedom: Infinity }, 0.95)
  near(low, -by(1.959964))
  near(high, -by(-1.959964))
})

test('forms that did not come back are told, stratum by stratum, with what they could change', () => {
  const { notes, drawn, reviewed, ifMissingWereExtreme, mean } = estimateInflation(
    [stratum(100, [0, 1, 2, 5], 6, '高'), stratum(200, [0, 0, 1], 3, '低')],
    options,
  )
  assert.deepEqual(
    notes.filter(({ code }) => code === 'not-reviewed'),
    [{ code: 'not-reviewed', stratum: '高', count: 2 }],
  )
  assert.deepEqual([drawn, reviewed], [9, 7])
  near(ifMissingWereExtreme![0], ((8 / 6) * 100 + (1 / 3) * 200) / 300)
  near(ifMissingWereExtreme![1], ((18 / 6) * 100 + (1 / 3) * 200) / 300)
  assert.ok(ifMissingWereExtreme![0] < mean.estimate && mean.estimate < ifMissingWereExtreme![1])
})

test('a stratum of which nothing came back is estimated with its neighbour, and that is said', () => {
  const { units, mean, notes, strata } = estimateInflation(
    [stratum(100, [4, 6], 2, 'a'), stratum(50, [], 3, 'b'), stratum(850, [0, 1, 0], 3, 'c')],
    options,
  )
  assert.equal(units, 1000)
  near(mean.estimate, (5 * 150 + (1 / 3) * 850) / 1000)
  assert.ok(notes.some((note) => note.code === 'stratum-not-reviewed' && note.stratum === 'b' && note.with === 'a'))
  assert.deepEqual([strata[1]!.mean, strata[1]!.reviewed, strata[1]!.drawn], [null, 0, 3])
})

test('where all reviewed forms of a stratum agree its variance is not nothing', () => {
  const alone = estimateInflation([stratum(100, [2, 4, 9, 1])], options)
  const { mean, notes } = estimateInflation([stratum(100, [2, 4, 9, 1]), stratum(2000, [0, 0, 0, 0, 0], 5, '低')], options)
  assert.ok(notes.some((note) => note.code === 'spread-assumed' && note.stratum === '低'))
  const width = (mean.high! - mean.low!) * 2100
  assert.ok(width > (alone.mean.high! - alone.mean.low!) * 100 * 1.5, String(width))
  const single = estimateInflation([stratum(100, [2, 4, 9, 1]), stratum(50, [3], 1, '一')], options)
  assert.ok(single.notes.some((note) => note.code === 'spread-borrowed' && note.stratum === '一'))
})

test('where nothing deviates no interval is made up for the mean, and the share still has its upper end', () => {
  const { mean, share, notes } = estimateInflation(
    [
      stratum(
        1000,
        Array.from({ length: 30 }, () => 0),
      ),
    ],
    options,
  )
  assert.deepEqual([mean.estimate, mean.low, mean.high], [0, null, null])
  assert.ok(share.low === 0 && share.high! > 0.08 && share.high! < 0.15, String(share.high))
  assert.deepEqual(notes, [{ code: 'nothing-deviates' }])
})

test('without a single review there is no estimate', () => {
  assert.throws(() => estimateInflation([stratum(10, [], 2)], options), RangeError)
})
