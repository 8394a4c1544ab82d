// Rows, lines and headers that have lost a cell, or hold two figures where one belongs: doubted, never shifted in silence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { head, only } from '../only-form.ts'

test('a row that has lost a cell is doubted, a row without a score is not', () => {
  const read = (last: string): string[] =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 30 | 30 |
      产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 30 | 30 |
      效益指标 | 社会效益 | ${last}`).doubts
  assert.deepEqual(read('投诉 | ≤5次 | 3次 | 40 | |'), [])
  assert.deepEqual(read('投诉 | 3次 | 40 | 38 | |'), ['/indicators/2/target/value', '/indicators/2/actual/value', '/indicators/2/weight'])
  assert.deepEqual(read('≤5次 | 3次 | 40 | 38 | 12 |').length, 4)
})

test('a line of the budget that has lost a cell is doubted, whichever of its figures shows it', () => {
  const read = (line: string): string[] =>
    only(`项目名称 | 路灯 | < | < | < | < | <
      资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
      年度资金总额 | 100 | 120 | 110 | 91.67% | 10 | 9.17
      ${line}
      其他资金 | 0 | 20 | 20 | 100% | |
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`).doubts.filter((at) => at.startsWith('/budget/lines/1'))
  assert.deepEqual(read('财政拨款 | 100 | 100 | 90 | 90% | |'), [])
  assert.notDeepEqual(read('财政拨款 | 100 | 90 | 90% | | |'), [])
  assert.notDeepEqual(read('财政拨款 | 100 | 110 | 10 | | |'), [])
  assert.notDeepEqual(read('财政拨款 | 100 | 100 | 90 | 9 | |'), [])
})

test('a heading of two labels over two columns heads each of them', () => {
  const form = only(`项目名称 | 路灯 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值/实际完成值 | < | 分值/自评得分 | <
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 60
    效益指标 | 社会效益 | 投诉 | ≤5次 | 6次 | 40 | 38`)
  assert.deepEqual(
    form.indicators.map(({ target, actual, weight, score }) => [target.text, actual.text, weight, score]),
    [
      ['≥300盏', '310盏', '60', '60'],
      ['≤5次', '6次', '40', '38'],
    ],
  )
  assert.deepEqual(form.doubts, [])
})

test('two figures under one heading are doubted, not joined with confidence', () => {
  const form = only(`项目名称 | 路灯 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 | <
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 50
    效益指标 | 社会效益 | 投诉 | ≤5次 | 4次 | 40 | 30
    总分 | < | < | < | < | 100 | 80`)
  for (const at of ['/indicators/0/score', '/indicators/1/score', '/total/score']) assert.ok(form.doubts.includes(at), at)
})

test('a header that has lost a cell is seen by the names of groups among the names, and everything is doubted', () => {
  const form = only(`项目名称 | 路灯 | < | < | < | < | <
    一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | <
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 30 | 30
    产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 30 | 30
    效益指标 | 社会效益指标 | 投诉 | ≤5次 | 6次 | 40 | 38`)
  for (const [index, row] of form.indicators.entries())
    for (const key of ['weight', 'score'] as const) assert.ok(row[key] === null || form.doubts.includes(`/indicators/${index}/${key}`))
})

test('a figure where a unit or a sign belongs shows that the row, or its header, has lost a cell', () => {
  const read = (header: string, first: string, second: string): string[] =>
    only(`${head}
      一级指标 | 二级指标 | ${header}
      产出指标 | 数量指标 | ${first}
      效益指标 | 社会效益 | ${second}`).doubts
  const header = '三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 计量单位 | 分值 | 得分'
  const sound = '维护数量 | ≥ | 300 | 盏 | 310 | 盏 | 60 | 60'
  assert.deepEqual(read(header, sound, '满意率 | ≥ | 90 | % | 95 | % | 40 | 40'), [])
  const lost = read(header, sound, '满意率 | 90 | % | 95 | % | 40 | 40 |')
  for (const key of ['target', 'actual', 'weight']) assert.ok(lost.includes(`/indicators/1/${key}`), key)
  assert.ok(!lost.includes('/indicators/0/target'))
  const shifted = read('指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 | 备注 |', sound, '满意率 | ≥ | 90 | % | 95 | % | 40 | 40')
  for (const index of [0, 1]) assert.ok(shifted.includes(`/indicators/${index}/weight`), String(index))
})

test('a name that is a limit, and figures in full width, show that a row has lost a cell', () => {
  const read = (last: string): string[] =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 备注
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 |
      效益指标 | 社会效益 | ${last}`).doubts
  assert.deepEqual(read('满意率 | ≥90% | 97% |'), [])
  assert.deepEqual(read('≥90% | 97% | |'), ['/indicators/1/target/value'])
  const wide = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 30 | 30
    产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 30 | 30
    效益指标 | 社会效益 | 投诉 | ３次 | ４０ | 40 |`)
  assert.deepEqual(wide.doubts, ['/indicators/2/target/value', '/indicators/2/actual/value', '/indicators/2/weight'])
})

test('limits under the heading of what was reached are doubted where no target stands', () => {
  const read = (header: string, second: string): string[] =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | ${header}
      产出指标 | 数量指标 | 维护数量 | 不低于300盏 | 310盏
      产出指标 | 质量指标 | 亮灯率 | ≥98% | 99%
      效益指标 | 社会效益 | 投诉 | 5次 | ${second}`).doubts
  assert.deepEqual(read('指标值 | 完成值', '≤4次'), [])
  // the headings have slipped under one another: each row's weight is read as its target
  assert.deepEqual(
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
      产出指标 | 数量指标 | 维护数量 | 60 | ≥300盏 | 310盏 | 60
      产出指标 | 质量指标 | 亮灯率 | 40 | ≥98% | 99% | 40`).doubts.filter((at) => at.endsWith('/target/value')).length,
    2,
  )
  assert.deepEqual(read('完成值 | 备注', '没有'), [
    '/indicators/0/actual/value',
    '/indicators/1/actual/value',
    '/indicators/2/actual/value',
  ])
})

test('amounts under the headings of points, and one of several amounts under no heading, are doubted', () => {
  const foot = `
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`
  const shifted = only(`项目名称 | 路灯 | < | < | < | < | <
    资金 | 年初预算数 | 全年执行数 | 分值 | 得分 | 执行率 |
    年度资金总额 | 480 | 480 | 480 | 10 | 10 | 100%
    财政拨款 | 480 | 480 | 480 | / | / | 100%
    其他资金 | 0 | 0 | 0 | / | / | /${foot}`)
  for (const index of [0, 1, 2]) assert.ok(shifted.doubts.includes(`/budget/lines/${index}/weight`), String(index))
  const headless = only(`项目名称 | 路灯 | < | < | < | < | <
    项目资金 | 年度资金总额 | 520 | 600 | 513 | 10 | 8.55
    ^ | 财政拨款 | 520 | 600 | 513 | | ${foot}`)
  assert.deepEqual(
    headless.budget.lines.map(({ adjusted }, index) => adjusted === null || headless.doubts.includes(`/budget/lines/${index}/adjusted`)),
    [true, true],
  )
})

test('an amount in a cell over two columns, one under a heading over two, and a line without its label are doubted', () => {
  const read = (header: string, whole: string, part: string): string[] =>
    only(`项目名称 | 路灯 | < | < | < | < | <
      资金 | 来源 | 年初预算数 | ${header} | 得分
      ^ | 年度资金总额 | 100 | ${whole} | 9
      ^ | ${part}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`).doubts
  const header = '全年预算数 | 全年执行数 | 执行率'
  const whole = '100 | 90 | 90%'
  assert.deepEqual(read(header, whole, '财政拨款 | 100 | 100 | 90 | 90% |'), [])
  assert.deepEqual(read(header, '100\\n100 | < | 100%', '财政拨款 | 100 | 100 | 90 | 90% |'), ['/budget/lines/0/adjusted'])
  assert.ok(
    read('全年预算数 | 全年执行数\\n执行率 | <', '100 | 90 | 90%', '财政拨款 | 100 | 100 | 90 | |').includes('/budget/lines/1/rate'),
  )
  assert.ok(read(header, whole, '20 | 20 | 10 | 10 | |').includes('/budget/lines/1/original'))
})

test('a total of a table whose rows were not understood is doubted', () => {
  const form = only(`${head}
    年度总体目标 | 维护路灯300盏 | <
    总分 | 100 | `)
  assert.deepEqual([form.indicators.length, form.total.score, form.doubts.includes('/total/score')], [0, '100', true])
})

test('one figure under a heading over two columns of figures may be either', () => {
  const form = only(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | < | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310 | 60 | 60
    效益指标 | 社会效益 | 投诉 | ≤5次 | | 40 | 40`)
  for (const index of [0, 1]) assert.ok(form.doubts.includes(`/indicators/${index}/actual`), String(index))
})

test('a total that scores what the weights sum up to, and weighs less, stands the wrong way round', () => {
  const read = (total: string): string[] =>
    only(`${head}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 60 | 60
      效益指标 | 社会效益 | 投诉 | ≤5次 | 6次 | 40 | 38
      总分 | < | < | < | < | ${total}`).doubts
  assert.deepEqual(read('98 | 100'), ['/total/weight', '/total/score'])
  assert.deepEqual(read('100 | 98'), [])
  // neither sums up to a hundred, but the scores to what is said to be the weight
  assert.deepEqual(read('98 | 110'), ['/total/weight', '/total/score'])
  assert.deepEqual(read('100 | 109'), [])
})

test('names of groups for names, with their points or without, show that the header has lost a cell', () => {
  const read = (points: string): boolean =>
    only(`${head}
      一级指标 | 三级指标 | 目标值 | 完成值 |
      产出指标（50分） | 数量指标${points} | 维护数量 | 300盏 | 310盏
      ^ | 质量指标${points} | 合格率 | 98% | 97%
      ^ | 时效指标${points} | 完工时间 | 2022年9月 | 2022年9月
      效益指标（30分） | 社会效益${points} | 投诉 | 明显减少 | 明显减少`).doubts.includes('/indicators/1/actual/value')
  assert.deepEqual(['', '（15分）'].map(read), [true, true])
})

test('a name that reaches in from beside its heading, with the target under it, shows that a blank column is lost', () => {
  const read = (below: (name: string) => string): readonly string[] =>
    only(`${head}
      一级指标 | 二级指标 | | 三级指标 | < | 指标值 | 完成值 | 原因
      产出指标 | 数量指标 | | 维护数量 | < | 300盏 | 310盏 |
      产出指标 | 质量指标 | | 合格率 | < | 98% | 97% |
      效益指标 | 社会效益 | ${below('投诉下降')}
      效益指标 | 满意度 | ${below('居民满意')}`).doubts
  assert.deepEqual(
    read((name) => `| ${name} | < | 90% | 95% |`),
    [],
  )
  assert.deepEqual(
    read((name) => `${name} | < | 90% | 95% | |`).filter((at) => at.endsWith('/target/value')),
    ['/indicators/2/target/value', '/indicators/3/target/value'],
  )
})
