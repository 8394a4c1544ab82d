// Rows whose level is printed on the next page only.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'
import { levelsFromNextPage } from './levels-below.ts'

const printed = (text: string, page: number): Printed => ({ text, place: { page, box: [0, 0, 10, 10] }, doubt: null })
const row = (name: string, page: number, dimension: Printed | null, group: Printed | null): IndicatorRow => ({
  dimension,
  group,
  name: printed(name, page),
  target: null,
  sign: null,
  unit: null,
  actual: null,
  weight: printed('10', page),
  score: null,
  reason: null,
  rest: [],
  process: false,
})
const levels = (rows: readonly IndicatorRow[]) => rows.map(({ dimension, group }) => `${dimension?.text}/${group?.text}`)

const [benefit, social] = [printed('效益指标', 1), printed('社会效益指标', 1)]
const [satisfaction, served] = [printed('满意度指标', 2), printed('服务对象满意度指标', 2)]

test('the last rows of a page take the level that heads the next one', () => {
  const rows = [
    row('受益人数', 1, benefit, social),
    row('群众满意度', 1, null, social),
    row('学员满意度', 1, null, social),
    row('企业满意度', 2, satisfaction, served),
  ]
  assert.deepEqual(levels(levelsFromNextPage(rows)), [
    '效益指标/社会效益指标',
    '满意度指标/服务对象满意度指标',
    '满意度指标/服务对象满意度指标',
    '满意度指标/服务对象满意度指标',
  ])
})

test('a blank level within a page, or before a page that goes on with a level of this one, stays blank', () => {
  const within = [
    row('受益人数', 1, benefit, social),
    row('群众满意度', 1, null, social),
    row('企业满意度', 1, printed('满意度指标', 1), null),
  ]
  assert.deepEqual(levels(levelsFromNextPage(within)), levels(within))
  const goesOn = [row('受益人数', 1, benefit, social), row('群众满意度', 1, null, social), row('企业满意度', 2, benefit, social)]
  assert.deepEqual(levels(levelsFromNextPage(goesOn)), levels(goesOn))
})
