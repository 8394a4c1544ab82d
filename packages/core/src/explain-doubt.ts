// Why a value is doubted, in one sentence of the reader's language.
import { type Doubt, unexplainedDoubt } from './doubt.ts'
import { type DoubtFeature, doubtFeatures } from './doubt-feature.ts'
import type { Form } from './form.ts'
import type { Locale } from './locale.ts'
import { doubtsEn } from './locales/doubts-en.ts'
import { doubtsZh } from './locales/doubts-zh-CN.ts'

const sentences = { 'zh-CN': doubtsZh, en: doubtsEn } as const
/** What a person can take in: the first things seen are the strongest. */
const TOLD = 2

/** Said anew from what was seen; a doubt of another program, with features that nobody here knows, keeps its own sentence. */
export function explainDoubt(form: Pick<Form, 'sources'>, doubt: Doubt, locale: Locale): string {
  const value = short((form.sources[doubt.at] ?? form.sources[doubt.at.replace(/\/value$/, '')])?.text ?? '')
  const told = seen(doubt, locale).map(({ words, saw }) => filled(words, { value: value || saw, saw }))
  if (told.length === 0) return withoutFeatures(doubt, locale)
  const other =
    doubt.instead === null ? [] : [locale === 'en' ? `it may be “${short(doubt.instead.text)}”` : `也可能是“${short(doubt.instead.text)}”`]
  return [...told, ...other].join(locale === 'en' ? '; ' : '；')
}

/** The same said of several values at once: two doubts with one such sentence are doubted for one reason. */
export function explainDoubts(doubt: Doubt, locale: Locale): string {
  const told = seen(doubt, locale).map(({ words, saw }) => {
    const ofSeveral =
      locale === 'en' ? words.replaceAll('“{value}”', 'the value') : words.replaceAll('“{value}”', '这些值').replaceAll('这一格', '这些格')
    return filled(ofSeveral, { value: saw, saw })
  })
  return told.length === 0 ? withoutFeatures(doubt, locale) : told.join(locale === 'en' ? '; ' : '；')
}

/** What is told of it, yet to be filled. */
const seen = ({ because }: Doubt, locale: Locale): readonly { readonly words: string; readonly saw: string }[] =>
  because
    .filter(({ feature }) => feature in doubtFeatures)
    .slice(0, TOLD)
    .map(({ feature, saw }) => ({ words: sentences[locale][feature as DoubtFeature], saw }))

/** What fills it may look like a place to fill itself. */
const filled = (words: string, { value, saw }: { readonly value: string; readonly saw: string }): string =>
  words.replaceAll(/\{(value|saw)\}/g, (_, key) => (key === 'saw' ? saw : value))

function withoutFeatures(doubt: Doubt, locale: Locale): string {
  if (doubt.because.length > 0) return doubt.says
  return locale === 'en' ? 'read without certainty; the reason was not kept, compare with the original' : unexplainedDoubt(doubt.at).says
}

const LONGEST = 24
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
