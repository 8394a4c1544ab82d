// A header of the indicators printed again keeps the columns of the first, and one that stands a column aside makes its rows doubtful.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DrawnForm, head, only } from './only-form.ts'

const twoLines = `
  一级指标 | 二级指标 | 三级指标 | 绩效指标值 | < | < | < | 分值 | 得分
  ^ | ^ | ^ | 预期指标值 | < | 实际完成值 | < | ^ | ^
  ^ | ^ | ^ | 符号 | 数值 | 数值 | 单位 | ^ | ^
  产出指标 | 数量指标 | 维护数量 | ≥ | 300 | 310 | 盏 | 60 | 60`

test('a header printed again with its first line only keeps the columns of both', () => {
  const { indicators, doubts } = only(`${head}${twoLines}
    一级指标 | 二级指标 | 三级指标 | 绩效指标值 | < | < | < | 分值 | 得分
    效益指标 | 满意度 | 居民满意 | ≥ | 90 | 94 | % | 40 | 40`)
  assert.deepEqual([indicators[1]?.target.value, indicators[1]?.actual.value], ['90', '94'])
  assert.deepEqual(doubts, [])
})

test('a header that says other things is another header', () => {
  const { indicators } = only(`${head}${twoLines}
    一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 年度指标值 | < | 实际完成值 | <
    效益指标 | 满意度 | 居民满意 | 40 | 38 | ≥90% | < | 94% | <`)
  assert.deepEqual([indicators[1]?.target.value, indicators[1]?.weight, indicators[1]?.score], ['90', '40', '38'])
})

test('a header printed again without one of its cells makes the rows below it doubtful', () => {
  const again = (header: string): DrawnForm =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 原因
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 |
      ${header}
      效益指标 | 满意度 | 居民满意 | ≥90% | 94% |`)
  assert.deepEqual(again('一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 原因').doubts, [])
  const { doubts } = again('一级指标 | 二级指标 | 三级指标 | 完成值 | 原因 |')
  assert.ok(doubts.includes('/indicators/1/actual/value'))
  assert.ok(!doubts.some((at) => at.startsWith('/indicators/0')))
})

test('measures and points whose headings begin a line above the levels are read', () => {
  const { indicators } = only(`${head}
     | < | < | 年度指标值 | < | 实际完成值 | 分值 | 得分
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | ^ | ^ | ^
    产出指标 | 数量指标 | 维护数量 | ≥ | 300盏 | 310盏 | 60 | 58`)
  const [row] = indicators
  assert.deepEqual([row?.target.value, row?.actual.value, row?.weight, row?.score], ['300', '310', '60', '58'])
})

test('a heading that begins above the levels and reaches far below them ends no reading', () => {
  const { indicators } = only(`${head}
     | < | < | 年度指标值 | 实际完成值 | 得分
    一级 | | | ^ | ^ | ^
    一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^
    产出指标 | 数量指标 | 维护数量 | ^ | ^ | ^
    产出指标 | 质量指标 | 亮灯率 | ^ | ^ | ^
    产出指标 | 时效指标 | 完工时间 | ^ | ^ | ^
    产出指标 | 成本指标 | 单盏造价 | ≤260元 | 250元 | 20`)
  assert.equal(indicators.at(-1)?.actual.value, '250')
})

test('the last sign of a level that a page has cut off is no level', () => {
  const { indicators } = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
    效益指标 | 可持续影响指标 | 管护制度 | 健全 | 健全
    效益指标 | 标 | 管护人员 | 12人 | 12人`)
  assert.equal(indicators[1]?.group, '可持续影响指标')
})
