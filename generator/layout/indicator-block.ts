// The indicators of a form under their header, with the row that sums up the points.
import { Decimal, type Form, type Indicator, sum } from '@jizheng/core'
import { box, type Row } from './boxes.ts'
import type { Column, Layout } from './layout.ts'
import { targetParts } from './target-parts.ts'
import { width } from './boxes.ts'

const isLevel = ({ key }: Column): boolean => key === 'serial' || key === 'name' || key.startsWith('level')
const isTargetPart = (column: Column | undefined): boolean => column?.key === 'sign' || column?.key === 'value' || column?.key === 'unit'

export function indicatorRows(form: Form, layout: Layout): Row[] {
  const { indicators } = layout
  const rows = form.indicators
  const columns = [
    ...indicators.levels.filter(({ key }) => key !== 'level2' || rows.some((row) => row.group !== null)),
    ...indicators.measured,
  ]
  const start = indicators.side === null ? 0 : 8
  const at = edges(columns, start)
  const header = headerRows(columns, at, layout)
  const out: Row[] = [...header]
  if (layout.total === 'above') out.push(totalRow(form, { columns, at, start, layout }))
  const value = valueOf(rows)
  rows.forEach((row, index) => {
    if (indicators.headerAgain && index > 0 && index === Math.floor(rows.length / 2)) out.push(...header)
    out.push(
      columns.flatMap((column, place) => cellsOf({ rows, row, index, column, text: value(row, index, column), at: at[place]! }, layout)),
    )
  })
  const { filler } = indicators
  if (filler !== null) {
    const text = ({ key }: Column): string => (key === 'name' ? filler : key === 'level2' ? '可持续影响指标' : '')
    out.push(columns.map((column, place) => box(...at[place]!, text(column))))
  }
  if (indicators.side !== null) out[0] = [box(0, start, indicators.side, out.length), ...out[0]!]
  if (layout.total === 'below') out.push(totalRow(form, { columns, at, start: 0, layout }))
  return out
}

type Edges = readonly [from: number, to: number]

function edges(columns: readonly Column[], start: number): readonly Edges[] {
  const unit = (width - start) / columns.reduce((total, column) => total + column.wide, 0)
  let edge = start
  return columns.map((column) => {
    const from = edge
    edge += column.wide * unit
    return [from, edge] as const
  })
}

function valueOf(rows: readonly Indicator[]): (row: Indicator, index: number, column: Column) => string | null {
  const weights = Map.groupBy(rows, (row) => row.dimension)
  return (row, index, { key, label }) => {
    switch (key) {
      case 'serial':
        return String(index + 1)
      case 'level1':
        return row.dimension
      case 'level1-weight':
        return sum((weights.get(row.dimension) ?? []).map((each) => Decimal.of(each.weight ?? '0'))).toString()
      case 'level2':
        return row.group
      case 'name':
        return row.name
      case 'target':
        return row.target.text
      case 'sign':
      case 'value':
      case 'unit':
        return targetParts(row.target)[key]
      case 'actual':
        return row.actual.text
      case 'weight':
        return row.weight
      case 'score':
        return row.score
      case 'reason':
        return row.deviationReason
      case 'extra':
        return label === '指标说明' ? `反映${row.name ?? ''}情况` : ''
    }
  }
}

interface CellAsk {
  readonly rows: readonly Indicator[]
  readonly row: Indicator
  readonly index: number
  readonly column: Column
  readonly text: string | null
  readonly at: Edges
}

function cellsOf({ rows, row, index, column, text, at: [from, to] }: CellAsk, { indicators: { levelCells } }: Layout): Row {
  if (!column.key.startsWith('level') || levelCells === 'repeated') return [box(from, to, text)]
  const same = (other: Indicator | undefined): boolean =>
    other !== undefined && other.dimension === row.dimension && (column.key.startsWith('level1') || other.group === row.group)
  if (levelCells === 'blank') return [box(from, to, same(rows[index - 1]) ? '' : text)]
  if (same(rows[index - 1])) return []
  let length = 1
  while (same(rows[index + length])) length++
  return [box(from, to, text, length)]
}

function headerRows(columns: readonly Column[], at: readonly Edges[], { indicators: { header, upper } }: Layout): Row[] {
  if (header === 'one') return [columns.map((column, place) => box(...at[place]!, column.label))]
  const first: Row = []
  const second: Row = []
  const levels = columns.filter(isLevel).length
  columns.forEach((column, place) => {
    const [from, to] = at[place]!
    if (isLevel(column)) {
      if (place === 0) first.push(box(from, at[levels - 1]![1], '绩效指标'))
      second.push(box(from, to, column.label))
    } else if (isTargetPart(column)) {
      if (!isTargetPart(columns[place - 1])) first.push(box(from, at[place + 2]![1], upper))
      second.push(box(from, to, column.label))
    } else first.push(box(from, to, column.label, 2))
  })
  return [first, second]
}

function totalRow(
  form: Form,
  { columns, at, start, layout }: { columns: readonly Column[]; at: readonly Edges[]; start: number; layout: Layout },
): Row {
  const levels = columns.filter(isLevel).length
  const text = ({ key }: Column): string | null => {
    if (key === 'weight') return form.total.weight
    if (key === 'score') return form.total.score
    return key === 'reason' && layout.gradeInRow ? form.total.grade : ''
  }
  return [
    box(start, at[levels]![0], layout.totalLabel),
    ...columns.slice(levels).map((column, index) => box(...at[levels + index]!, text(column))),
  ]
}
