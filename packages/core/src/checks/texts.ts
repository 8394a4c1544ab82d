// What stands in the texts: instructions of the blank form, another year, more than the form allows.
import type { Form } from '../form.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { publishedForms, sichuanForm } from './sources.ts'
import { formOwnNote, hint } from './vocabulary/template-hints.ts'

/**
 * template-text-left: instructions of the blank form still in a cell. year-mismatch: a text or a target date names another year where it
 * should be the form's. text-too-long: longer than the pack's limit for that field.
 * Source: seen on published forms; limits from the pack.
 */
export const texts: Check = (reading) => {
  const template = templateLeft(reading.form)
  const year = otherYear(reading)
  return [...(template === null ? [] : [template]), ...(year === null ? [] : [year]), ...tooLong(reading)]
}

function templateLeft({ objectives, notes, indicators, projectName }: Form): Objection | null {
  const { expected, actual } = objectives
  if (expected !== null && hint.test(expected)) return left('/objectives/expected', expected)
  if (actual !== null && hint.test(actual)) return left('/objectives/actual', actual)
  if (projectName !== null && hint.test(projectName)) return left('/projectName', projectName)
  for (const [index, note] of notes.entries()) {
    // "原因" cells carry the printed rules of the form itself; only whole answers count there
    if (!formOwnNote.test(note.label) && note.text.length < 80 && hint.test(note.text)) return left(`/notes/${index}/text`, note.text)
  }
  for (const [index, row] of indicators.entries()) {
    if (row.name !== null && hint.test(row.name)) return left(`/indicators/${index}/name`, row.name)
    if (row.target.text !== null && row.target.text.length > 4 && hint.test(row.target.text))
      return left(`/indicators/${index}/target`, row.target.text)
    if (row.actual.text !== null && row.actual.text.length > 4 && hint.test(row.actual.text))
      return left(`/indicators/${index}/actual`, row.actual.text)
    if (row.deviationReason !== null && hint.test(row.deviationReason))
      return left(`/indicators/${index}/deviationReason`, row.deviationReason)
  }
  return null
}

const left = (at: string, text: string): Objection => ({
  code: 'template-text-left',
  at,
  params: { text: short(text) },
  source: publishedForms,
})

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** "2021年度目标", "2021年全年": a year that the text is about; not a document number, a start or a comparison. */
const yearOfText =
  /(?<![〔\d号自从至到较比—\-~至])(20\d{2})\s*年度?(?=\s*(?:目标|年度|总体|绩效|工作|任务|计划|全年|预算|项目|预期|[:：，,]|完成))/g
const span = /20\d{2}\s*年?度?\s*(?:[—–\-~～至到]|以来|起)+\s*(?:20\d{2})?/

function otherYear({ form, rows }: Reading): Objection | null {
  const { year } = form
  if (year === null) return null
  for (const side of ['expected', 'actual'] as const) {
    const text = form.objectives[side]
    if (text === null || !text.includes('20') || text.includes(String(year)) || span.test(text)) continue
    const [other] = text.matchAll(yearOfText)
    if (other?.[1] !== undefined) {
      const params = { year: String(year), other: other[1], text: short(text) }
      return { code: 'year-mismatch', at: `/objectives/${side}`, params, source: publishedForms }
    }
  }
  for (const row of rows) {
    if (row.indicator.target.relation !== 'by-date' || span.test(row.target)) continue
    const done = row.target.includes(String(year)) ? /^\D{0,6}(20\d{2})\s*[年.\-/]/.exec(row.actual)?.[1] : undefined
    if (done !== undefined && Number(done) < year) {
      return { code: 'year-mismatch', row, at: `${row.at}/actual`, params: { year: String(year), other: done }, source: publishedForms }
    }
    if (row.target.includes(String(year))) continue
    const other = /(?<!\d)(20\d{2})(?=\s*[年.\-/])/.exec(row.target)?.[1]
    if (other === undefined) continue
    // A date in the next year can be the term of a longer project; an earlier year cannot be this year's target
    const severity = Number(other) < year ? ('warning' as const) : ('notice' as const)
    return { code: 'year-mismatch', row, at: `${row.at}/target`, params: { year: String(year), other }, severity, source: publishedForms }
  }
  return null
}

const noteLimits = [
  ['conclusion', /结论/],
  ['problems', /问题/],
  ['measures', /措施/],
  ['executionReason', /^原因/],
] as const

function tooLong({ form, pack }: Reading): Objection[] {
  const limits = pack.entries.textLimits
  if (limits === undefined) return []
  const objections: Objection[] = []
  const measure = (at: string, text: string | null, name: string): void => {
    const limit = limits.value[name]
    if (objections.length > 0 || limit === undefined || text === null || text.length <= limit) return
    const params = { limit: String(limit), length: String(text.length), text: short(text) }
    objections.push({ code: 'text-too-long', at, params, source: limits.source ?? sichuanForm })
  }
  measure('/objectives/actual', form.objectives.actual, 'objectiveActual')
  measure('/objectives/expected', form.objectives.expected, 'narrative')
  for (const [index, note] of form.notes.entries()) {
    if (hint.test(note.text)) continue
    for (const [name, label] of noteLimits) if (label.test(note.label)) measure(`/notes/${index}/text`, note.text, name)
  }
  for (const [index, row] of form.indicators.entries()) measure(`/indicators/${index}/deviationReason`, row.deviationReason, 'cell')
  return objections
}
