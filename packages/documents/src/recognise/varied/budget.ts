// For tests: the budget and the objectives of a Form in many arrangements.
import type { Form } from '@jizheng/core'
import { type Choose, type Row, box, shuffle, width } from './table.ts'

const percent = (rate: string | null): string => (rate === null ? '' : `${Number((Number(rate) * 100).toFixed(6))}%`)

export function budgetRows(form: Form, choose: Choose, unitAt: 'heading' | 'line' | 'headers' | 'none'): Row[] {
  const { lines, unit } = form.budget
  if (lines.length === 0) return []
  const columns = shuffle(
    [
      { labels: ['年初预算数', '年初预算', '年初预算安排数'], value: (line: (typeof lines)[0]) => line.original, money: true },
      {
        labels: ['全年预算数', '全年预算数（A）', '调整后预算数', '全年（调整）预算数', '预算数（A）', '调整预算数(A)'],
        value: (line: (typeof lines)[0]) => line.adjusted,
        money: true,
      },
      {
        labels: ['全年执行数', '全年执行数（B）', '执行数（B）', '预算执行数', '实际支出', '实际支出数', '支出决算数'],
        value: (line: (typeof lines)[0]) => line.spent,
        money: true,
      },
      {
        labels: ['执行率', '执行率（B/A）', '预算执行率(B/A×100%)', '执行率（全年执行数/全年预算数）', '预算执行进度'],
        value: (line: (typeof lines)[0]) => percent(line.rate),
        money: false,
      },
      { labels: ['分值', '权重', '参考分值', '标准分值'], value: (line: (typeof lines)[0]) => line.weight ?? '-', money: false },
      { labels: ['得分', '自评得分', '自评分'], value: (line: (typeof lines)[0]) => line.score ?? '—', money: false },
    ].filter((column) => lines.some((line) => column.value(line) !== null && !/^[-—]?$/.test(column.value(line)!))),
    choose([0, 0, 0, 1, 2]),
  )
  const measures = columns.filter((column) => column.money)
  if (unitAt !== 'headers' && choose([true, false, false, false]))
    return pairRows(form, {
      heading: `项目资金${unitAt === 'heading' ? `（${unit}）` : ''}`,
      columns: measures.map((column) => [choose(column.labels), column.value] as const),
      rest: columns.filter((column) => !column.money).map((column) => [choose(column.labels), column.value] as const),
    })
  const side = choose([true, true, false])
  const heading = `${choose(['项目资金', '资金情况', '预算执行情况', '预算资金'])}${unitAt === 'heading' ? `（${unit}）` : ''}`
  const from = side ? 15 : 0
  const labelEnd = 45
  const step = (width - labelEnd) / columns.length
  const place = (index: number): [number, number] => [labelEnd + index * step, labelEnd + (index + 1) * step]
  const header: Row = [
    box(from, labelEnd, side ? '' : unitAt === 'heading' ? heading : choose(['资金来源', ''])),
    ...columns.map((column, index) =>
      box(...place(index), choose(column.labels) + (unitAt === 'headers' && column.money ? `（${unit}）` : '')),
    ),
  ]
  if (side) header.unshift(box(0, from, heading, lines.length + 1))
  const row = (line: (typeof lines)[0]): Row =>
    [box(from, labelEnd, line.label)].concat(columns.map((column, index) => box(...place(index), column.value(line))))
  return [header, ...lines.map(row)]
}

type Value = (line: Form['budget']['lines'][0]) => string | null

/** "资金总额 | 年初预算数 | 480 | 实际支出 | 460": every line says its own labels. */
function pairRows(
  form: Form,
  ask: { heading: string; columns: readonly (readonly [string, Value])[]; rest: readonly (readonly [string, Value])[] },
): Row[] {
  const { lines } = form.budget
  const first = lines[0]!
  const line = (label: string | null, columns: readonly (readonly [string, Value])[], of: typeof first): Row => {
    const from = label === null ? 15 : 40
    const step = (width - from) / (columns.length * 2)
    return [
      ...(label === null ? [] : [box(15, 40, label)]),
      ...columns.flatMap(([name, value], index) => [
        box(from + 2 * index * step, from + (2 * index + 1) * step, name),
        box(from + (2 * index + 1) * step, from + (2 * index + 2) * step, value(of)),
      ]),
    ]
  }
  // measures of single lines have to stand beside them; those of the whole may have a row of their own
  const single = lines.slice(1).every((each) => ask.rest.every(([, value]) => /^[-—]?$/.test(value(each) ?? '')))
  const rows = lines.map((each) => line(each.label, single ? ask.columns : [...ask.columns, ...ask.rest], each))
  if (single && ask.rest.length > 0) rows.push(line(null, ask.rest, first))
  rows[0]!.unshift(box(0, 15, ask.heading, rows.length))
  return rows
}

export function objectiveRows(form: Form, choose: Choose): Row[] {
  const { expected, actual } = form.objectives
  if (!expected || !actual)
    return expected ? [[box(0, 20, choose(['年度总体目标', '项目年度目标', '绩效目标'])), box(20, width, expected)]] : []
  const left = choose(['预期目标', '年初设定目标', '年度预期目标', '总体目标', '项目年度目标', '年初绩效目标'])
  const right = choose(['实际完成情况', '全年实际完成情况', '目标实际完成情况', '年度目标完成情况', '年度总体目标完成情况综述', '完成情况'])
  const side = choose(['年\n度\n总\n体\n目\n标', '年度总体目标', '年度绩效目标', '年度总体目标完成情况', '绩效目标'])
  switch (choose(['side', 'side', 'plain', 'rows'] as const)) {
    case 'side':
      return [
        [box(0, 20, side, 2), box(20, 70, left), box(70, width, right)],
        [box(20, 70, expected), box(70, width, actual)],
      ]
    case 'plain':
      return [
        [box(0, 60, left), box(60, width, right)],
        [box(0, 60, expected), box(60, width, actual)],
      ]
    default:
      return [
        [box(0, 20, left), box(20, width, expected)],
        [box(0, 20, right), box(20, width, actual)],
      ]
  }
}
