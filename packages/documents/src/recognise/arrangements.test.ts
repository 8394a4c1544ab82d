// Arrangements that published forms have and no template foresees, each drawn as small as it can be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recogniseForms } from './recognise-forms.ts'
import { drawn } from './drawn.ts'
import { type DrawnForm, head, only } from './only-form.ts'

const rows = (form: Pick<DrawnForm, 'indicators'>): string[] =>
  form.indicators.map((row) =>
    [row.dimension, row.name, row.target.text, row.actual.text, row.weight, row.score].map((part) => part ?? '').join(' '),
  )
const money = (form: DrawnForm): string[] =>
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

test('a line of the budget may give its label again beside each measure', () => {
  const form = only(`${head}
    预算执行情况（万元） | 预算数： | 100 | 执行数： | 90
    ^ | 其中-财政拨款： | 80 | 其中-财政拨款： | 75
    ^ | 其他资金： | 20 | 其他资金： | 15
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏`)
  assert.deepEqual(money(form), ['预算数 - 100 90 - - -', '其中-财政拨款 - 80 75 - - -', '其他资金 - 20 15 - - -'])
})

test('sources of money may head the columns, alone or under each measure, and amounts may stand in the cell of their label', () => {
  const foot = `
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏`
  const turned = only(`${head}
    项目资金（万元） | 资金来源 | 合计 | 财政拨款 | 其他资金
    ^ | 年初预算数 | 100 | 80 | 20
    ^ | 全年预算数 | 110 | 90 | 20
    ^ | 全年执行数 | 99 | 80 | 19
    ^ | 执行率 | 90% | 88.89% | 95%${foot}`)
  assert.deepEqual(money(turned), ['合计 100 110 99 - 0.9 -', '财政拨款 80 90 80 - 0.8889 -', '其他资金 20 20 19 - 0.95 -'])
  const grouped = only(`${head}
    预算执行（万元） | 预算数 | < | < | 执行数 | < | < | 执行率
    ^ | 小计 | 财政拨款 | 自筹 | 小计 | 财政拨款 | 自筹 | ^
    ^ | 60 | 50 | 10 | 57.6 | 48 | 9.6 | 96%${foot}`)
  assert.deepEqual(money(grouped), ['预算执行（万元） - 60 57.6 - 0.96 -'])
  const whole = only(`${head}
    项目资金（万元） | 资金来源 | 总额 | 其中：财政资金 | 财政专户管理资金 | 其他资金
    ^ | 年初预算数 | 100 | 80 | 5 | 15
    ^ | 全年执行数 | 90 | 70 | 5 | 15
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90`)
  assert.deepEqual(money(whole), [
    '总额 100 - 90 - - -',
    '其中：财政资金 80 - 70 - - -',
    '财政专户管理资金 5 - 5 - - -',
    '其他资金 15 - 15 - - -',
  ])
  const inside = only(`${head}
    项目资金 | 预算数：100万元 | < | 执行数：90万元 | 执行率：90%${foot}`)
  assert.deepEqual(money(inside), ['项目资金 - 100 90 - 0.9 -'])
  assert.equal(inside.budget.unit, '万元')
})

test('rates under the heading of points are rates, and doubted', () => {
  const form = only(`${head}
    资金来源（万元） | 年初预算 | 调整后预算数 | 执行数 | 执行率 | 权重 | 得分
    总额 | 60 | 60 | 57.6 | 10 | 96% | 9.6
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | < | <
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏 | < | <`)
  assert.deepEqual(money(form), ['总额 60 60 57.6 10 0.96 9.6'])
  assert.deepEqual(form.doubts.toSorted(), ['/budget/lines/0/rate', '/budget/lines/0/weight'])
})

test('both sides of the objective may share a cell, or stand in numbered rows', () => {
  const shared = only(`${head}
    年度总体目标 | 预期目标：维护路灯300盏。\\n实际完成情况：维护路灯310盏。 | < | <`)
  assert.deepEqual([shared.objectives.expected, shared.objectives.actual], ['维护路灯300盏。', '维护路灯310盏。'])
  const numbered = only(`${head}
    年度总体目标 | 序号 | 年初目标 | 完成情况
    ^ | 1 | 维护路灯300盏 | 维护310盏
    ^ | 2 | 新装路灯20盏 | 新装20盏`)
  assert.deepEqual([numbered.objectives.expected, numbered.objectives.actual], ['维护路灯300盏\n新装路灯20盏', '维护310盏\n新装20盏'])
})

test('two values may share a column', () => {
  const read = (header: string, first: string, second: string): DrawnForm =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | ${header}
      产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏 | ${first}
      效益指标 | 社会效益 | 投诉 | ≤5次 | 6次 | ${second}`)
  const values = ['产出指标 维护数量 300盏 310盏 60 60', '效益指标 投诉 ≤5次 6次 40 30']
  assert.deepEqual(rows(read('分值/得分', '60/60', '40/30')), values)
  assert.deepEqual(rows(read('得分/分值', '60/60', '30/40')), values)
  assert.deepEqual(rows(read('评分', '分值60 得分60', '分值40分，得分30分')), values)
  const unsaid = read('自评得分', '60/60', '30/40')
  assert.deepEqual([rows(unsaid), unsaid.doubts], [values, ['/indicators/1/weight', '/indicators/1/score']])
  const both = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值及完成情况 | 得分
    产出指标 | 数量指标 | 维护数量 | 目标：300盏 实际：310盏 | 60
    效益指标 | 社会效益 | 投诉 | 目标值：≤5次\\n实际完成值：6次 | 30`)
  assert.deepEqual(rows(both), ['产出指标 维护数量 300盏 310盏  60', '效益指标 投诉 ≤5次 6次  30'])
})

test('two forms beside one another are two forms', () => {
  const forms = recogniseForms(
    drawn(`
    项目支出绩效自评表（2022年度） | < | < | < | < | < | <
    项目名称 | 路灯维护 | < |  | 项目名称 | 公园绿化 | <
    三级指标 | 指标值 | 完成值 |  | 三级指标 | 指标值 | 完成值
    维护数量 | 300盏 | 310盏 |  | 绿化面积 | 20亩 | 21亩`),
  )
  assert.deepEqual(
    forms.map((form) => [form.year, form.projectName, ...rows(form)]),
    [
      [2022, '路灯维护', ' 维护数量 300盏 310盏  '],
      [2022, '公园绿化', ' 绿化面积 20亩 21亩  '],
    ],
  )
})

test('of two columns with the same meaning the more exact one is read, and where none is, both readings are doubted', () => {
  const read = (header: string, values: string): DrawnForm =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | ${header}
      产出指标 | 数量指标 | 维护数量 | ${values}`)
  const year = read('目标值 | 1-6月完成值 | 全年完成值', '300盏 | 100盏 | 310盏')
  assert.deepEqual([rows(year), year.doubts], [['产出指标 维护数量 300盏 310盏  '], []])
  assert.deepEqual(read('目标值 | 计划值 | 完成值', '300盏 | 320盏 | 310盏').doubts, ['/indicators/0/target', '/indicators/0/target/value'])
  assert.deepEqual(read('目标值 | 完成值 | 得分 | 得分', '300盏 | 310盏 | 50 | 48').doubts, ['/indicators/0/score'])
  const budget = (first: string, second: string): DrawnForm =>
    only(`${head}
      资金来源（万元） | ${first} | ${second} | 执行数 | 执行率
      总额 | 100 | 120 | 108 | 90%
      一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值
      产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏`)
  assert.deepEqual(money(budget('预算数', '调整后预算数')), ['总额 - 120 108 - 0.9 -'])
  assert.deepEqual(budget('预算数', '预算金额').doubts.includes('/budget/lines/0/adjusted'), true)
})

test('columns whose figures contradict their headings are doubted, a fault of the form is not', () => {
  const read = (first: string, second: string): string[] =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏 | ${first}
      效益指标 | 社会效益 | 投诉 | ≤5次 | 3次 | ${second}`).doubts
  assert.equal(read('55 | 60', '30 | 40').length, 4)
  assert.deepEqual(read('55 | 58', '40 | 30'), [])
  // above its weight by just what the weights lack
  assert.ok(read('55 | 60', '40 | 30').includes('/indicators/0/weight'))
})

test('rows and headings below the sum of the points are notes', () => {
  const form = only(`${head}
    项目负责人 | 张某 | <
    一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
    产出指标 | 数量指标 | 维护数量 | 300盏 | 310盏 | 95
    总分 | < | < | < | < | 95
    填报日期 | 2023年3月1日 | < | < | < | <
    填报人 | 李某 | < | < | < | <
    金额单位 | 万元 | < | < | < | <
    一、基本情况 | | | | |
    本项目位于城区，共有路灯300盏。 | | | | |`)
  assert.deepEqual(rows(form), ['产出指标 维护数量 300盏 310盏  95'])
  assert.deepEqual(
    form.notes.map((note) => `${note.label} ${note.text}`),
    ['填报日期 2023年3月1日', '填报人 李某', '金额单位 万元', ' 一、基本情况', ' 本项目位于城区，共有路灯300盏。'],
  )
  assert.deepEqual([form.objectives.actual, form.emptyRows], [null, []])
})

test('one cell over two columns of values is doubted, and two figures in it are no number', () => {
  const form = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≤300盏\\n290盏 | < | 50 | 50
    效益指标 | 社会效益 | 投诉 | ≤5次 | 3次 | 50\\n47.5 | <`)
  assert.deepEqual(form.doubts.toSorted(), [
    '/indicators/0/actual',
    '/indicators/0/actual/value',
    '/indicators/0/target',
    '/indicators/0/target/value',
    // with anything doubted, weights that do not sum up are
    '/indicators/0/weight',
    '/indicators/1/score',
    '/indicators/1/weight',
  ])
  assert.deepEqual([form.indicators[1]!.weight, form.indicators[1]!.score], [null, null])
})

test('indicators below a repeated head of the budget are no lines of it, and stay indicators', () => {
  const again = '资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分'
  const read = (between: string, above: string): DrawnForm =>
    only(`项目名称 | 路灯 | < | < | < | < | <
      ${again}
      年度资金总额 | 100 | 100 | 90 | 90% | 10 | 9
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      ${above}
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 50 | 50
      ${between}
      ^ | 质量指标 | 亮灯率 | ≥98% | 99% | 40 | 40`)
  for (const form of [read('', again), read('^ | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分', '')]) {
    assert.deepEqual(money(form), ['年度资金总额 100 100 90 10 0.9 9'])
    assert.deepEqual(rows(form), ['产出指标 维护数量 ≥300盏 310盏 50 50', '产出指标 亮灯率 ≥98% 99% 40 40'])
  }
})
