// The actual values of a form of which the words leave open what they say: a person has to read them.
import type { Form } from './form.ts'
import { type Unclear, unclearActual } from './unclear-actual.ts'

/** `at` is the JSON Pointer of the number, of the whole where it is a date. */
export interface UnclearActual extends Unclear {
  readonly at: string
}

/** What the form itself says it is about, in project, objectives, names and targets, is understood wherever it stands again. */
export function unclearActuals(form: Form): UnclearActual[] {
  let told: ReadonlySet<string> | null = null
  const isTold = (pair: string): boolean => (told ??= pairsIn(form)).has(pair)
  return form.indicators.flatMap((indicator, index) => {
    const unclear = unclearActual(indicator, form.year, isTold)
    return unclear === null ? [] : [{ at: `/indicators/${index}/actual${indicator.actual.value === null ? '' : '/value'}`, ...unclear }]
  })
}

function pairsIn({ projectName, implementer, objectives, indicators }: Form): ReadonlySet<string> {
  const pairs = new Set<string>()
  const rows = indicators.flatMap(({ dimension, group, name, target }) => [dimension, group, name, target.text])
  for (const text of [projectName, implementer, objectives.expected, ...rows])
    for (let at = 0; at + 2 <= (text?.length ?? 0); at++) pairs.add(text!.slice(at, at + 2))
  return pairs
}
