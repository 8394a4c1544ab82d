// Values that meet their targets by the number, beside words that nobody here understands: whether they were reached, a person has to read.
import type { Form } from './form.ts'
import { completionOf } from './value/completion.ts'
import { notUnderstood } from './value/words/not-understood.ts'
import { againstReached } from './value/words/open.ts'

/** `at` is the JSON Pointer of the number; `saw` the words, as they stand there. */
export interface UnclearWords {
  readonly at: string
  readonly saw: string
}

/** What the form itself says it is about, in project, objectives, names and targets, is understood wherever it stands again. */
export function wordsNotUnderstood(form: Form): UnclearWords[] {
  let told: ReadonlySet<string> | null = null
  const isTold = (pair: string): boolean => (told ??= pairsIn(form)).has(pair)
  return form.indicators.flatMap((indicator, index) => {
    const { text, value } = indicator.actual
    if (text === null || value === null || text.length === value.length) return []
    const { state, ratio } = completionOf(indicator, { year: form.year })
    if (state !== 'met') return []
    const saw = againstReached(text, value, indicator.name, ratio?.moreThan(1) === true)?.word ?? notUnderstood(text, value, isTold)
    return saw === null ? [] : [{ at: `/indicators/${index}/actual/value`, saw }]
  })
}

function pairsIn({ projectName, implementer, objectives, indicators }: Form): ReadonlySet<string> {
  const pairs = new Set<string>()
  const rows = indicators.flatMap(({ dimension, group, name, target }) => [dimension, group, name, target.text])
  for (const text of [projectName, implementer, objectives.expected, ...rows])
    for (let at = 0; at + 2 <= (text?.length ?? 0); at++) pairs.add(text!.slice(at, at + 2))
  return pairs
}
