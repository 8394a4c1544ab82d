// Names that a guessed grid parted into rows are joined, and only those.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'
import { joinWrappedNames } from './wrapped-names.ts'

const printed = (text: string): Printed => ({ text, place: { page: 1, box: [0, 0, 1, 1] }, doubt: null })
const group = printed('质量指标')

/** `values` false: a line that holds nothing but words. */
function row(name: string, values: boolean): IndicatorRow {
  const value = values ? printed('10') : null
  const rest = { sign: null, unit: null, reason: null, rest: [], process: false }
  return { dimension: null, group, name: printed(name), target: value, actual: value, weight: value, score: value, ...rest }
}

const names = (rows: readonly IndicatorRow[]): (string | undefined)[] => rows.map((each) => each.name?.text)

test('as many lines belong after the values as came before them', () => {
  const rows = [row('政务服务', false), row('工作办结', true), row('率\n大厅业务', false), row('日常考核结果', true)]
  assert.deepEqual(names(joinWrappedNames(rows)), ['政务服务工作办结率', '大厅业务日常考核结果'])
})

test('blank rows of the template stay rows', () => {
  const rows = [row('工程完工率', true), row('指标2：', false), row('……', false), row('验收合格率', true)]
  assert.deepEqual(names(joinWrappedNames(rows)), ['工程完工率', '指标2：', '……', '验收合格率'])
})
