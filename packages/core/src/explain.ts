// Findings in words: what, where, why it matters, what to do next; to the one who fills in, or to the reviewer and the unit.
import type { Finding } from './finding.ts'
import type { Locale } from './locale.ts'
import { findingsEn } from './locales/findings/all-en.ts'
import { findingsZh } from './locales/findings/all-zh-CN.ts'
import { filled, type Sentences, type Tone, toned } from './locales/sentences.ts'
import { wordsEn, wordsZh } from './locales/words.ts'

const languages = {
  'zh-CN': { findings: findingsZh, words: wordsZh, comma: '、', space: '', row: (row: number) => `第${row}行` },
  en: { findings: findingsEn, words: wordsEn, comma: ', ', space: ' ', row: (row: number) => `Row ${row}` },
} as const

type Told = Pick<Finding, 'code' | 'params'> & Partial<Pick<Finding, 'indicator'>>

/** One sentence that says what is wrong, and one that says what to do. Numbers are those of the form, as printed; a row without a name is told by its number. */
export function explainFinding({ code, params, indicator }: Told, locale: Locale, tone: Tone): { message: string; fix: string } {
  const { findings, words, comma, space, row } = languages[locale]
  const told = toned(findings[code], tone, space)
  const nameless = indicator != null && params['name'] === ''
  const { says, fix } = filled(nameless ? numbered(told, row(indicator + 1)) : told, params, words, comma)
  return { message: says.replace(nothingInBrackets, ''), fix }
}

/** What a bracket adds may be blank on the form: （）, (such as ""). */
const nothingInBrackets = /（(?:如“”)?）| \((?:such as "")?\)/g

function numbered({ says, cases = {}, fix }: Sentences, row: string): Sentences {
  const told = (template: string): string => template.replaceAll(/[“"]\{name\}[”"]/g, row)
  const variants = Object.entries(cases).map(([condition, variant]) => [condition, told(variant)] as const)
  return { says: told(says), cases: Object.fromEntries(variants), fix }
}
