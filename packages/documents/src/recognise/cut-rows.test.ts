// Rows that a page break cut are one row again, and rows that only look alike stay two.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinCutRows } from './cut-rows.ts'
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'

const printed = (text: string, page: number): Printed => ({ text, place: { page, box: [0, 0, 10, 10] }, doubt: null })
const blank: IndicatorRow = {
  dimension: null,
  group: null,
  name: null,
  target: null,
  sign: null,
  unit: null,
  actual: null,
  weight: null,
  score: null,
  reason: null,
  rest: [],
  process: false,
}

test('a row that a page break cut is one row with all its words', () => {
  const upper = {
    ...blank,
    dimension: printed('满意', 1),
    group: printed('服务对象', 1),
    name: printed('牧民满', 1),
    weight: printed('10', 1),
  }
  const lower = { ...blank, dimension: printed('度指标', 2), group: printed('满意度指标', 2), name: printed('意度', 2) }
  const [row, ...others] = joinCutRows([upper, lower])
  assert.equal(others.length, 0)
  assert.deepEqual([row!.dimension?.text, row!.group?.text, row!.name?.text], ['满意度指标', '服务对象满意度指标', '牧民满意度'])
  assert.deepEqual(row!.name?.place, { page: 1, box: [0, 0, 10, 10], rest: [{ page: 2, box: [0, 0, 10, 10] }] })
})

test('a row of its own at the head of a page stays a row of its own', () => {
  const upper = {
    ...blank,
    dimension: printed('效益指标', 1),
    group: printed('社会效益指标', 1),
    name: printed('就业人数', 1),
    weight: printed('10', 1),
  }
  const lower = { ...blank, dimension: printed('满意度指标', 2), group: printed('服务对象满意度指标', 2), name: printed('群众满意度', 2) }
  assert.equal(joinCutRows([upper, lower]).length, 2)
})

test('the label of a level that a page parted is whole again in the rows of both pages, which stay rows of their own', () => {
  const group = [printed('服务对象', 1), printed('满意度指标', 2)] as const
  const row = (at: 0 | 1, name: string): IndicatorRow => ({
    ...blank,
    dimension: printed('满意度指标', 1),
    group: group[at],
    name: printed(name, at + 1),
    weight: printed('5', at + 1),
  })
  const rows = joinCutRows([row(0, '居民满意度'), row(1, '企业满意度'), row(1, '商户满意度')])
  assert.deepEqual(rows.map((each) => each.group?.text), Array.from({ length: 3 }, () => '服务对象满意度指标')) // prettier-ignore
})
