// A cell lost in one row or in the header, told by what the other rows hold; and a header carried over a page on which a blank column came or went.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DrawnForm, head, only as oneForm } from '../only-form.ts'

const only = (picture: string): DrawnForm => oneForm(`${head}${picture}`)

const reviewed = (row: string, last = satisfied): string => `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 完成值 | 分值 | 自评得分 | 复核得分 | 评分标准 | 数据来源 | 原因
  产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 30 | 30 | 30 | 完成率×分值 | 维护台账 |
  产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 20 | 20 | 达到得满分 | 巡查记录 |
  产出指标 | 成本指标 | 单盏造价 | ≤260元 | 250元 | 12 | 12 | 9 | 不超过得满分 | 工程结算书 |
  效益指标 | 社会效益 | 投诉下降 | ≥35% | 40% | 15 | 15 | 15 | 完成率×分值 | 投诉记录 |
  ${row}
  ${last}`
const satisfied = '满意度指标 | 满意度 | 居民满意度 | ≥90% | 92% | 15 | 15 | 15 | 按满意率计分 | 问卷 |'
const sound = '产出指标 | 时效指标 | 完工时间 | 2022年9月30日前 | 2022年9月22日 | 8 | 8 | 8 | 每延期10日扣1分 | 验收证书 |'
const lost = '产出指标 | 时效指标 | 完工时间 | 2022年9月22日 | 8 | 8 | 8 | 每延期10日扣1分 | 验收证书 | |'

test('a row that has lost a cell is doubted where the other rows hold other things in its columns, though every value could be one', () => {
  assert.deepEqual(only(reviewed(sound)).doubts, [])
  const { indicators, doubts } = only(reviewed(lost))
  assert.equal(indicators[4]?.actual.value, '8')
  for (const key of ['actual/value', 'weight', 'score']) assert.ok(doubts.includes(`/indicators/4/${key}`), key)
  assert.ok(!doubts.some((at) => at.startsWith('/indicators/3')))
})

test('blank rows between the others say nothing of what their columns hold', () => {
  const blank = ' | | | | | | | |'
  const rows = [
    '产出指标 | 数量指标 | 演练 | ≥4场 | 4场 | 10 | 10 | 10 |',
    '产出指标 | 数量指标 | 队伍 | ≥12支 | 6支 | 10 | 5 | 5 | 今后将加强领导，提高认识',
    blank,
    '产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10 | 10 |',
    '产出指标 | 成本指标 | 成本 | ≤12万元 | 12.08万元 | 10 | 10 | 8 |',
    '效益指标 | 社会效益 | 知晓率 | ≥60% | 85% | 15 | 15 | 15 |',
    '效益指标 | 可持续影响 | 修订预案 | 3 | 15 | 15 | 15 | |',
    blank,
    blank,
    '满意度指标 | 满意度 | 满意度 | ≥90% | 93% | 8 | 8 | 8 |',
  ]
  const { doubts } = only(`一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 自评得分 | 复核得分 | 原因\n${rows.join('\n')}`)
  assert.ok(doubts.includes('/indicators/5/weight'))
})

test('a row that merely differs from the others is not doubted', () => {
  const shorter = '满意度指标 | 满意度 | 居民满意度 | 满意 | 满意 | 15 | 15 | | | |'
  const blank = '满意度指标 | 满意度 | 居民满意度 | | | 15 | | | | |'
  for (const row of [shorter, blank]) assert.deepEqual(only(reviewed(sound, row)).doubts, [], row)
})

test('units for actual values, or shares and amounts for weights, show that the header has lost a cell: the total is doubted too', () => {
  const units = only(`
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 完成值 | 权重 | 得分 | 原因 |
    产出指标 | 数量指标 | 维护数量 | ≥ | 300 | 盏 | 310 | 60 | 60 |
    效益指标 | 满意度 | 居民满意 | ≥ | 90 | % | 95 | 40 | 40 |
    合计 | < | < | < | < | < | < | 100 | 100 |`)
  const shares = only(`
    一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 得分 | 原因 |
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310元 | 60 | 60 |
    产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 20 |
    效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 20 | 20 |
    合计 | < | < | < | < | 100 | 100 |`)
  for (const { doubts, total } of [units, shares]) {
    assert.ok(total.score === null || doubts.includes('/total/score'))
    assert.ok(doubts.includes('/indicators/1/weight'))
  }
})

test('the header holds on the next page, where a column more or less holds nothing', () => {
  const pages = (second: string): DrawnForm =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 60
      - 2 -
      ${second}`)
  for (const second of [
    '效益指标 | 社会效益 | 投诉 | ≤5次 | | 6次 | 40 | 38\n总分 | < | < | < | | < | 100 | 98',
    '效益指标 | 社会效益 | 投诉 | ≤5次 | 6次 | 40 | 38 |\n总分 | < | < | < | < | 100 | 98 |',
  ]) {
    const { indicators, total, doubts } = pages(second)
    assert.deepEqual([indicators[1]?.target.text, indicators[1]?.actual.text, indicators[1]?.weight, indicators[1]?.score], ['≤5次', '6次', '40', '38']) // prettier-ignore
    assert.deepEqual([total.weight, total.score, doubts], ['100', '98', []])
  }
})

test('a next page that has a column more, or less, that is not blank is not read with confidence', () => {
  const pages = (first: string, second: string): DrawnForm =>
    only(`${first}
      - 2 -
      ${second}`)
  const more = pages(
    `一级指标 | 二级指标 | 三级指标 | < | 指标值 | 完成值 | 得分
     产出指标 | 数量指标 | 维护数量 | < | ≥300盏 | 310盏 | 60`,
    '效益指标 | 社会效益 | 投诉 | < | ≤5次 | 6次 | 40 | 38',
  )
  assert.ok(more.indicators.every(({ name }) => name !== '投诉≤5次'))
  const fewer = only(`
    一级指标 | 三级指标 | < | 指标值 | 完成值
    产出指标 | 维护数量 | < | 300盏 | 310盏
    产出指标 | 亮灯率 | < | 98% | 99%
    产出指标 | 单盏造价 | < | 260元 | 250元
    效益指标 | 社会效益 | 投诉 | < | ≤5次`)
  assert.ok(fewer.doubts.includes('/indicators/3/actual/value'))
})

test('of two figures beside the label of the total nobody can say which is the score', () => {
  const { total, doubts } = only(`
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 60
    - 2 -
    总分 | 100 | 98`)
  assert.ok(total.score === null || total.weight !== null || doubts.includes('/total/score'))
})

test('the side of the budget is no label of the amount beside it, and two figures in one cell end no budget', () => {
  const sided = only(`
    预算执行情况（万元） | 100 | 执行数 | 90
    ^ | 80 | 其中：财政拨款 | 70
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏`)
  assert.ok(sided.budget.lines.every(({ spent }) => spent !== '100'))
  const { budget } = only(`
    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
    年度资金总额 | 100 | 120 | 110 | 91.67%\\n10 | < | 9.17
    其中：财政拨款 | 80 | 80 | 70 | 87.5% | — | —
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`)
  assert.deepEqual(budget.lines.map(({ spent, score }) => [spent, score]), [['110', '9.17'], ['70', null]]) // prettier-ignore
})

test('figures for a name, words for a score, and measures for the weights of one page are doubted', () => {
  const read = (...rows: readonly string[]): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 原因
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40 |
      ${rows.join('\n')}`).doubts
  const last = '效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 30 | 30 |'
  assert.deepEqual(read('产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 30 | 未评 |', last), [])
  for (const row of [
    '产出指标 | 质量指标 | 98% | 99盏 | 好 | 30 | 30 |',
    '产出指标 | 质量指标 | 亮灯率 | ≥98% | 8 | 30 | 灯具尚在保修，次年更换 |',
  ])
    assert.ok(read(row, last).includes('/indicators/1/weight'), row)
  const turned = read(
    '- 2 -',
    '产出指标 | 质量指标 | 亮灯率 | 30 | 99% | ≥98% | 30 |',
    '效益指标 | 满意度 | 居民满意 | 30 | 95% | ≥90% | 30 |',
  )
  for (const index of [1, 2]) assert.ok(turned.includes(`/indicators/${index}/target/value`), String(index))
  assert.ok(!turned.includes('/indicators/0/target/value'))
})

test('a source of money whose spending stands as its budget is doubted by the sums', () => {
  const read = (line: string): string[] =>
    only(`
      资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
      年度资金总额 | 860 | 860 | 843.66 | 98.1% | 10 | 9.81
      其中：财政拨款 | ${line} | — | — | —
      上年结转资金 | 160 | 160 | 160 | — | — | —
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`).doubts
  assert.deepEqual(read('700 | 700 | 683.66'), [])
  assert.ok(read('700 | 683.66 | -').includes('/budget/lines/1/adjusted'))
})

test('a score of the budget that stands as its weight is doubted', () => {
  const read = (points: string): string[] =>
    only(`
      资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
      年度资金总额 | 100 | 120 | 110 | 91.67% | ${points}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`).doubts
  assert.deepEqual(read('10 | 9.17'), [])
  assert.deepEqual(read('10 |'), [])
  assert.ok(read('9.17 |').includes('/budget/lines/0/weight'))
})

test('what adds up, is no points, or stands under no heading shows that lines of the budget, or their header, have lost a cell', () => {
  const read = (...lines: readonly string[]): string[] =>
    only(`
      资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 |
      ${lines.map((line) => `${line} |`).join('\n')}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`).doubts
  const whole = '年度资金总额 | 100 | 120 | 110 | 91.67% | 10 | 9.17'
  assert.deepEqual(read(whole, '财政拨款 | 80 | 100 | 90 | 90% | — | —', '其他资金 | 20 | 20 | 20 | 100% | — | —'), [])
  // the header: points beyond any, points that add up, a figure under no heading
  assert.ok(
    read('年度资金总额 | 100 | 120 | 110 | 97.4 | 97.4 | 10', '财政拨款 | 80 | 100 | 90 | | 92.3 |').includes('/budget/lines/1/weight'),
  )
  assert.ok(
    read('年度资金总额 | 100 | 120 | 57 | | 57 |', '财政拨款 | 80 | 100 | 40 | | 40 |', '其他资金 | 20 | 20 | 17 | | 17 |').includes(
      '/budget/lines/2/spent',
    ),
  )
  // one line: no points at all, a rate without its sign beside no spending, a source that breaks the sums
  assert.ok(read('年度资金总额 | 0 | 0 | 10 | 0 | 0 |').includes('/budget/lines/0/spent'))
  assert.ok(read('年度资金总额 | 100 | 120 | | 18.5 | 20 |').includes('/budget/lines/0/rate'))
  assert.ok(read(whole, '财政拨款 | 100 | 90 | | | — | —').includes('/budget/lines/1/adjusted'))
})

test('sums that fail in a budget without spending are the form’s own fault, and no doubt', () => {
  const { budget, doubts } = only(`
    资金 | 年初预算数 | 全年预算数
    年度资金总额 | 100 | 120
    财政拨款 | 80 | 90
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`)
  assert.equal(budget.lines[1]?.adjusted, '90')
  assert.deepEqual(doubts, [])
})

test('a total whose figures are those of the other column is doubted, and one below a header that nobody knows', () => {
  const read = (total: string, width = '| < | < | < | <'): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 60
      效益指标 | 社会效益 | 投诉 | ≤5次 | 6次 | 40 | 38
      总分 ${width} | ${total}`).doubts
  assert.deepEqual(read('100 | 98'), [])
  assert.ok(read('98 | 95').includes('/total/weight'))
  assert.ok(read('98.5 |').includes('/total/weight'))
  assert.ok(read('98 |').includes('/total/weight'))
  assert.ok(read('100 | <').includes('/total/score'))
})

test('rows whose values are pieces, limits or ticks of other columns are doubted', () => {
  const read = (...rows: readonly string[]): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40
      ${rows.join('\n')}`).doubts
  const last = '效益指标 | 满意度 | 居民满意 | ≥90% | 95% | 60 | 60'
  // a figure that was cut, with the rest of it below
  assert.ok(read('效益指标 | 满意度 | 用电量 | ≥900度 | 17920 | 60 | 60', ' | | | | 000度 | |').includes('/indicators/1/actual/value'))
  // turned in two rows
  assert.ok(
    read('产出指标 | 质量指标 | 亮灯率 | 99% | ≥98% | 30 | 30', '效益指标 | 满意度 | 居民满意 | 95% | ≥90% | 30 | 30').includes(
      '/indicators/2/target/value',
    ),
  )
  assert.deepEqual(read(last), [])
  // what stands as weight makes the total, as a score
  const made = only(`
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 原因
    产出指标 | 数量指标 | 维护率 | 100 | 100 | 90 | 88 |
    效益指标 | 满意度 | 居民满意 | 100 | 10 | 10 | 0 |
    总分 | < | < | < | < | 100 | 98 |`)
  assert.ok(made.doubts.includes('/indicators/1/score'))
})

test('a row whose score was left blank has lost no cell where weights and scores both make what the total says', () => {
  const read = (last: string, total: string): string[] =>
    only(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 原因
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 30 | 30 | 无
      产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 20 | 无
      产出指标 | 时效指标 | 完工天数 | ≤30天 | 28天 | 20 | 20 | 无
      产出指标 | 成本指标 | 单盏造价 | ≤260元 | 250元 | 20 | 20 | 无
      ${last}
      总分 | < | < | < | < | 100 | ${total} |`).doubts.filter((at) => at.startsWith('/indicators/4/'))
  const blank = '效益指标 | 可持续影响 | 管理制度 | 健全 | 已制定应急预案并完成两次演练 | 10 | |'
  assert.notDeepEqual(read(blank, '100'), [])
  assert.deepEqual(read(blank, '90'), [])
})
