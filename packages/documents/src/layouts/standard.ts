// The standard self-evaluation table (financial administration's model, nine columns, A4 portrait) filled with a Form, before any format.
import type { BudgetLine, Form } from '@jizheng/core'
import { printedAmount, printedPoints, printedRate } from './printed-number.ts'
import { type GridCell, gridOf, type TableGrid } from './table-grid.ts'

/** Column widths in millimetres; together the width between the margins of an A4 page. */
export const widthsMm = [16, 17, 25, 25.5, 25.5, 25.5, 12, 13.5, 24] as const
export const pageMarginMm = 13
const COLUMNS = widthsMm.length

/** A filled standard form: two tables that touch, so that the head of the indicators can repeat on every page. */
export interface StandardForm {
  readonly title: string
  readonly year: string | null
  readonly head: TableGrid
  /** Its first row is the header that repeats. */
  readonly indicators: TableGrid
  /** Notes without a label, below the table. */
  readonly below: readonly string[]
}

export function standardForm(form: Form): StandardForm {
  return {
    title: form.title ?? '项目支出绩效自评表',
    year: form.year === null ? null : `（${form.year}年度）`,
    head: gridOf([...bodies(form), ...budget(form), ...objectives(form)], COLUMNS),
    indicators: gridOf([indicatorHead, ...indicators(form), total(form), ...notes(form)], COLUMNS),
    below: form.notes.filter((note) => note.label === '').map((note) => note.text),
  }
}

const label = (text: string, columnSpan = 1, rowSpan = 1): GridCell => ({ text, columnSpan, rowSpan, align: 'center', mayBreak: false })
const centred = label
const left = (text: string | null, columnSpan = 1, mayBreak = false): GridCell => ({
  text: text ?? '',
  columnSpan,
  rowSpan: 1,
  align: 'left',
  mayBreak,
})

function bodies(form: Form): readonly (readonly GridCell[])[] {
  const rows = [
    [label('项目名称', 2), centred(form.projectName ?? '', 7)],
    pairs('主管部门', form.supervisor, '实施单位', form.implementer),
  ]
  if (form.performer !== null) rows.push([label('承担单位', 2), centred(form.performer, 7)])
  if (form.contact !== null) rows.push(pairs('项目负责人', form.contact.name, '联系电话', form.contact.phone))
  return rows
}

const pairs = (first: string, one: string | null, second: string, other: string | null): GridCell[] => [
  label(first, 2),
  centred(one ?? '', 2),
  label(second),
  centred(other ?? '', 4),
]

function budget(form: Form): readonly (readonly GridCell[])[] {
  const { unit, lines } = form.budget
  const rows: readonly BudgetLine[] =
    lines.length > 0
      ? lines
      : [{ label: '年度资金总额', original: null, adjusted: null, spent: null, weight: null, rate: null, score: null }]
  const heads = ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((text) => label(text))
  return [
    [label(unit === null ? '项目资金' : `项目资金\n（${unit}）`, 2, rows.length + 1), ...heads],
    ...rows.map((line, i) => {
      const at = (field: keyof BudgetLine) => `/budget/lines/${i}/${field}`
      return [
        label(line.label),
        ...(['original', 'adjusted', 'spent'] as const).map((field) => centred(printedAmount(form, at(field), line[field]))),
        centred(printedPoints(form, at('weight'), line.weight)),
        centred(printedRate(form, at('rate'), line.rate)),
        centred(printedPoints(form, at('score'), line.score)),
      ]
    }),
  ]
}

function objectives(form: Form): readonly (readonly GridCell[])[] {
  return [
    [label('年\n度\n总\n体\n目\n标', 1, 2), label('预期目标', 4), label('实际完成情况', 4)],
    [left(form.objectives.expected, 4, true), left(form.objectives.actual, 4, true)],
  ]
}

const indicatorHead: readonly GridCell[] = [
  label('一级指标'),
  label('二级指标'),
  label('三级指标', 2),
  label('年度指标值'),
  label('实际完成值'),
  label('分值'),
  label('得分'),
  label('偏差原因分析及改进措施'),
]

function indicators(form: Form): readonly (readonly GridCell[])[] {
  const rows = form.indicators
  const sameDimension = (i: number, j: number) => rows[i]?.dimension === rows[j]?.dimension && rows[i]?.dimension !== null
  const sameGroup = (i: number, j: number) => sameDimension(i, j) && rows[i]?.group === rows[j]?.group && rows[i]?.group !== null
  return rows.map((row, i) => [
    ...merged(i, row.dimension, sameDimension),
    ...merged(i, row.group, sameGroup),
    left(row.name, 2),
    centred(row.target.text ?? ''),
    centred(row.actual.text ?? ''),
    centred(printedPoints(form, `/indicators/${i}/weight`, row.weight)),
    centred(printedPoints(form, `/indicators/${i}/score`, row.score)),
    left(row.deviationReason),
  ])
}

/** A level cell stands once for all rows that share it. */
function merged(i: number, text: string | null, same: (i: number, j: number) => boolean): readonly GridCell[] {
  if (i > 0 && same(i - 1, i)) return []
  let rowSpan = 1
  while (same(i, i + rowSpan)) rowSpan++
  return [label(text ?? '', 1, rowSpan)]
}

function total(form: Form): readonly GridCell[] {
  const { weight, score, grade } = form.total
  return [
    label('总分', 6),
    centred(printedPoints(form, '/total/weight', weight)),
    centred(printedPoints(form, '/total/score', score)),
    centred(grade ?? ''),
  ]
}

/** Conclusions, problems, measures and whatever else the form said, a row each below the total. */
const notes = (form: Form): readonly (readonly GridCell[])[] =>
  form.notes.filter((note) => note.label !== '').map((note) => [label(note.label, 2), left(note.text, 7, true)])
