// What a layout lets a form state: values without a column are not there, and what has a place of its own below the table becomes a note.
import type { Form } from '@jizheng/core'
import type { Layout } from '../layout/layout.ts'
import type { Chance } from '../chance.ts'
import { lowExecution, measures } from '../world/causes.ts'

export function statedIn(form: Form, layout: Layout, chance: Chance): Form {
  const { shows, total, head, gradeInRow } = layout
  const points = (value: string | null, shown: boolean): string | null => (shown ? value : null)
  return {
    ...form,
    contact: head.contact === 'none' ? null : form.contact,
    budget: {
      ...form.budget,
      lines: form.budget.lines.map((line) => ({
        ...line,
        original: points(line.original, shows.original),
        rate: points(line.rate, shows.rate),
        weight: points(line.weight, shows.budgetPoints),
        score: points(line.score, shows.budgetPoints),
      })),
    },
    indicators: form.indicators.map((row) => ({
      ...row,
      weight: points(row.weight, shows.weight),
      score: points(row.score, shows.score),
      deviationReason: points(row.deviationReason, shows.reason),
    })),
    total: {
      weight: points(form.total.weight, total !== 'none' && total !== 'pair' && shows.weight),
      score: points(form.total.score, total !== 'none' && shows.score),
      grade: points(form.total.grade, total === 'pair' || gradeInRow),
    },
    notes: layout.notes.map((label) => ({ label, text: noteOf(label, form, chance) })),
    columns: {
      ...form.columns,
      weight: shows.weight,
      score: shows.score,
      deviationReason: shows.reason,
      original: shows.original,
      rate: shows.rate,
    },
  }
}

function noteOf(label: string, form: Form, chance: Chance): string {
  const reasons = form.indicators.flatMap((row) => (row.deviationReason === null ? [] : [`${row.name}：${row.deviationReason}`]))
  const low = Number(form.budget.lines[0]?.rate ?? '1') < 0.9
  if (/原因/.test(label)) return [...reasons, ...(low ? [`${chance.choose(lowExecution)}。`] : [])].join('') || '无'
  if (/结论/.test(label)) return '项目按计划实施，年度绩效目标总体实现。'
  if (/措施/.test(label)) return reasons.length > 0 ? `${chance.choose(measures)}。` : '无'
  if (/问题/.test(label)) return reasons.length > 0 ? '个别指标未达到年初设定值，见未完成原因。' : '无'
  return '无'
}
