// A form printed in a layout: lines above, parts of one table, lines below; before any file format.
import type { Form } from '@jizheng/core'
import { budgetRows } from './budget-block.ts'
import { type Row, box, share, width } from './boxes.ts'
import { footRows, headRows } from './head-block.ts'
import { indicatorRows } from './indicator-block.ts'
import type { Layout } from './layout.ts'

export interface Sheet {
  readonly above: readonly string[]
  /** One table in parts: page breaks and other tables may come between them. */
  readonly parts: readonly (readonly Row[])[]
  readonly below: readonly string[]
}

export function sheetOf(form: Form, layout: Layout): Sheet {
  const middle = [budgetRows(form, layout.budget), objectiveRows(form, layout)]
  const parts = [
    headRows(form, layout.head),
    ...(layout.objectivesFirst ? middle.toReversed() : middle),
    indicatorRows(form, layout),
    layout.total === 'pair' ? totalPair(form, layout) : [],
    noteRows(form),
    layout.head.contact === 'foot' ? footRows(form, layout.head) : [],
  ]
  return {
    above: aboveTable(form, layout),
    parts: parts.filter((part) => part.length > 0),
    below: layout.footNote === null ? [] : [layout.footNote],
  }
}

function aboveTable(form: Form, { yearAt, above, budget }: Layout): readonly string[] {
  const title = form.title ?? ''
  const unit = budget.unitAt === 'line' && form.budget.unit !== null ? [`金额单位：${form.budget.unit}`] : []
  const lines = above === null ? [] : [above]
  if (form.year === null || yearAt === 'inside' || /\d{4}年/.test(title)) return [...lines, title, ...unit]
  if (yearAt === 'behind') return [...lines, `${title}（${form.year}年度）`, ...unit]
  return [...lines, title, yearAt === 'line' ? `（${form.year}年度）` : `( ${form.year} 年度)`, ...unit]
}

function objectiveRows(form: Form, { objectives: { shape, side, expected: left, actual: right, alone } }: Layout): Row[] {
  const { expected, actual } = form.objectives
  if (!expected || !actual) return expected ? [[box(0, 20, alone), box(20, width, expected)]] : []
  switch (shape) {
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
    case 'rows':
      return [
        [box(0, 20, left), box(20, width, expected)],
        [box(0, 20, right), box(20, width, actual)],
      ]
  }
}

const totalPair = (form: Form, { pairLabels: [score, grade] }: Layout): Row[] =>
  form.total.score === null
    ? []
    : [
        share(0, width, [
          [1, score],
          [1, form.total.score],
          [1, grade],
          [1, form.total.grade],
        ]),
      ]

const noteRows = (form: Form): Row[] => form.notes.map(({ label, text }) => [box(0, 20, label), box(20, width, text)])
