// The standard self-evaluation table (financial administration's model, nine columns, A4 portrait) filled with a Form, before any format.
import type { BudgetLine, Form, Indicator } from '@jizheng/core'
import { printedAmount, printedPoints, printedRate } from './printed-number.ts'
import { type GridCell, gridOf, type TableGrid } from './table-grid.ts'

/** Column widths in millimetres; together the width between the margins of an A4 page. */
export const widthsMm = [16, 17, 25, 25.5, 25.5, 25.5, 12, 13.5, 24] as const
export const pageMarginMm = 13
const COLUMNS = widthsMm.length

/** A line outside the tables, with the JSON Pointer of the value it shows. */
export interface PrintedLine {
  readonly text: string
  readonly at: string
}

/** A filled standard form: two tables that touch, so that the head of the indicators can repeat on every page. */
export interface StandardForm {
  readonly title: PrintedLine
  readonly year: PrintedLine | null
  readonly head: TableGrid
  /** Its first row is the header that repeats. */
  readonly indicators: TableGrid
  /** Notes without a label, below the table. */
  readonly below: readonly PrintedLine[]
}

export function standardForm(form: Form): StandardForm {
  return {
    title: { text: form.title ?? '项目支出绩效自评表', at: '/title' },
    year: form.year === null ? null : { text: `（${form.year}年度）`, at: '/year' },
    head: gridOf([...bodies(form), ...budget(form), ...objectives(form)], COLUMNS),
    indicators: gridOf([indicatorHead, ...indicators(form), total(form), ...notes(form)], COLUMNS),
    below: form.notes.flatMap((note, i) => (note.label === '' ? [{ text: note.text, at: `/notes/${i}/text` }] : [])),
  }
}

type Heads = GridCell['heads']
const plain = { columnSpan: 1, rowSpan: 1, align: 'center', mayBreak: false, heads: null } as const
/** Printed by the layout itself. */
const label = (text: string, heads: Heads, columnSpan = 1, rowSpan = 1): GridCell => ({
  ...plain,
  text,
  at: null,
  heads,
  columnSpan,
  rowSpan,
})
const centred = (at: string | null, text: string | null, columnSpan = 1): GridCell => ({ ...plain, text: text ?? '', at, columnSpan })
const left = (at: string, text: string | null, columnSpan = 1): GridCell => ({ ...centred(at, text, columnSpan), align: 'left' })
const long = (at: string, text: string | null, columnSpan: number): GridCell => ({ ...left(at, text, columnSpan), mayBreak: true })
/** A value that is the head of its row too. */
const heading = (cell: GridCell): GridCell => ({ ...cell, heads: 'row' })

function bodies(form: Form): readonly (readonly GridCell[])[] {
  const rows = [
    [label('项目名称', 'row', 2), centred('/projectName', form.projectName, 7)],
    pairs('主管部门', centred('/supervisor', form.supervisor, 2), '实施单位', centred('/implementer', form.implementer, 4)),
  ]
  if (form.performer !== null) rows.push([label('承担单位', 'row', 2), centred('/performer', form.performer, 7)])
  if (form.contact !== null) {
    const { name, phone } = form.contact
    rows.push(pairs('项目负责人', centred('/contact/name', name, 2), '联系电话', centred('/contact/phone', phone, 4)))
  }
  return rows
}

const pairs = (first: string, one: GridCell, second: string, other: GridCell): GridCell[] => [
  label(first, 'row', 2),
  one,
  label(second, 'row'),
  other,
]

function budget(form: Form): readonly (readonly GridCell[])[] {
  const { unit, lines } = form.budget
  const rows: readonly BudgetLine[] =
    lines.length > 0
      ? lines
      : [{ label: '年度资金总额', original: null, adjusted: null, spent: null, weight: null, rate: null, score: null }]
  const heads = ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((text) => label(text, 'column'))
  const block = unit === null ? '项目资金' : `项目资金\n（${unit}）`
  return [
    [{ ...label(block, 'row', 2, rows.length + 1), at: '/budget/unit' }, ...heads],
    ...rows.map((line, i) => {
      const cell = (field: keyof BudgetLine, print: typeof printedAmount) => {
        const at = `/budget/lines/${i}/${field}`
        // the blank line of a form that has no budget shows no value of it
        return centred(lines.length === 0 ? null : at, print(form, at, line[field]))
      }
      return [
        heading(cell('label', (_form, _at, text) => text ?? '')),
        ...(['original', 'adjusted', 'spent'] as const).map((field) => cell(field, printedAmount)),
        cell('weight', printedPoints),
        cell('rate', printedRate),
        cell('score', printedPoints),
      ]
    }),
  ]
}

function objectives(form: Form): readonly (readonly GridCell[])[] {
  return [
    [label('年\n度\n总\n体\n目\n标', 'row', 1, 2), label('预期目标', 'column', 4), label('实际完成情况', 'column', 4)],
    [long('/objectives/expected', form.objectives.expected, 4), long('/objectives/actual', form.objectives.actual, 4)],
  ]
}

const indicatorHead: readonly GridCell[] = [
  label('一级指标', 'column'),
  label('二级指标', 'column'),
  label('三级指标', 'column', 2),
  label('年度指标值', 'column'),
  label('实际完成值', 'column'),
  label('分值', 'column'),
  label('得分', 'column'),
  label('偏差原因分析及改进措施', 'column'),
]

function indicators(form: Form): readonly (readonly GridCell[])[] {
  const rows = form.indicators
  const sameDimension = (i: number, j: number) => rows[i]?.dimension === rows[j]?.dimension && rows[i]?.dimension !== null
  const sameGroup = (i: number, j: number) => sameDimension(i, j) && rows[i]?.group === rows[j]?.group && rows[i]?.group !== null
  return rows.map((row, i) => {
    const at = (field: keyof Indicator) => `/indicators/${i}/${field}`
    return [
      ...merged(i, centred(at('dimension'), row.dimension), sameDimension),
      ...merged(i, centred(at('group'), row.group), sameGroup),
      heading(left(at('name'), row.name, 2)),
      centred(at('target'), row.target.text),
      centred(at('actual'), row.actual.text),
      centred(at('weight'), printedPoints(form, at('weight'), row.weight)),
      centred(at('score'), printedPoints(form, at('score'), row.score)),
      left(at('deviationReason'), row.deviationReason),
    ]
  })
}

/** A level cell stands once for all rows that share it; it shows the value of the first. */
function merged(i: number, cell: GridCell, same: (i: number, j: number) => boolean): readonly GridCell[] {
  if (i > 0 && same(i - 1, i)) return []
  let rowSpan = 1
  while (same(i, i + rowSpan)) rowSpan++
  return [{ ...heading(cell), rowSpan }]
}

function total(form: Form): readonly GridCell[] {
  const { weight, score, grade } = form.total
  return [
    label('总分', 'row', 6),
    centred('/total/weight', printedPoints(form, '/total/weight', weight)),
    centred('/total/score', printedPoints(form, '/total/score', score)),
    centred('/total/grade', grade),
  ]
}

/** Conclusions, problems, measures and whatever else the form said, a row each below the total. */
const notes = (form: Form): readonly (readonly GridCell[])[] =>
  form.notes.flatMap((note, i) =>
    note.label === '' ? [] : [[heading(centred(`/notes/${i}/label`, note.label, 2)), long(`/notes/${i}/text`, note.text, 7)]],
  )
