// Whether a form shows that its project is completed.
import { completionOf } from './value/completion.ts'
import type { Form } from './form.ts'

/**
 * True where every indicator has a number or a date that reached its target. False where the form does not tell: a target that was missed, or
 * one in words, does not say that the project is unfinished.
 */
export function projectCompleted(form: Form): boolean {
  return form.indicators.length > 0 && form.indicators.every((each) => completionOf(each, { year: form.year }).state === 'met')
}
