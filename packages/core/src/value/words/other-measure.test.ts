// A number answers what its row asks, or something else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completionOf } from '../completion.ts'
import { parseActual, parseTarget } from '../value.ts'
import { otherMeasure } from './other-measure.ts'

function judged(name: string, targetText: string, actualText: string) {
  const target = parseTarget({ text: targetText })
  const row = {
    dimension: null,
    group: null,
    name,
    target,
    actual: parseActual(actualText, target),
    weight: null,
    score: null,
    deviationReason: null,
  }
  const { state, actual } = completionOf(row, { year: 2022 })
  return [state, actual?.toString()]
}

test('a fall where growth is asked counts against it, and the other way round', () => {
  assert.deepEqual(judged('读者增长率', '≥8%', '同比下降9%'), ['missed', '-9'])
  assert.deepEqual(judged('读者增长率', '≥8%', '同比增长9%'), ['met', '9'])
  assert.deepEqual(judged('新增图书', '≥6000册', '减少6120册'), ['missed', '-6120'])
  assert.deepEqual(judged('能耗下降率', '≥3%', '上升3.5%'), ['missed', '-3.5'])
  assert.deepEqual(judged('能耗下降率', '≥3%', '下降3.5%'), ['met', '3.5'])
})

test('a move where a level is asked, the rest, and the rate of something else are no answer', () => {
  assert.equal(otherMeasure('下降0.7%', '0.7', '差错率', '%'), '下降')
  assert.equal(otherMeasure('节约2万元', '2', '项目成本', '万元'), '节约')
  assert.equal(otherMeasure('不满意率8.33%', '8.33', '读者满意度', '%'), '不满意')
  assert.equal(otherMeasure('资金支付率95%', '95', '服务完成率', '%'), '支付')
})

test('up to where it moved, and how any rate is told, is one', () => {
  for (const [text, value, name] of [
    ['降至0.7%', '0.7', '差错率'],
    ['满意率98%', '98', '读者满意度'],
    ['新建12公里', '12', '道路长度'],
    ['完成率95%', '95', '服务及时率'],
  ])
    assert.equal(otherMeasure(text!, value!, name!, '%'), null, text)
})
