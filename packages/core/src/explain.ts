// Findings in words: what, where, why it matters, what to do next.
import type { Finding } from './finding.ts'
import type { Locale } from './locale.ts'
import { findingsEn } from './locales/en.ts'
import { filled } from './locales/sentences.ts'
import { wordsEn, wordsZh } from './locales/words.ts'
import { findingsZh } from './locales/zh-CN.ts'

const languages = {
  'zh-CN': { findings: findingsZh, words: wordsZh, between: '、' },
  en: { findings: findingsEn, words: wordsEn, between: ', ' },
} as const

/** One sentence that says what is wrong, and one that says what to do. Numbers are those of the form, as printed. */
export function explainFinding(finding: Pick<Finding, 'code' | 'params'>, locale: Locale): { message: string; fix: string } {
  const { findings, words, between } = languages[locale]
  const { says, fix } = filled(findings[finding.code], finding.params, words, between)
  return { message: says, fix }
}
