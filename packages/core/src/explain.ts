// Findings and refusals in words: what, where, why it matters, what to do next.
import type { Finding } from './finding.ts'
import type { Locale } from './locale.ts'
import { findingsEn } from './locales/en.ts'
import { errorsEn, errorsZh } from './locales/errors.ts'
import { filled } from './locales/sentences.ts'
import { wordsEn, wordsZh } from './locales/words.ts'
import { findingsZh } from './locales/zh-CN.ts'
import type { OperationCode } from './operation-error.ts'

const languages = {
  'zh-CN': { findings: findingsZh, errors: errorsZh, words: wordsZh, between: '、' },
  en: { findings: findingsEn, errors: errorsEn, words: wordsEn, between: ', ' },
} as const

/** One sentence that says what is wrong, and one that says what to do. Numbers are those of the form, as printed. */
export function explainFinding(finding: Pick<Finding, 'code' | 'params'>, locale: Locale): { message: string; fix: string } {
  const { findings, words, between } = languages[locale]
  const { says, fix } = filled(findings[finding.code], finding.params, words, between)
  return { message: says, fix }
}

/** What the world refused, and the next step. */
export function explainError(
  code: OperationCode,
  params: Readonly<Record<string, string>>,
  locale: Locale,
): { message: string; hint: string } {
  const { errors, between } = languages[locale]
  const { says, fix } = filled(errors[code], params, {}, between)
  return { message: says, hint: fix }
}
