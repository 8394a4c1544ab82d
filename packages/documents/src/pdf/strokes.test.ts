// What counts as a drawn rule, and what does not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identity } from './geometry.ts'
import { framesOf } from './rules.ts'
import { strokesOf } from './strokes.ts'

const box = (x0: number, y0: number, x1: number, y1: number): number[] => [0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 4]
const painted = (path: number[], how: 'stroke' | 'fill', lineWidth = 0.5) => strokesOf({ path, how, matrix: identity, lineWidth })

test('a stroked line is a rule', () => {
  assert.deepEqual(painted([0, 10, 20, 1, 110, 20], 'stroke'), [{ horizontal: true, at: 20, from: 10, to: 110 }])
})

test('a thin filled box is a rule through its middle', () => {
  assert.deepEqual(painted(box(10, 20, 11, 90), 'fill'), [{ horizontal: false, at: 10.5, from: 20, to: 90 }])
})

test('the shading of a cell is no rule, a frame between two filled boxes is four', () => {
  assert.deepEqual(painted(box(10, 20, 110, 60), 'fill'), [])
  assert.equal(painted([...box(10, 20, 110, 60), ...box(11, 21, 109, 59)], 'fill').length, 4)
})

test('a slanting line and a broad stroke are no rules', () => {
  assert.deepEqual(painted([0, 10, 20, 1, 110, 60], 'stroke'), [])
  assert.deepEqual(painted([0, 10, 20, 1, 110, 20], 'stroke', 20), [])
})

test('a dot is a part of a rule either way, and dots in a row make one rule', () => {
  assert.deepEqual(painted(box(10, 20, 11, 21), 'fill'), [
    { horizontal: true, at: 20.5, from: 10, to: 11 },
    { horizontal: false, at: 10.5, from: 20, to: 21 },
  ])
  const across = [20, 60].flatMap((y) =>
    Array.from({ length: 51 }, (_, i) => painted(box(10 + 2 * i, y, 11 + 2 * i, y + 1), 'fill')).flat(),
  )
  const down = [10, 110].flatMap((x) => Array.from({ length: 20 }, (_, i) => painted(box(x, 21 + 2 * i, x + 1, 22 + 2 * i), 'fill')).flat())
  const { frames } = framesOf([...across, ...down], 2)
  assert.deepEqual([frames.length, frames[0]?.xs.length, frames[0]?.ys.length], [1, 2, 2])
})

test('one path of very many lines is read, more of them than a call takes arguments', () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => [0, 0, i, 1, 100, i]).flat()
  assert.equal(strokesOf({ path: lines, how: 'stroke', matrix: identity, lineWidth: 1 }).length, 200_000)
})

test('the frame of a table is found beside a hatching of thousands of short lines', () => {
  const table = [0, 1, 2].flatMap((i) => [
    { horizontal: true, at: i * 100, from: 0, to: 200 },
    { horizontal: false, at: i * 100, from: 0, to: 200 },
  ])
  const hatching = Array.from({ length: 9000 }, (_, i) => ({ horizontal: true, at: 300 + (i % 90) * 5, from: 400 + i, to: 406 + i }))
  assert.deepEqual(framesOf([...hatching, ...table], 2).frames.map(({ xs, ys }) => [xs, ys]), [[[0, 100, 200], [0, 100, 200]]]) // prettier-ignore
})
