// Habits of one body: when they are told and when not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { found, plainDigests } from './plain-form.test.ts'
import { unitPatterns } from './units.ts'

const full = (body: string, count: number) => plainDigests(count, () => ({ body, stated: '100', nearest: '100' }))

test('a body all of whose forms state full points is told, from three forms on', () => {
  const others = plainDigests(20)
  assert.deepEqual(unitPatterns([...full('甲', 3), ...others]), [{ body: '甲', forms: 3, isAlwaysFull: true, faults: [] }])
  assert.deepEqual(unitPatterns([...full('甲', 2), ...others]), [])
  assert.deepEqual(unitPatterns([...full('甲', 5), ...plainDigests(1, () => ({ body: '甲', stated: '99.5' })), ...others]), [])
})

test('full points are those of the form: 90 of 90', () => {
  const [pattern] = unitPatterns(plainDigests(3, () => ({ body: '甲', stated: '90', weight: '90' })))
  assert.equal(pattern?.isAlwaysFull, true)
})

test("a fault on most of a body's forms is its habit, unless everybody has it or it is only worth a notice", () => {
  const faulty = (code: 'total-mismatch' | 'sign-missing', body?: string) =>
    plainDigests(5, () => ({ found: [found(code)], ...(body === undefined ? {} : { body }) }))
  const others = plainDigests(40)
  assert.deepEqual(unitPatterns([...faulty('total-mismatch', '甲'), ...others]), [
    { body: '甲', forms: 5, isAlwaysFull: false, faults: [{ code: 'total-mismatch', forms: 5 }] },
  ])
  assert.deepEqual(unitPatterns([...faulty('sign-missing', '甲'), ...others]), [])
  const everywhere = [1, 2, 3, 4].flatMap(() => faulty('total-mismatch'))
  assert.deepEqual(unitPatterns([...faulty('total-mismatch', '甲'), ...everywhere]), [])
})
