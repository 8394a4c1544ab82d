// The annual objectives: there, told as text, answered one by one, and carried by indicators.
import { isBlank } from '../value/normalise.ts'
import { wordsShared } from '../shared-words.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { auditRules, deployedSystem, publishedForms } from './sources.ts'
import { hint } from './vocabulary/template-hints.ts'

/**
 * objective-missing, objective-outcome-missing: blank, or only marks. objective-not-text: only a number. objective-copied: the outcome repeats
 *   the objective word for word. objective-term-only: only an objective for several years.
 * objective-unanswered, objective-without-indicator, outcome-without-objective: numbered parts whose words come back nowhere on the other side.
 * Source: the deployed system refuses the first two; the others are seen on published forms.
 */
export const objectives: Check = (reading) => {
  const objections: Objection[] = []
  const { form, selfEvaluation } = reading
  const { expected, actual, items } = form.objectives
  const noExpected = isUnfilled(expected)
  const noActual = isUnfilled(actual)
  if (noExpected) objections.push({ code: 'objective-missing', at: '/objectives/expected', source: deployedSystem })
  else if (onlyNumber.test(expected ?? '')) objections.push(notText('/objectives/expected', expected))
  if (!selfEvaluation) return objections
  if (noActual) {
    if (!noExpected) objections.push({ code: 'objective-outcome-missing', at: '/objectives/actual', source: deployedSystem })
    return objections
  }
  if (onlyNumber.test(actual ?? '') && objections.length === 0) objections.push(notText('/objectives/actual', actual))
  if (noExpected || expected === null || actual === null || hint.test(actual)) return objections
  const bare = wordsOnly(expected)
  if (bare.length >= 4 && bare === wordsOnly(actual)) {
    objections.push({ code: 'objective-copied', at: '/objectives/actual', source: publishedForms })
    return objections
  }
  const annual = items.filter((item) => item.side === 'expected' && item.scope === 'annual')
  const term = items.filter((item) => item.side === 'expected' && item.scope === 'term')
  if (term.length > 0 && annual.length === 0)
    objections.push({ code: 'objective-term-only', at: '/objectives/expected', source: auditRules })
  if (annual.length >= 2) objections.push(...partByPart(reading, annual, actual, expected))
  return objections
}

/** Blank, or nothing but the blank form's own instruction. */
const isUnfilled = (text: string | null): boolean =>
  text === null ||
  isBlank(text) ||
  blankMarks.test(text) ||
  (text.length < 50 && hint.test(text) && !/[。；;]./.test(text) && !/\d(?!\d*\s*字)/.test(text))

const blankMarks = /^[\s\-_*—/]*$/
const onlyNumber = /^\s*-?[\d,，.．]+(?:\s*(?:万?元|[%％]))?\s*$/

const notText = (at: string, text: string | null): Objection => ({
  code: 'objective-not-text',
  at,
  params: { text: text ?? '' },
  source: publishedForms,
})

/** The words alone: "已", "了" and punctuation do not make a copied text an outcome. */
const wordsOnly = (text: string): string => text.replaceAll(/[\s\p{P}\p{S}已了均都]/gu, '')

type Items = Reading['form']['objectives']['items']

function partByPart({ form, rows }: Reading, annual: Items, actual: string, expected: string): Objection[] {
  const objections: Objection[] = []
  const outcomes = form.objectives.items.filter((item) => item.side === 'actual')
  const indicators = rows.map((row) => `${row.name} ${row.target}`).join(' ')
  const numbers = new Set(outcomes.map((item) => figure(item.number)))
  const unanswered = annual.find(
    (item) => wordsShared(item.text, actual) < 0.15 && (outcomes.length > 0 ? !numbers.has(figure(item.number)) : true),
  )
  const at = '/objectives'
  if (unanswered !== undefined) {
    objections.push({ code: 'objective-unanswered', at: `${at}/actual`, params: part(unanswered), source: publishedForms })
  }
  const unmeasured = annual.find((item) => wordsShared(item.text, indicators) === 0)
  if (unmeasured !== undefined) {
    objections.push({ code: 'objective-without-indicator', at: `${at}/expected`, params: part(unmeasured), source: publishedForms })
  }
  const unasked =
    outcomes.length < 2
      ? undefined
      : outcomes.find((item) => wordsShared(item.text, expected) === 0 && wordsShared(item.text, indicators) === 0)
  if (unasked !== undefined) {
    objections.push({ code: 'outcome-without-objective', at: `${at}/actual`, params: part(unasked), source: publishedForms })
  }
  return objections
}

const part = (item: Items[number]): Record<string, string> => ({
  number: item.number,
  text: item.text.length > 40 ? `${item.text.slice(0, 40)}…` : item.text,
})

const figures = '一二三四五六七八九十'
/** "目标1", "1.", "一是" all name part 1. */
function figure(number: string): string {
  const digits = /\d+/.exec(number)?.[0]
  if (digits !== undefined) return digits
  const place = figures.indexOf(/[一二三四五六七八九十]/.exec(number)?.[0] ?? '?')
  return place < 0 ? number : String(place + 1)
}
