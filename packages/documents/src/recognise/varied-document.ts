// For tests: a Form printed as a table in one of very many layouts, so that recognising can be shown not to depend on any of them.
import type { Form, Indicator } from '@jizheng/core'
import type { Block, Cell, Document } from '../document.ts'

/** Picks one of the choices; a test passes a random but repeatable one. */
export type Choose = <T>(choices: readonly T[]) => T

interface Box {
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly text: string
}

/** Rows of boxes on a ruler of 120 units; the distinct edges become the columns of the table. */
const width = 120
type Row = Box[]

export function variedDocument(form: Form, choose: Choose): Document {
  const above: string[] = []
  const rows: Row[] = []
  const yearAt = choose(['line', 'brackets', 'in-title'] as const)
  const title = form.title ?? ''
  const named = /\d{4}年/.test(title)
  const heading = named || yearAt === 'line' ? title : yearAt === 'brackets' ? `${title}（${form.year}年度）` : title
  const lines = named || (yearAt === 'brackets' && !named) ? [heading] : [heading, choose([`（${form.year}年度）`, `( ${form.year} 年度)`, `${form.year}年度`])]
  if (choose([true, false])) above.push(...lines)
  else for (const line of lines) rows.push([box(0, width, line)])
  const unitAt = form.budget.unit ? choose(['heading', 'line', 'headers'] as const) : 'none'
  if (unitAt === 'line') above.push(`金额单位：${form.budget.unit}`)
  rows.push(...fieldRows(form, choose))
  const total = choose(['below', 'above', 'pair'] as const)
  const middle: Row[][] = [budgetRows(form, choose, unitAt), objectiveRows(form, choose)]
  if (choose([true, false, false])) middle.reverse()
  for (const part of middle) rows.push(...part)
  rows.push(...indicatorRows(form, choose, total))
  if (total === 'pair') rows.push(...totalPair(form))
  const blocks: Block[] = [...above.map((text, index): Block => ({ type: 'paragraph', text, place: { paragraph: index + 1 } })), tableOf(rows)]
  return { format: 'html', blocks }
}

const box = (from: number, to: number, text: string | null, rows = 1): Box => ({ from, to, rows, text: text ?? '' })

function fieldRows(form: Form, choose: Choose): Row[] {
  const pairs: [string, string][] = []
  if (form.projectName) pairs.push([choose(['项目名称', '项目名称：', '专项资金名称', '项 目 名 称', '转移支付（项目）名称', '预算项目名称']), form.projectName])
  if (form.supervisor) pairs.push([choose(['主管部门', '主管部门：', '项目主管单位', '县级主管部门', '主管部门名称', '主管预算部门']), form.supervisor])
  if (form.implementer) pairs.push([choose(['实施单位', '项目实施单位', '实施单位（盖章）', '资金使用单位', '项目单位', '预算单位', '执行单位']), form.implementer])
  const { contact } = form
  if (contact?.name && contact.phone && choose([true, false])) pairs.push([choose(['项目负责人及电话', '负责人及联系电话', '联系人及电话']), `${contact.name}${choose(['', ' ', '，'])}${contact.phone}`])
  else if (contact?.name) {
    pairs.push([choose(['项目负责人', '联系人', '负责人']), contact.name])
    if (contact.phone) pairs.push([choose(['联系电话', '电话', '联系方式']), contact.phone])
  }
  const perRow = choose([1, 2, 3])
  const style = choose(['cells', 'cells', 'inside'] as const)
  const rows: Row[] = []
  for (let at = 0; at < pairs.length; at += perRow) {
    const slice = pairs.slice(at, at + perRow)
    const step = width / slice.length
    rows.push(
      slice.flatMap(([label, value], index) => {
        const from = index * step
        if (style === 'inside') return [box(from, from + step, `${label.replace(/：$/, '')}：${value}`)]
        return [box(from, from + step / 3, label), box(from + step / 3, from + step, value)]
      }),
    )
  }
  return rows
}

const percent = (rate: string | null): string => (rate === null ? '' : `${Number((Number(rate) * 100).toFixed(6))}%`)

function budgetRows(form: Form, choose: Choose, unitAt: 'heading' | 'line' | 'headers' | 'none'): Row[] {
  const { lines, unit } = form.budget
  if (lines.length === 0) return []
  const columns = shuffle(
    [
      { labels: ['年初预算数', '年初预算', '年初预算安排数'], value: (line: (typeof lines)[0]) => line.original, money: true },
      { labels: ['全年预算数', '全年预算数（A）', '调整后预算数', '全年（调整）预算数', '预算数（A）', '调整预算数(A)'], value: (line: (typeof lines)[0]) => line.adjusted, money: true },
      { labels: ['全年执行数', '全年执行数（B）', '执行数（B）', '预算执行数', '实际支出', '实际支出数', '支出决算数'], value: (line: (typeof lines)[0]) => line.spent, money: true },
      { labels: ['执行率', '执行率（B/A）', '预算执行率(B/A×100%)', '执行率（全年执行数/全年预算数）', '预算执行进度'], value: (line: (typeof lines)[0]) => percent(line.rate), money: false },
      { labels: ['分值', '权重', '参考分值', '标准分值'], value: (line: (typeof lines)[0]) => line.weight ?? '-', money: false },
      { labels: ['得分', '自评得分', '自评分'], value: (line: (typeof lines)[0]) => line.score ?? '—', money: false },
    ].filter((column) => lines.some((line) => column.value(line) !== null && !/^[-—]?$/.test(column.value(line)!))),
    choose([0, 0, 0, 1, 2]),
  )
  const side = choose([true, true, false])
  const heading = `${choose(['项目资金', '资金情况', '预算执行情况', '预算资金'])}${unitAt === 'heading' ? `（${unit}）` : ''}`
  const from = side ? 15 : 0
  const labelEnd = 45
  const step = (width - labelEnd) / columns.length
  const place = (index: number): [number, number] => [labelEnd + index * step, labelEnd + (index + 1) * step]
  const header: Row = [box(from, labelEnd, side ? '' : unitAt === 'heading' ? heading : choose(['资金来源', ''])), ...columns.map((column, index) => box(...place(index), choose(column.labels) + (unitAt === 'headers' && column.money ? `（${unit}）` : '')))]
  if (side) header.unshift(box(0, from, heading, lines.length + 1))
  return [header, ...lines.map((line) => [box(from, labelEnd, line.label), ...columns.map((column, index) => box(...place(index), column.value(line)))])]
}

function objectiveRows(form: Form, choose: Choose): Row[] {
  const { expected, actual } = form.objectives
  if (!expected || !actual) return expected ? [[box(0, 20, choose(['年度总体目标', '项目年度目标', '绩效目标'])), box(20, width, expected)]] : []
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

interface Column {
  readonly label: string
  readonly wide: number
  readonly value: (row: Indicator, index: number) => string | null
  readonly key: string
}

function indicatorRows(form: Form, choose: Choose, total: 'below' | 'above' | 'pair'): Row[] {
  const rows = form.indicators
  const has = (value: (row: Indicator) => string | null): boolean => rows.some((row) => value(row) !== null)
  const levels: Column[] = [
    ...(choose([true, false, false]) ? [{ key: 'serial', label: '序号', wide: 1, value: (_: Indicator, index: number) => String(index + 1) }] : []),
    { key: 'level1', label: choose(['一级指标', '一级\n指标', '一级绩效指标']), wide: 2, value: (row) => row.dimension },
    ...(has((row) => row.group) ? [{ key: 'level2', label: choose(['二级指标', '二级\n指标']), wide: 2, value: (row: Indicator) => row.group }] : []),
    { key: 'name', label: choose(['三级指标', '指标名称（三级指标）', '三级指标名称', '具体指标']), wide: 4, value: (row) => row.name },
  ]
  const split = has((row) => row.target.value) && choose([true, false, false])
  const values: Column[] = []
  if (split) {
    values.push(
      { key: 'target', label: choose(['指标性质', '符号', '运算符号']), wide: 1, value: (row) => parts(row).sign },
      { key: 'target', label: choose(['指标值', '目标值', '值']), wide: 2, value: (row) => parts(row).value },
      { key: 'target', label: choose(['度量单位', '计量单位', '单位']), wide: 1, value: (row) => parts(row).unit },
    )
  } else values.push({ key: 'target', label: choose(['年度指标值', '指标值', '指标值（A）', '年初目标值（A）', '预期指标值', '年初指标值', '目标值', '年度目标值', '计划值', '指标（目标）值']), wide: 3, value: (row) => row.target.text })
  const others: Column[] = []
  if (has((row) => row.actual.text)) others.push({ key: 'actual', label: choose(['实际完成值', '全年实际值', '全年完成值', '完成值', '实际完成值（B）', '年终完成值', '实际值', '全年实际完成值', '完成情况', '指标实际完成值']), wide: 3, value: (row) => row.actual.text })
  if (has((row) => row.weight)) others.push({ key: 'weight', label: choose(['分值', '权重', '指标分值', '分值权重', '权重（%）', '标准分', '指标权重（分）']), wide: 1, value: (row) => row.weight })
  if (has((row) => row.score)) others.push({ key: 'score', label: choose(['得分', '自评得分', '自评分', '指标得分', '得分（分）']), wide: 1, value: (row) => row.score })
  if (has((row) => row.deviationReason)) others.push({ key: 'reason', label: choose(['偏差原因分析及改进措施', '未完成原因分析', '未完成原因和改进措施', '偏差原因']), wide: 3, value: (row) => row.deviationReason })
  if (choose([true, false, false])) others.push({ key: 'extra', label: choose(['指标解释', '评分标准', '备注', '数据来源', '完成率', '复核分']), wide: 2, value: (row) => (row.name ? '' : null) })
  const tail = choose([0, 1, 2, 3])
  const measured = shuffle([{ key: 'group', list: values }, ...others.map((column) => ({ key: column.key, list: [column] }))], tail).flatMap((group) => group.list)
  const columns = [...levels, ...measured]
  const side = choose([true, false])
  const start = side ? 8 : 0
  const share = (width - start) / columns.reduce((sum, column) => sum + column.wide, 0)
  let edge = start
  const at = columns.map((column) => {
    const from = edge
    edge += column.wide * share
    return [from, edge] as const
  })
  const out: Row[] = []
  const twoLines = split || choose([true, false, false])
  out.push(...headerRows({ columns, at, twoLines, choose, upper: choose(['年度指标值', '预期指标值', '指标值']) }))
  const merge = choose(['merged', 'repeated', 'blank'] as const)
  if (total === 'above') out.push(totalRow(form, columns, at, start))
  rows.forEach((row, index) => {
    out.push(
      columns.flatMap((column, place) => {
        const [from, to] = at[place]!
        const text = column.value(row, index)
        if (column.key !== 'level1' && column.key !== 'level2') return [box(from, to, text)]
        const same = (other: Indicator | undefined): boolean => other !== undefined && other.dimension === row.dimension && (column.key === 'level1' || other.group === row.group)
        if (merge === 'repeated') return [box(from, to, text)]
        if (merge === 'blank') return [box(from, to, same(rows[index - 1]) ? '' : text)]
        if (same(rows[index - 1])) return []
        let length = 1
        while (same(rows[index + length])) length++
        return [box(from, to, text, length)]
      }),
    )
  })
  if (side) out[0]!.unshift(box(0, start, choose(['绩\n效\n指\n标', '绩效指标', '年度绩效指标完成情况', '年度绩效指标']), out.length))
  if (total === 'below') out.push(totalRow(form, columns, at, 0))
  return out
}

function headerRows(ask: { columns: readonly Column[]; at: readonly (readonly [number, number])[]; twoLines: boolean; choose: Choose; upper: string }): Row[] {
  const { columns, at } = ask
  if (!ask.twoLines) return [columns.map((column, place) => box(...at[place]!, column.label))]
  const first: Row = []
  const second: Row = []
  const levelColumns = columns.map((column, place) => [column, place] as const).filter(([column]) => /^(?:level|name)/.test(column.key))
  columns.forEach((column, place) => {
    const [from, to] = at[place]!
    if (/^(?:level|name)/.test(column.key)) {
      if (place === levelColumns[0]![1]) first.push(box(from, at[levelColumns.at(-1)![1]]![1], '绩效指标'))
      second.push(box(from, to, column.label))
    } else if (column.key === 'target' && columns[place + 1]?.key === 'target' && columns[place - 1]?.key !== 'target') {
      first.push(box(from, at[place + 2]![1], ask.upper))
      second.push(box(from, to, column.label))
    } else if (column.key === 'target' && columns[place - 1]?.key === 'target') second.push(box(from, to, column.label))
    else first.push(box(from, to, column.label, 2))
  })
  return [first, second]
}

function totalRow(form: Form, columns: readonly Column[], at: readonly (readonly [number, number])[], start: number): Row {
  const points = columns.findIndex((column) => !/^(?:serial|level|name)/.test(column.key))
  const row: Row = [box(start, at[points]![0], '总分')]
  columns.forEach((column, place) => {
    if (place < points) return
    row.push(box(...at[place]!, column.key === 'weight' ? form.total.weight : column.key === 'score' ? form.total.score : ''))
  })
  return row
}

const totalPair = (form: Form): Row[] =>
  form.total.score === null ? [] : [[box(0, 30, '自评总分'), box(30, 60, form.total.score), box(60, 90, '自评等级'), box(90, width, form.total.grade)]]

/** Sign, figure and unit of a target where its text is just these. */
function parts(row: Indicator): { sign: string; value: string; unit: string } {
  const text = row.target.text ?? ''
  const found = /^([≥≤＝=<>＞＜]?)(\d[\d.]*)(\D*)$/.exec(text)
  return found ? { sign: found[1]!, value: found[2]!, unit: found[3]! } : { sign: '', value: text, unit: '' }
}

/** Rotates and swaps by a number, so that a choice gives an order. */
function shuffle<T>(list: readonly T[], by: number): T[] {
  if (by === 0) return [...list]
  const turned = [...list.slice(by % list.length), ...list.slice(0, by % list.length)]
  return by === 2 ? turned.toReversed() : turned
}

function tableOf(rows: readonly Row[]): Block {
  const edges = [...new Set([0, width, ...rows.flatMap((row) => row.flatMap((each) => [key(each.from), key(each.to)]))])].toSorted((a, b) => a - b)
  const column = (edge: number): number => edges.indexOf(key(edge))
  const taken = new Set<string>()
  const cells: Cell[] = []
  const put = (at: { row: number; from: number; to: number; rows: number; text: string }): void => {
    for (let row = at.row; row < at.row + at.rows; row++) for (let c = at.from; c < at.to; c++) taken.add(`${row},${c}`)
    cells.push({ row: at.row, column: at.from, rowSpan: at.rows, columnSpan: at.to - at.from, text: at.text, place: { table: 1, row: at.row + 1, column: at.from + 1 }, doubt: null })
  }
  rows.forEach((row, index) => {
    for (const each of row) put({ row: index, from: column(each.from), to: column(each.to), rows: each.rows, text: each.text })
  })
  for (let row = 0; row < rows.length; row++) {
    for (let c = 0; c < edges.length - 1; c++) if (!taken.has(`${row},${c}`)) put({ row, from: c, to: c + 1, rows: 1, text: '' })
  }
  return { type: 'table', rowCount: rows.length, columnCount: edges.length - 1, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column), certainty: 'given' }
}

const key = (edge: number): number => Math.round(edge * 100) / 100
