// Amounts, and totals, that more likely show a misreading than a fault of the form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { head, only } from '../only-form.ts'

const indicators = (total: string): string => `
  一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
  产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40
  产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 18
  总分 | < | < | < | < | ${total}`

test('rows that lack weights and about as many scores of a total of a hundred were lost: the total is not compared', () => {
  const read = (total: string): string[] => only(`${head}${indicators(total)}`).doubts
  assert.deepEqual(read('100 | 95'), ['/total/weight', '/total/score'])
  // more scores than weights are lacking, or hardly any: a slip in a sum
  for (const total of ['100 | 99', '100 | 58', '100 | 60', '60 | 58']) assert.deepEqual(read(total), [], total)
})

test('amounts beside labels, under no heading, that do not make their total are doubted; those that do, or have no parts, are not', () => {
  const read = (...rows: readonly string[]): string[] =>
    only(`${head}${rows.map((row) => `\n  项目资金（万元） | ${row}`).join('')}${indicators('60 | 58')}`).doubts
  assert.deepEqual(read('年度资金总额 | 65'), [])
  assert.deepEqual(read('年度资金总额 | 65', '其中：财政拨款 | 60', '其他资金 | 5'), [])
  const unmade = read('年度资金总额 | 65', '其中：财政拨款 | 65', '其他资金 | 21305')
  assert.ok(
    ['/budget/lines/0/adjusted', '/budget/lines/1/adjusted'].every((at) => unmade.includes(at)),
    unmade.join(),
  )
})
