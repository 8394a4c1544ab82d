// Totals fall into the band they belong to, and no band between two is left out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bandsOf } from './bands.ts'

test('borders belong to the upper band, and 100 to the last', () => {
  const bands = bandsOf([
    { stated: '100', nearest: '90' },
    { stated: '94.99', nearest: '89.99' },
    { stated: '95', nearest: null },
  ])
  assert.deepEqual(bands, [
    { from: 85, to: 90, stated: 0, nearest: 1 },
    { from: 90, to: 95, stated: 1, nearest: 1 },
    { from: 95, to: 100, stated: 2, nearest: 0 },
  ])
})

test('what fails is one band, and every band from 60 on has its place', () => {
  const bands = bandsOf([
    { stated: '23.5', nearest: '59.99' },
    { stated: '70', nearest: '-2' },
  ])
  assert.deepEqual(
    bands.map(({ from, to, stated, nearest }) => [from, to, stated, nearest]),
    [
      [0, 60, 1, 2],
      [60, 65, 0, 0],
      [65, 70, 0, 0],
      [70, 75, 1, 0],
    ],
  )
  assert.deepEqual(bandsOf([{ stated: '3', nearest: null }]), [{ from: 0, to: 60, stated: 1, nearest: 0 }])
})

test('no total, no band; a total above 100 is shown for what it is', () => {
  assert.deepEqual(bandsOf([{ stated: null, nearest: null }]), [])
  assert.deepEqual(
    bandsOf([{ stated: '104', nearest: null }]).map(({ from, to }) => [from, to]),
    [[100, 105]],
  )
})
