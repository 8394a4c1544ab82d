// One sentence for a step of a scoring, in the reader's language.
import type { Locale } from '../locale.ts'
import type { StepDraft, StepId } from '../rules/ruling.ts'
import { stepsEn } from './steps-en.ts'
import { stepsZhCn } from './steps-zh-CN.ts'

/** From a step's inputs and result to one sentence. */
type StepSentence = (inputs: Readonly<Record<string, string>>, result: string) => string
export type StepSentences = { readonly [Id in StepId]: StepSentence }

const sentences: { readonly [L in Locale]: StepSentences } = { 'zh-CN': stepsZhCn, en: stepsEn }

export function sayStep(step: StepDraft, locale: Locale): string {
  return sentences[locale][step.rule](step.inputs, step.result)
}
