// For tests: the indicators of a Form under headers of many shapes.
import type { Form, Indicator } from '@jizheng/core'
import { type Choose, type Row, box, shuffle, width } from './table.ts'

interface Column {
  readonly label: string
  readonly wide: number
  readonly value: (row: Indicator, index: number) => string | null
  readonly key: string
}

export function indicatorRows(form: Form, choose: Choose, total: 'below' | 'above' | 'pair'): Row[] {
  const rows = form.indicators
  const has = (value: (row: Indicator) => string | null): boolean => rows.some((row) => value(row) !== null)
  const dimensions = new Map(
    rows.map((row) => [
      row.dimension,
      String(rows.filter((other) => other.dimension === row.dimension).reduce((sum, other) => sum + Number(other.weight ?? 0), 0)),
    ]),
  )
  const levels: Column[] = [
    ...(choose([true, false, false])
      ? [{ key: 'serial', label: '序号', wide: 1, value: (_: Indicator, index: number) => String(index + 1) }]
      : []),
    { key: 'level1', label: choose(['一级指标', '一级\n指标', '一级绩效指标']), wide: 2, value: (row) => row.dimension },
    ...(has((row) => row.weight) && choose([true, false, false, false])
      ? [
          {
            key: 'level1-weight',
            label: choose(['权重', '分值']),
            wide: 1,
            value: (row: Indicator) => dimensions.get(row.dimension) ?? null,
          },
        ]
      : []),
    ...(has((row) => row.group)
      ? [{ key: 'level2', label: choose(['二级指标', '二级\n指标']), wide: 2, value: (row: Indicator) => row.group }]
      : []),
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
  } else
    values.push({
      key: 'target',
      label: choose([
        '年度指标值',
        '指标值',
        '指标值（A）',
        '年初目标值（A）',
        '预期指标值',
        '年初指标值',
        '目标值',
        '年度目标值',
        '计划值',
        '指标（目标）值',
      ]),
      wide: 3,
      value: (row) => row.target.text,
    })
  const others: Column[] = []
  if (has((row) => row.actual.text))
    others.push({
      key: 'actual',
      label: choose([
        '实际完成值',
        '全年实际值',
        '全年完成值',
        '完成值',
        '实际完成值（B）',
        '年终完成值',
        '实际值',
        '全年实际完成值',
        '完成情况',
        '指标实际完成值',
      ]),
      wide: 3,
      value: (row) => row.actual.text,
    })
  if (has((row) => row.weight))
    others.push({
      key: 'weight',
      label: choose(['分值', '权重', '指标分值', '分值权重', '权重（%）', '标准分', '指标权重（分）']),
      wide: 1,
      value: (row) => row.weight,
    })
  if (has((row) => row.score))
    others.push({
      key: 'score',
      label: choose(['得分', '自评得分', '自评分', '指标得分', '得分（分）']),
      wide: 1,
      value: (row) => row.score,
    })
  if (has((row) => row.deviationReason))
    others.push({
      key: 'reason',
      label: choose(['偏差原因分析及改进措施', '未完成原因分析', '未完成原因和改进措施', '偏差原因']),
      wide: 3,
      value: (row) => row.deviationReason,
    })
  if (choose([true, false, false]))
    others.push({
      key: 'extra',
      label: choose(['指标解释', '评分标准', '备注', '数据来源', '完成率', '复核分']),
      wide: 2,
      value: (row) => (row.name ? '' : null),
    })
  const tail = choose([0, 1, 2, 3])
  const measured = shuffle(
    [{ key: 'group', list: values }, ...others.map((column) => ({ key: column.key, list: [column] }))],
    tail,
  ).flatMap((group) => group.list)
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
  const label = choose(['总分', '合计', '总 分', '自评总分', '总分合计'])
  const merge = choose(['merged', 'repeated', 'blank'] as const)
  if (total === 'above') out.push(totalRow(form, { columns, at, start, label }))
  const filler = choose([true, false, false])
  const pageBreak = choose([true, false, false, false]) && merge !== 'merged'
  const header = [...out]
  rows.forEach((row, index) => {
    if (pageBreak && index === Math.floor(rows.length / 2) && index > 0) out.push(...header)
    out.push(
      columns.flatMap((column, place) => {
        const [from, to] = at[place]!
        const text = column.value(row, index)
        if (!column.key.startsWith('level')) return [box(from, to, text)]
        const same = (other: Indicator | undefined): boolean =>
          other !== undefined && other.dimension === row.dimension && (column.key.startsWith('level1') || other.group === row.group)
        if (merge === 'repeated') return [box(from, to, text)]
        if (merge === 'blank') return [box(from, to, same(rows[index - 1]) ? '' : text)]
        if (same(rows[index - 1])) return []
        let length = 1
        while (same(rows[index + length])) length++
        return [box(from, to, text, length)]
      }),
    )
  })
  if (filler)
    out.push(
      columns.map((column, place) =>
        box(...at[place]!, column.key === 'name' ? choose(['指标2：', '……', '']) : column.key === 'level2' ? '可持续影响指标' : ''),
      ),
    )
  if (side) out[0]!.unshift(box(0, start, choose(['绩\n效\n指\n标', '绩效指标', '年度绩效指标完成情况', '年度绩效指标']), out.length))
  if (total === 'below') out.push(totalRow(form, { columns, at, start: 0, label }))
  return out
}

function headerRows(ask: {
  columns: readonly Column[]
  at: readonly (readonly [number, number])[]
  twoLines: boolean
  choose: Choose
  upper: string
}): Row[] {
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

function totalRow(
  form: Form,
  ask: { columns: readonly Column[]; at: readonly (readonly [number, number])[]; start: number; label: string },
): Row {
  const { columns, at, start, label } = ask
  const points = columns.findIndex((column) => !/^(?:serial|level|name)/.test(column.key))
  const row: Row = [box(start, at[points]![0], label)]
  columns.forEach((column, place) => {
    if (place < points) return
    row.push(box(...at[place]!, column.key === 'weight' ? form.total.weight : column.key === 'score' ? form.total.score : ''))
  })
  return row
}

export const totalPair = (form: Form, choose: Choose): Row[] =>
  form.total.score === null
    ? []
    : [
        [
          box(0, 30, choose(['自评总分', '总得分', '自评得分', '总分（100分）'])),
          box(30, 60, form.total.score + choose(['', '分'])),
          box(60, 90, choose(['自评等级', '评价等级', '等级'])),
          box(90, width, form.total.grade),
        ],
      ]

/** Sign, figure and unit of a target where its text is just these. */
function parts(row: Indicator): { sign: string; value: string; unit: string } {
  const text = row.target.text ?? ''
  const found = /^([≥≤＝=<>＞＜]?)(\d[\d.]*)(\D*)$/.exec(text)
  return found ? { sign: found[1]!, value: found[2]!, unit: found[3]! } : { sign: '', value: text, unit: '' }
}
