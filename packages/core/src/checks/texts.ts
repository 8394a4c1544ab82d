// What stands in the texts: instructions of the blank form, another year, more than the form allows.
import { printedYear } from '../value/calendar.ts'
import type { Check, Objection, Reading, Row } from './reading.ts'
import { publishedForms, sichuanForm } from './sources.ts'
import { formOwnNote, hint } from './vocabulary/template-hints.ts'
import { isSpan, yearOfText } from './vocabulary/years.ts'

/**
 * template-text-left: instructions of the blank form still in a cell. year-mismatch: a text or a target date names another year where it
 * should be the form's. text-too-long: longer than the pack's limit for that field.
 * Source: seen on published forms; limits from the pack.
 */
export const texts: Check = (reading) => [...templateLeft(reading), ...otherYears(reading), ...tooLong(reading)]

function templateLeft({ form, rows }: Reading): Objection[] {
  const found: Objection[] = []
  const { objectives, notes, projectName } = form
  const look = (at: string, text: string | null, row?: Row): boolean => {
    if (text === null || !hint.test(text)) return false
    const objection = { code: 'template-text-left' as const, at, params: { text: short(text) }, source: publishedForms }
    found.push(row === undefined ? objection : { ...objection, row })
    return true
  }
  look('/objectives/expected', objectives.expected)
  look('/objectives/actual', objectives.actual)
  look('/projectName', projectName)
  for (const [index, note] of notes.entries()) {
    // "原因" cells carry the printed rules of the form itself; only whole answers count there
    const isInstruction = /^填[表报写]说明/.test(note.label)
    if ((!isInstruction && unanswered(note.text)) || (!formOwnNote.test(note.label) && note.text.length < 80))
      look(`/notes/${index}/text`, note.text)
  }
  for (const row of rows) {
    const { name, target, actual, deviationReason } = row.indicator
    if (look(`${row.at}/name`, name, row)) continue
    if ((target.text?.length ?? 0) > 2 && look(`${row.at}/target`, target.text, row)) continue
    if ((actual.text?.length ?? 0) > 2 && look(`${row.at}/actual`, actual.text, row)) continue
    look(`${row.at}/deviationReason`, deviationReason, row)
  }
  return found
}

/** The whole cell is the demand to write something here (如没有请填无), and nothing follows it. */
function unanswered(text: string): boolean {
  if (!/^请在(?:此|本)/.test(text)) return false
  return !/(?:无|没有|暂无)[。.]?\s*$/.test(
    text.replace(/[，,；;]?\s*(?:如|若)(?:果)?(?:没有|无)[^。]{0,6}请?(?:填|写)[^。]{0,4}[”"]?[。.]?/, ''),
  )
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function otherYears({ form, rows }: Reading): Objection[] {
  const { year } = form
  if (year === null) return []
  const found: Objection[] = []
  const params = (other: number, text?: string): Record<string, string> =>
    text === undefined ? { year: String(year), other: String(other) } : { year: String(year), other: String(other), text: short(text) }
  for (const side of ['expected', 'actual'] as const) {
    const text = form.objectives[side]
    const other = text === null ? null : yearOfText(text, year, side === 'actual')
    if (text === null || other === null) continue
    found.push({ code: 'year-mismatch', at: `/objectives/${side}`, params: params(other, text), source: publishedForms })
    break
  }
  for (const row of rows) {
    const { name, target, actual } = row.indicator
    const dated = row.indicator.target.relation === 'by-date'
    const field = dated ? null : ([['name', name], ['target', target.text], ['actual', actual.text]] as const).find(([, text]) => text !== null && yearOfText(text, year) !== null) // prettier-ignore
    const told = field?.[1] == null ? null : yearOfText(field[1], year)
    if (field != null && told !== null) {
      const severity = field[0] === 'actual' ? ('notice' as const) : ('warning' as const)
      found.push({ code: 'year-mismatch', row, at: `${row.at}/${field[0]}`, params: params(told), severity, source: publishedForms })
    } else if (dated) {
      const wrong = otherDate(row, year)
      if (wrong !== null) found.push({ code: 'year-mismatch', row, ...wrong, params: params(wrong.other), source: publishedForms })
    }
  }
  return found
}

/** A date target or its answer in another year than the form's. */
function otherDate(row: Row, year: number): { at: string; other: number; severity: 'warning' | 'notice' } | null {
  if (isSpan(row.target)) return null
  const due = printedYear(row.target)
  if (due !== null && due !== year) {
    // A date in the next year can be the term of a longer project; an earlier year cannot be this year's target
    return { at: `${row.at}/target`, other: due, severity: due < year ? 'warning' : 'notice' }
  }
  const done = isSpan(row.actual) || row.actual.includes(String(year)) ? null : printedYear(row.actual)
  return done !== null && done < year ? { at: `${row.at}/actual`, other: done, severity: 'warning' } : null
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
