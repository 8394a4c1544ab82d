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
  if (doubt.because.length === 0)
    return locale === 'en' ? 'read without certainty; the reason was not kept, compare with the original' : unexplainedDoubt(doubt.at).says
  const known = doubt.because.filter(({ feature }) => feature in doubtFeatures).slice(0, TOLD)
  if (known.length === 0) return doubt.says
  const value = short((form.sources[doubt.at] ?? form.sources[doubt.at.replace(/\/value$/, '')])?.text ?? '')
  const told = known.map(({ feature, saw }) =>
    sentences[locale][feature as DoubtFeature].replaceAll(/\{(value|saw)\}/g, (_, key) => (key === 'saw' ? saw : value || saw)),
  )
  const other =
    doubt.instead === null ? [] : [locale === 'en' ? `it may be “${short(doubt.instead.text)}”` : `也可能是“${short(doubt.instead.text)}”`]
  return [...told, ...other].join(locale === 'en' ? '; ' : '；')
}

const LONGEST = 24
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
