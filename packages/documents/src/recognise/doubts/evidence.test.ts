// Every doubt says why: which feature was seen, what and where, in a sentence that is filled.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainDoubt, type Form } from '@jizheng/core'
import { drawn } from '../drawn.ts'
import { head } from '../only-form.ts'
import { recogniseForms } from '../recognise-forms.ts'

const read = (...rows: readonly string[]): Form =>
  recogniseForms(
    drawn(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40
    产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 20
    产出指标 | 成本指标 | 单盏造价 | ≤260元 | 250元 | 20 | 20
    ${rows.join('\n')}`),
  )[0]!

test('a row that has lost a cell shows what it reads, and where each of it stands', () => {
  const form = read('效益指标 | 满意度 | 居民满意 | ≥90户 | 早雪封山，6户未施工；次年5月补做 | 20 | 20')
  const doubt = form.doubts.find(({ at }) => at === '/indicators/3/score')!
  assert.deepEqual(
    doubt.because.map(({ feature, saw }) => [feature, saw]),
    [['reason-for-actual', '≥90户 | 早雪封山，6户未施工；次年5月补做 | 20 | 20']],
  )
  assert.equal(doubt.because[0]!.at.length, 4)
  assert.equal(doubt.says, '完成值读到的像是偏差原因，“20”可能错了一列（这一行读到：≥90户 | 早雪封山，6户未施工；次年5月补做 | 20 | 20）')
  assert.match(explainDoubt(form, doubt, 'en'), /^what stands as the actual value reads like a reason; “20” may be a column off/)
})

test('a total that is the other column’s says what the rows make, and a column whose values are another’s shows some of them', () => {
  const total = read('效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 20 | 18', '总分 | < | < | < | < | 98 | 100').doubts
  assert.deepEqual(
    total.map(({ because }) => because[0]!.saw),
    ['98 / 100; Σ 100 / 98', '98 / 100; Σ 100 / 98'],
  )
  const units = recogniseForms(
    drawn(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值
    产出指标 | 数量指标 | 维护数量 | 300 | 盏 | 50
    产出指标 | 质量指标 | 亮灯率 | 98 | % | 50`),
  )[0]!.doubts
  assert.deepEqual(
    units[0]!.because.map(({ feature, saw }) => [feature, saw]),
    [['units-for-actuals', '300 | 98']],
  )
})
