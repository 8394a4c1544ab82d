// First digits and round amounts: only large samples speak, and only of what is far from chance.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountNotices } from './amounts.ts'
import { plainDigests } from './plain-form.test.ts'

/** 0 to 1, evenly spread, the same in every run (golden ratio). */
const spread = (index: number): number => (index * 0.6180339887498949) % 1
/** Amounts over three orders of magnitude whose logarithms are evenly spread, as the law expects. */
const natural = (index: number): string => (10 ** (1 + 3 * spread(index))).toFixed(2)
const invented = (index: number): string => `${5 + (index % 4)}${String(100 + Math.floor(spread(index) * 899))}${'0'.repeat(index % 4)}`

test('amounts that came about by themselves are left in peace', () => {
  assert.deepEqual(amountNotices(plainDigests(3000, (index) => ({ spent: natural(index) }))), [])
})

test('a pile of amounts that all begin with 5 to 8 is noticed, where there are enough of them and they are spread', () => {
  const notices = amountNotices(plainDigests(600, (index) => ({ spent: invented(index) })))
  assert.deepEqual(
    notices.map((each) => [each.notice, each.body, each.amounts]),
    [['first-digits', null, 600]],
  )
  assert.deepEqual(amountNotices(plainDigests(299, (index) => ({ spent: invented(index) }))), [])
  const narrow = (index: number) => `${500 + Math.floor(spread(index) * 399)}.37`
  assert.deepEqual(amountNotices(plainDigests(600, (index) => ({ spent: narrow(index) }))), [])
})

test('a body whose amounts are round while others are not is noticed, from twenty on', () => {
  const others = plainDigests(400, (index) => ({ spent: natural(index) }))
  const round = (count: number) => plainDigests(count, (index) => ({ body: '甲', spent: String(10 * (1 + (index % 90))) }))
  assert.deepEqual(
    amountNotices([...round(20), ...others]).map((each) => [each.notice, each.body, 'round' in each ? each.round : null]),
    [['round-amounts', '甲', 20]],
  )
  assert.deepEqual(amountNotices([...round(19), ...others]), [])
  const allRound = plainDigests(400, (index) => ({ spent: String(10 ** (index % 4) * (1 + (index % 9))) }))
  assert.deepEqual(
    amountNotices([...round(40), ...allRound]).filter(({ notice }) => notice === 'round-amounts'),
    [],
  )
})
