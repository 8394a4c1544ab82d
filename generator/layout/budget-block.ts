// The budget of a form: lines under columns, each line with its own labels, or sources of money as columns.
import { type BudgetLine, Decimal, type Form } from '@jizheng/core'
import { box, type Row, share, width } from './boxes.ts'
import type { BudgetField, BudgetLayout } from './layout.ts'

const money: ReadonlySet<BudgetField> = new Set(['original', 'adjusted', 'spent'])
const points: ReadonlySet<BudgetField> = new Set(['weight', 'score'])

export function budgetRows(form: Form, layout: BudgetLayout): Row[] {
  const { lines, unit } = form.budget
  if (lines.length === 0) return []
  const heading = `${layout.heading}${layout.unitAt === 'heading' && unit !== null ? `（${unit}）` : ''}`
  const label = (field: BudgetField, text: string): string =>
    layout.unitAt === 'headers' && money.has(field) ? `${text}（${unit}）` : text
  const print = (line: BudgetLine, field: BudgetField): string => printed(line[field], field, layout)
  if (layout.shape === 'pairs') return pairRows(lines, { ...layout, heading }, print)
  if (layout.shape === 'turned' && lines.length > 1) {
    const rows = layout.columns.map((column) =>
      share(15, width, [[3, label(column.field, column.label)], ...lines.map((line) => [2, print(line, column.field)] as const)]),
    )
    return beside(heading, [share(15, width, [[3, '资金来源'], ...lines.map((line) => [2, line.label] as const)]), ...rows])
  }
  const from = layout.side ? 15 : 0
  const step = (width - 45) / layout.columns.length
  const across = (texts: readonly string[]): Row => texts.map((text, index) => box(45 + index * step, 45 + (index + 1) * step, text))
  const corner = layout.side ? '' : heading
  const rows = [
    [box(from, 45, corner), ...across(layout.columns.map((column) => label(column.field, column.label)))],
    ...lines.map((line) => [box(from, 45, line.label), ...across(layout.columns.map((column) => print(line, column.field)))]),
  ]
  return layout.side ? beside(heading, rows) : rows
}

const beside = (heading: string, rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (index === 0 ? [box(0, 15, heading, rows.length), ...row] : row))

/** "资金总额 | 年初预算数 | 480 | 实际支出 | 460": every line says its own labels. */
function pairRows(
  lines: readonly BudgetLine[],
  { columns, heading }: BudgetLayout,
  print: (line: BudgetLine, field: BudgetField) => string,
): Row[] {
  const measures = columns.filter(({ field }) => money.has(field))
  const rest = columns.filter(({ field }) => !money.has(field))
  const pairs = (line: BudgetLine, list: BudgetLayout['columns'], from: number): Row =>
    share(
      from,
      width,
      list.flatMap(({ field, label }) => [
        [1, label],
        [1, print(line, field)],
      ]),
    )
  // measures of single lines have to stand beside them; those of the whole may have a row of their own
  const single = lines.slice(1).every((line) => rest.every(({ field }) => line[field] === null))
  const rows = lines.map((line) => [box(15, 40, line.label), ...pairs(line, single ? measures : [...measures, ...rest], 40)])
  if (single && rest.length > 0) rows.push(pairs(lines[0]!, rest, 15))
  return beside(heading, rows)
}

function printed(value: string | null, field: BudgetField, { amounts, noPoints }: BudgetLayout): string {
  if (value === null) return points.has(field) ? noPoints : ''
  if (field === 'rate') return `${Decimal.of(value).times(100).toString()}%`
  if (points.has(field) || amounts === 'plain') return value
  const [whole, part = ''] = value.split('.')
  const decimals = amounts === 'six' ? part.padEnd(6, '0') : part.padEnd(2, '0')
  return `${amounts === 'cents' ? whole : whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${decimals}`
}
