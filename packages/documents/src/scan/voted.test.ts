// Of several readings of a line each sign is the one that most have; the first reading decides where as many say otherwise.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { voted } from './voted.ts'

test('what one reading sees wrongly the others put right, wherever it is', () => {
  assert.equal(voted(['越冬水乌数量', '越冬水鸟数量', '越冬水鸟数量']), '越冬水鸟数量')
  assert.equal(voted(['94.449%', '94.44%', '94.44%']), '94.44%')
  assert.equal(voted(['生态效', '生态效益', '生态效益']), '生态效益')
  assert.equal(voted(['和餐点数量', '餐点数量', '餐点数量']), '餐点数量')
})

test('where as many say one thing as the other, the first reading stays', () => {
  assert.equal(voted(['顷', '项']), '顷')
  assert.equal(voted(['20人', '20', '20人', '20']), '20人')
})

test('a wide comma is the same comma, and nothing is no reading', () => {
  assert.equal(voted(['甲，乙', '甲,乙', '甲,乙']), '甲，乙')
  assert.equal(voted(['', '甲乙', '']), '甲乙')
  assert.equal(voted([]), '')
})

test('readings that are all alike stay as they are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 4 }),
      (text, times) => voted(Array.from({ length: times }, () => text)) === text,
    ),
  )
})

test('one that differs changes nothing against two', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁1234.%'), maxLength: 12 })
  fc.assert(
    fc.property(
      text.filter((one) => one !== ''),
      text,
      (one, other) => voted([one, other, one]) === one && voted([one, one, other]) === one,
    ),
  )
})
