// What a form says twice, or what its other rows hold, tells that figures stand in columns that are not theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DrawnForm, head, only as oneForm } from '../only-form.ts'

const only = (picture: string): DrawnForm => oneForm(`${head}${picture}`)
const table = (...rows: readonly string[]): DrawnForm =>
  only(`
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 原因
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40 |
    产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 20 |
    产出指标 | 成本指标 | 单盏造价 | ≤260元 | 250元 | 20 | 20 |
    ${rows.join('\n')}`)
const last = '效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 20 | 20 |'

test('sound rows, and single faults of a form, are not doubted', () => {
  assert.deepEqual(table(last).doubts, [])
  for (const row of [
    '效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 20 | 25 |',
    '效益指标 | 满意度 | 居民满意 | ≥90% | | 20 | 20 | 次年调查',
    '效益指标 | 满意度 | 居民满意 | 90% | 95% | 20 | 20 | 100%',
  ])
    assert.deepEqual(table(row).doubts, [], row)
})

test('a row that has lost a cell is doubted by its weight, its score or its lack of an actual value', () => {
  for (const row of [
    // its target stands where the weight was and is no fewer than what it weighs
    '效益指标 | 满意度 | 居民满意 | ≥90% | 20 | 20 | |',
    // a score of more than twice its weight
    '效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 9 | 20 |',
    // words for a weight, and points for a target
    '效益指标 | 满意度 | 居民满意 | 20 | 95% | 满意 | 20 |',
    // the reason of the shortfall, and none where it belongs
    '效益指标 | 满意度 | 居民满意 | ≥90户 | 早雪封山，6户未施工；次年5月补做 | 20 | 20 |',
    // a weight in one cell with the target
    '效益指标 | 满意度 | 居民满意 | 20\\n≥90% | 95% | | 20 |',
    '效益指标 | 满意度 | 居民满意 | 20\\n每学期开展2次调查并公开 | 调查2次 | | 20 |',
    // the only one without a limit, and without an actual value
    '效益指标 | 满意度 | 居民满意 | 95% | | 20 | 20 |',
  ])
    assert.ok(
      table(row).doubts.some((at) => at.startsWith('/indicators/3/')),
      row,
    )
})

test('one cell over the targets of two indicators is of neither with confidence', () => {
  const { doubts } = table('效益指标 | 社会效益 | 投诉 | ≤5次 | 4次 | 10 | 10 |', '效益指标 | 满意度 | 居民满意 | ^ | 95% | 10 | 10 |')
  for (const at of ['/indicators/3/target/value', '/indicators/4/target/value']) assert.ok(doubts.includes(at), at)
})

test('figures row after row where reasons belong show that columns are not what the header says; noughts do not', () => {
  const reasons = (text: string): string[] =>
    table(`效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 10 | 10 | ${text}`, `效益指标 | 社会效益 | 知晓率 | ≥90% | 96% | 10 | 10 | ${text}`)
      .doubts
  assert.deepEqual(reasons('0'), [])
  assert.ok(reasons('100%').includes('/indicators/0/actual/value'))
})

test('scores alone, of a form that reached nothing, whose total counts the weight of the budget in, or that make the whole, may be the weights', () => {
  const read = (actual: string, total: string, satisfied = 30): string[] =>
    only(`
      资金 | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 100 | 100 | 10 |
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | ${actual} | 60
      效益指标 | 满意度 | 居民满意 | ≥90% | ${actual} | ${satisfied}
      总分 | < | < | < | < | ${total}`).doubts
  assert.deepEqual(read('已完成', '90'), [])
  for (const [actual, total] of [['', '90'], ['已完成', '100']] as const) assert.ok(read(actual, total).includes('/indicators/0/score'), total) // prettier-ignore
  assert.ok(read('已完成', '100', 40).includes('/indicators/0/score'))
})

test('weights that make no whole beside a lost column of scores, and a heading of two columns in one cell, are doubted', () => {
  const budget = '资金 | 全年预算数 | 全年执行数 | 分值 | 得分\n年度资金总额 | 100 | 100 | 10 | 10'
  const weights = (second: number): string[] =>
    only(`${budget}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60
      效益指标 | 满意度 | 居民满意 | ≥90% | 95% | ${second}`).doubts
  assert.deepEqual(weights(30), [])
  assert.ok(weights(28).includes('/indicators/1/weight'))
  const { doubts } = only(`
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值/分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 60 | 60
    效益指标 | 满意度 | 居民满意 | ≥90% | 40 | 40`)
  assert.ok(doubts.includes('/indicators/0/actual/value'))
})

test('a rate of completion is no actual value with confidence, nor a count the target of a rate', () => {
  const rated = only(`
    一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成率 | 得分
    产出指标 | 数量指标 | 维护数量 | 60 | ≥300盏 | 103% | 60
    效益指标 | 满意度 | 居民满意 | 40 | ≥90% | 105% | 40`)
  assert.ok(rated.doubts.includes('/indicators/0/actual/value'))
  const counted = (target: string): string[] => table(`效益指标 | 满意度 | 居民满意率 | ${target} | 完成 | 20 | 20 |`).doubts
  assert.deepEqual(counted('90%'), [])
  assert.ok(counted('5个').includes('/indicators/3/target/value'))
})

test('a row that a page has broken off is doubted where its score went with the rest', () => {
  const rest = '产出指标 | 时效指标 | 完工时间 | 底前 | 12月 | | |'
  const { doubts } = table('产出指标 | 时效指标 | 指标1 | 2022年11月 | 2022年 | 20 | |', rest)
  assert.ok(doubts.includes('/indicators/3/weight'))
})

test('a heading of two labels over two columns gives each its own, though the first row below has merged them too', () => {
  const { indicators, doubts } = only(`
    一级指标 | 二级指标 | 三级指标 | 指标值\\n完成值 | < | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏\\n310盏 | < | 60 | 60
    效益指标 | 满意度 | 居民满意 | ≥90% | | 40 | 40`)
  assert.deepEqual([indicators[1]?.target.value, indicators[1]?.actual.value], ['90', null])
  assert.ok(doubts.includes('/indicators/0/target') && !doubts.includes('/indicators/1/target'))
})

test('a total that weighs less than its rows, and is no whole, is one row’s weight', () => {
  const read = (total: string): string[] => table(last, `总分 | < | < | < | < | ${total} | 96 |`).doubts
  assert.deepEqual(read('100'), [])
  assert.deepEqual(read('20'), ['/total/weight'])
})

test('a total of less than half of what its rows make is one row’s score, a slip of the pen is none', () => {
  const read = (total: string): string[] => table(last, `总分 | < | < | < | < | 100 | ${total} |`).doubts
  assert.deepEqual(read('98'), [])
  assert.deepEqual(read('40'), ['/total/score'])
})

test('a share where the other rows have points is no score with confidence; where all have one it is', () => {
  const read = (first: string, second: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | ${first}
      产出指标 | 质量指标 | 亮灯率 | ≥98% | | ${second}
      效益指标 | 满意度 | 居民满意 | ≥90% | 95% | ${first}`).doubts
  assert.ok(read('8', '99.1%').includes('/indicators/1/score'))
  assert.deepEqual(read('30%', '29%'), [])
})

test('nothing for a target that is met, and no reason why, may be what stood beside the score', () => {
  const read = (row: string): boolean => table(`效益指标 | 满意度 | 居民满意 | ≥90% | ${row}`).doubts.includes('/indicators/3/score')
  assert.equal(read('95% | 20 | 0 |'), true)
  assert.equal(read('95% | 20 | 0 | 未提供调查问卷'), false)
  assert.equal(read('45% | 20 | 0 |'), false)
})

test('a total that lacks the review that every row has, and one under points without a heading, are doubted', () => {
  const reviewed = (total: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 自评得分 | 复核得分 | 原因
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 60 | 58 |
      效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 40 | 40 | 40 |
      总分 | < | < | < | < | 100 | ${total} |`).doubts
  assert.deepEqual(reviewed('100 | 98'), [])
  assert.ok(reviewed('98 |').includes('/total/score'))
  const scored = (header: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | ${header} | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 100 | 100
      总分 | < | < | < | < | 100 |`).doubts
  assert.ok(!scored('分值').includes('/total/score'))
  assert.ok(scored('/').includes('/total/score'))
})

test('a bare number where a share is to be reached, of the one row without a score, may be its score', () => {
  const read = (row: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40
      产出指标 | 质量指标 | 支付率 | ≥95% | ${row}
      效益指标 | 满意度 | 居民满意 | ≥90% | 全年无投诉 | 20 | 20`).doubts
  assert.deepEqual(read('92% | 40 |'), [])
  assert.deepEqual(read('92 | 40 | 39'), [])
  assert.ok(read('38.75 | 40 |').includes('/indicators/1/actual/value'))
})

test('where no points of a row stand for sure, those of the total do not either', () => {
  const read = (header: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | ${header}
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 完成 | 100 | 100 |
      总分 | < | < | < | < | 100 | |`).doubts
  assert.deepEqual(read('完成值 | 分值 | 得分 | 原因'), [])
  assert.ok(read('分值 | 得分 | 原因 |').includes('/total/score'))
})

test('in a form without scores an actual value that the weights lack of their whole may be the weight', () => {
  const read = (row: string): string[] =>
    only(`
      资金 | 全年预算数 | 全年执行数 | 分值
      年度资金总额 | 100 | 100 | 10
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310 | 60
      产出指标 | 质量指标 | 亮灯率 | ≥98百分比 | 99 | 20
      效益指标 | 可持续影响 | 管护机制 | 效果明显 | ${row}
      总分 | < | < | < | < | 100`).doubts
  assert.deepEqual(read('达成预期指标 | 10'), [])
  assert.deepEqual(read('12 |'), [])
  assert.ok(read('10 |').includes('/indicators/2/actual/value'))
})

test('limits row after row where remarks belong show that the header has lost a cell; a target of the whole period does not', () => {
  const read = (header: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | ${header} |
      产出指标 | 数量指标 | 维护数量 | ≥900盏 | ≥300盏 |
      产出指标 | 成本指标 | 单盏造价 | ≤260元 | ≤250元 |
      效益指标 | 满意度 | 居民满意 | ≥90% | ≥90% |`).doubts
  assert.deepEqual(read('实施期指标值 | 年度指标值'), [])
  assert.ok(read('年度指标值 | 备注').includes('/indicators/0/target/value'))
})

test('no score, and a weight that is what the total counts more than the scores: it may be the score', () => {
  const read = (row: string): string[] =>
    table(`效益指标 | 满意度 | 居民满意 | ≥90% | 95% | ${row} |`, '总分 | < | < | < | < | 100 | 99.96 |').doubts
  assert.ok(read('20 |').includes('/indicators/3/weight'))
  assert.deepEqual(read('20 | 19.96'), [])
})
