// Arrangements that published forms have and no template foresees, each drawn as small as it can be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { recogniseForms } from './recognise-forms.ts'
import { drawn } from './varied/drawn.ts'

const head = `
  项目支出绩效自评表（2022年度）
  项目名称 | 路灯维护 | <
`
const only = (picture: string): Form => {
  const [form, ...others] = recogniseForms(drawn(picture))
  assert.equal(others.length, 0)
  return form!
}
const rows = (form: Form): string[] =>
  form.indicators.map((row) =>
    [row.dimension, row.name, row.target.text, row.actual.text, row.weight, row.score].map((part) => part ?? '').join(' '),
  )
const money = (form: Form): string[] =>
  form.budget.lines.map((line) =>
    [line.label, line.original, line.adjusted, line.spent, line.weight, line.rate, line.score].map((part) => part ?? '-').join(' '),
  )

test('budget and objective may stand below the indicators', () => {
  const form = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏 | 90 | 90
    资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
    年度资金总额 | < | 100 | 90 | 81 | 10 | 9
    年度目标 | 预期目标 | < | < | 实际完成情况 | < | <
    ^ | 维护好路灯 | < | < | 路灯已维护 | < | <
    总分 | < | < | < | < | 100 | 99`)
  assert.deepEqual(rows(form), ['产出指标 维护数量 300盏 310盏 90 90'])
  assert.deepEqual(money(form), ['年度资金总额 100 90 81 10 - 9'])
  assert.deepEqual([form.objectives.expected, form.objectives.actual], ['维护好路灯', '路灯已维护'])
  assert.deepEqual([form.total.weight, form.total.score], ['100', '99'])
})

test('sub-totals are neither indicators nor budget, and the sum may stand in the column of names', () => {
  const form = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏 | 60 | 60
    ^ | 小计 | < | < | < | 60 | 60
    效益指标 | 社会效益 | 投诉 | ≤5次 | 3次 | 40 | 38
    ^ | ^ | 小计 | | | 40 | 38
     | | 合计 | | | 100 | 98`)
  assert.deepEqual(rows(form), ['产出指标 维护数量 300盏 310盏 60 60', '效益指标 投诉 ≤5次 3次 40 38'])
  assert.deepEqual([form.budget.lines.length, form.total.weight, form.total.score], [0, '100', '98'])
})

test('a blank level is blank where the level is printed again in every row', () => {
  const again = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏
    产出指标 | 质量指标 | 亮灯率 | 98% | 99%
     | 满意度指标 | 居民满意度 | 90% | 95%`)
  assert.deepEqual(
    again.indicators.map((row) => row.dimension),
    ['产出指标', '产出指标', null],
  )
  const once = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏
     | 质量指标 | 亮灯率 | 98% | 99%`)
  assert.deepEqual(
    once.indicators.map((row) => row.dimension),
    ['产出指标', '产出指标'],
  )
})
