// Findings in words: what, where, why it matters, what to do next.
import type { Finding } from './finding.ts'
import type { Locale } from './locale.ts'
import { findingsEn } from './locales/en.ts'
import { filled, type Sentences } from './locales/sentences.ts'
import { wordsEn, wordsZh } from './locales/words.ts'
import { findingsZh } from './locales/zh-CN.ts'

const languages = {
  'zh-CN': { findings: findingsZh, words: wordsZh, between: '、', row: (row: number) => `第${row}行` },
  en: { findings: findingsEn, words: wordsEn, between: ', ', row: (row: number) => `Row ${row}` },
} as const

type Told = Pick<Finding, 'code' | 'params'> & Partial<Pick<Finding, 'indicator'>>

/** One sentence that says what is wrong, and one that says what to do. Numbers are those of the form, as printed; a row without a name is told by its number. */
export function explainFinding({ code, params, indicator }: Told, locale: Locale): { message: string; fix: string } {
  const { findings, words, between, row } = languages[locale]
  const nameless = indicator != null && params['name'] === ''
  const sentences = nameless ? numbered(findings[code], row(indicator + 1)) : findings[code]
  const { says, fix } = filled(sentences, params, words, between)
  return { message: says.replace(nothingInBrackets, ''), fix }
}

/** What a bracket adds may be blank on the form: （）, (such as ""). */
const nothingInBrackets = /（(?:如“”)?）| \((?:such as "")?\)/g

function numbered({ says, cases = {}, fix }: Sentences, row: string): Sentences {
  const told = (template: string): string => template.replaceAll(/[“"]\{name\}[”"]/g, row)
  const variants = Object.entries(cases).map(([condition, variant]) => [condition, told(variant)] as const)
  return { says: told(says), cases: Object.fromEntries(variants), fix }
}
