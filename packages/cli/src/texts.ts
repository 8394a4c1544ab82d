// What the command itself says, in Chinese and English. Findings, steps and errors have their sentences in core.
import type { Locale } from '@jizheng/core'
import { en } from './texts-en.ts'
import { zh } from './texts-zh.ts'

export type Texts = typeof zh

export const texts = (locale: Locale): Texts => (locale === 'en' ? en : zh)

/** Chinese unless `--lang en` is asked for; looked up before the arguments are parsed, so that complaints about them are understood. */
export function languageOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1]
  return value === 'en' ? 'en' : 'zh-CN'
}
