// Student's quantiles against the tables printed in every textbook.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { studentQuantile } from './student.ts'

test('the quantiles are those of the tables', () => {
  const table = [
    [0.975, 1, 12.7062],
    [0.975, 2, 4.3027],
    [0.975, 5, 2.5706],
    [0.975, 10, 2.2281],
    [0.975, 30, 2.0423],
    [0.975, 120, 1.9799],
    [0.975, Infinity, 1.96],
    [0.95, 10, 1.8125],
    [0.995, 20, 2.8453],
    [0.9, 3, 1.6377],
  ] as const
  for (const [p, df, t] of table) {
    assert.ok(Math.abs(studentQuantile(p, df) - t) < 6e-5, `t(${p}, ${df}) = ${studentQuantile(p, df)}`)
    assert.equal(studentQuantile(1 - p, df).toFixed(4), (-studentQuantile(p, df)).toFixed(4))
  }
})

test('broken degrees of freedom lie between the whole ones', () => {
  const between = studentQuantile(0.975, 7.4)
  assert.ok(between < studentQuantile(0.975, 7) && between > studentQuantile(0.975, 8))
})
