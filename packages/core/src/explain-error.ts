// Refusals in words: what, where, why, and what to do next.
import type { Locale } from './locale.ts'
import { errorsEn, errorsZh } from './locales/errors.ts'
import { filled } from './locales/sentences.ts'
import type { OperationCode } from './operation-error.ts'

const languages = {
  'zh-CN': { errors: errorsZh, between: '、' },
  en: { errors: errorsEn, between: ', ' },
} as const

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

/** Both as one line: between Chinese sentences stands no space. */
export const inOneLine = ({ message, hint }: { readonly message: string; readonly hint: string }): string =>
  message.endsWith('。') ? `${message}${hint}` : `${message} ${hint}`
