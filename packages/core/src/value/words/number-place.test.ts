// The place of a number among its words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberPlace } from './number-place.ts'

function around(actual: string, value: string): string[] | null {
  const place = numberPlace(actual, value)
  return place === null ? null : [place.body.slice(0, place.start), place.body.slice(place.start, place.end), place.body.slice(place.end)]
}

test('a number is found as a number, with its unit', () => {
  assert.deepEqual(around('2022年完成2个', '2'), ['2022年完成', '2个', ''])
  assert.deepEqual(around('惠及1,032户', '1032'), ['惠及', '1,032户', ''])
  assert.deepEqual(around('三公里半已通车', '3.5'), ['', '三公里半', '已通车'])
  assert.deepEqual(around('开展7赛季', '7'), ['开展', '7赛季', ''])
})

test('what was computed stands nowhere, and a day’s words start at the start', () => {
  assert.equal(around('差54天', '266'), null)
  assert.deepEqual(around('11月完成', ''), ['', '', '11月完成'])
})
