// Lines of the budget, or what is left of them, whose figures stand where others belong.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DrawnForm, head, only as oneForm } from '../only-form.ts'

const indicators = `
  一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
  产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90 | 90`
const whole = '年度资金总额 | 100 | 120 | 110 | 91.67% | 10 | 9.17 |'
const read = (...lines: readonly string[]): DrawnForm =>
  oneForm(`${head}
    项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | 调整原因
    ${lines.map((line) => `^ | ${line}`).join('\n')}
    ${indicators}`)
const isDoubted = ({ doubts }: DrawnForm, line: number): boolean => doubts.some((at) => at.startsWith(`/budget/lines/${line}/`))

test('sound lines are not doubted', () => {
  const form = read(whole, '财政拨款 | 80 | 100 | 90 | 90% | — | — |', '其他资金 | 20 | 20 | 20 | 100% | — | — | 0')
  assert.deepEqual(form.doubts, [])
})

test('an amount where the label, a reason or a weight belongs', () => {
  assert.ok(isDoubted(read('100.00 | 120 | 110 | 91.67% | 10 | 9.17 | |'), 0))
  assert.ok(isDoubted(read('年度资金总额 | 100 | 120 | 110 | 91.67% | | 10 | 9.17'), 0))
  assert.ok(isDoubted(read(whole, '财政拨款 | 80 | 100 | 90 | 90% | 89.97 | |'), 1))
  assert.ok(isDoubted(read('年度资金总额 | 100 | 120 | 110 | | 100 | |'), 0))
})

test('words right of the column of reasons, under no heading', () => {
  const sources = (words: string): DrawnForm =>
    oneForm(`${head}
      项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 得分 | 调整原因 |
      ^ | 年度资金总额 | 100 | 120 | 110 | 10 | | ${words}
      ${indicators}`)
  assert.ok(isDoubted(sources('年中追加20万元'), 0))
  assert.deepEqual(sources('').doubts, [])
})

test('a whole whose budget is what its sources have spent', () => {
  const sources = ['财政拨款 | 80 | 100 | 90 | | | |', '其他资金 | 20 | 18 | 20 | | | |']
  assert.ok(isDoubted(read('年度资金总额 | 100 | 110 | 10 | | | |', ...sources), 0))
  assert.ok(!isDoubted(read('年度资金总额 | 100 | 118 | 110 | | | |', ...sources), 0))
})

test('a figure that a page has cut in two, within the budget and below its last line', () => {
  const rest = ' | | | 00.00 | | | |'
  const within = read('年度资金总额 | 100 | 120 | 1 | | | |', rest, '财政拨款 | 80 | 100 | 90 | | | |')
  assert.ok(within.doubts.includes('/budget/lines/0/spent'))
  assert.ok(read('年度资金总额 | 100 | 120 | 1 | | | |', rest).doubts.includes('/budget/lines/0/spent'))
  const sided = (below: string): string[] =>
    oneForm(`${head}
    项目资金 |  | 年初预算数 | 全年预算数 | 全年执行数
    ^ | 年度资金总额 | 3600 | 3600 | 120
     | < | | | ${below}
    ${indicators}`).doubts
  for (const below of ['00.00', ',000.00']) assert.deepEqual(sided(below), ['/budget/lines/0/spent'], below)
})

test('lines without a header: an amount beside others, though one between is blank, and sentences that speak of money', () => {
  const { budget, doubts } = oneForm(`${head}
    项目资金 | 年度资金总额 | 100 | | 110
    ^ | 财政拨款 | 80 | | 90
    ${indicators}`)
  assert.deepEqual(budget.lines.map(({ label }) => label), ['年度资金总额', '财政拨款']) // prettier-ignore
  assert.ok(['/budget/lines/0/adjusted', '/budget/lines/1/adjusted'].every((at) => doubts.includes(at)))
  const sentence = oneForm(`${head}
    项目资金 | 年度资金总额 | 100 | < | <
    ${indicators}
    说明 | 9月印发管护办法，逐座明确管护单位 | 10 | | | |`)
  assert.deepEqual(sentence.budget.lines.map(({ label }) => label), ['年度资金总额']) // prettier-ignore
})

test('lines that have no label but the one merged beside them all have lost the column of their labels', () => {
  const lines = (label: string): string[] =>
    oneForm(`${head}
      项目资金 | 年初预算数 | 全年预算数 | 全年执行数
      ${label} | 860 | 860 | 834.2
      ^ | 800 | 800 | 774.2
      ^ | 60 | 60 | 60
      ${indicators}`).doubts
  assert.ok(lines('^').includes('/budget/lines/2/adjusted'))
  const labelled = oneForm(`${head}
    项目资金 | 年初预算数 | 全年预算数 | 全年执行数
    年度资金总额 | 860 | 860 | 834.2
    财政拨款 | 860 | 860 | 834.2
    ${indicators}`)
  assert.deepEqual(labelled.doubts, [])
})

test('an amount whose label names the budget and its execution gives way to one that is labelled, and is doubted without it', () => {
  const pairs = (rest: string): DrawnForm =>
    oneForm(`${head}
    预算执行情况 | 100 | ${rest}
    ${indicators}`)
  const labelled = pairs('预算数： | 执行数： | 90')
  assert.deepEqual([labelled.budget.lines[0]?.spent, labelled.doubts], ['90', []])
  assert.deepEqual(pairs('').doubts, ['/budget/lines/0/spent'])
})

test('a note among the lines is no line, and the first line below it is the whole', () => {
  const { budget, doubts } = read('注：以上数据截至12月31日。 | < | < | < | < | < | <', whole, '财政拨款 | 100 | 110 | — | | | |')
  assert.deepEqual(budget.lines.map(({ label }) => label), ['年度资金总额', '财政拨款']) // prettier-ignore
  assert.ok(doubts.includes('/budget/lines/1/adjusted'))
})

test('a nought for the rate of what was spent may be the score, one with its sign is a rate', () => {
  const doubtsOf = (rate: string): string[] => read(`年度资金总额 | 100 | 120 | -3.2 | ${rate} | 10 | |`).doubts
  assert.ok(doubtsOf('0').includes('/budget/lines/0/rate'))
  assert.deepEqual(doubtsOf('-2.67%'), [])
})

test('what a source has spent is its rate where the sum of the sources says so', () => {
  const sources = (spent: string): string[] =>
    read(whole, `财政拨款 | 60 | 80 | ${spent} | | | |`, '自筹资金 | 40 | 40 | 30 | 75% | | |').doubts
  assert.ok(sources('100').includes('/budget/lines/1/spent'))
  assert.deepEqual(sources('79'), [])
})

test('less than nothing where a weight belongs is an amount', () => {
  assert.ok(read(whole, '财政拨款 | 100 | 110 | — | — | -3.2 | |').doubts.includes('/budget/lines/1/weight'))
})

test('a budget is read beside blank columns and below a blank row, and the sum of the points is none of its lines', () => {
  const beside = oneForm(`${head}
    资金 | 全年预算数 | 全年执行数 | 分值
    | | |
    年度资金总额 | 100 | 90 | 10
    ${indicators}`)
  assert.deepEqual(beside.budget.lines.map(({ label, spent }) => [label, spent]), [['年度资金总额', '90']]) // prettier-ignore
  const without = oneForm(`${head}
    年度总体目标 | 维护路灯300盏 | < | < | < | <
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 90
    合计 | < | < | < | < | 97.78`)
  assert.deepEqual(without.budget.lines, [])
})

test('rates of a thousand in a hundred, and a line whose marks all stand one column too far left, are doubted', () => {
  const rates = (spent: string): string[] =>
    oneForm(`${head}
      项目资金 | | 全年执行数 | 执行率
      ^ | 年度资金总额 | 1860 | ${spent}
      ^ | 财政拨款 | 1200 | 99
      ${indicators}`).doubts
  assert.ok(rates('1785.6').includes('/budget/lines/0/spent'))
  assert.deepEqual(rates('96'), [])
  const marked = (last: string): string[] =>
    oneForm(`${head}
      项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 250 | 250 | 215 | 10 | 86% | 8.6
      ^ | 财政拨款 | 250 | 250 | 215 | — | | —
      ^ | 上年结转资金 | | 0 | 0 | — | | —
      ^ | ${last}
      ${indicators}`).doubts
  assert.ok(marked('其他资金 | 0 | 0 | — | | — |').includes('/budget/lines/3/original'))
  assert.deepEqual(marked('其他资金 | | 0 | 0 | — | | —'), [])
})
