// A form from outside whose numbers are not those of its texts: the texts are what a person sees, and so they hold; where they do not, that is a doubt.
import type { Doubt } from './doubt.ts'
import { explainDoubt } from './explain-doubt.ts'
import type { Form, Indicator } from './form.ts'
import { parseActual, parseTarget } from './value/value.ts'

/** The same form where every target and every actual value is what its text says. */
export function asItsText(form: Form): Form {
  const changed = form.indicators.map((indicator) => readAnew(indicator))
  if (changed.every((each) => each === null)) return form
  const doubts = changed.flatMap(
    (each, index) => each?.stored.map(({ key, value }) => doubtOf(form, `/indicators/${index}/${key}/value`, value)) ?? [],
  )
  return {
    ...form,
    indicators: form.indicators.map((indicator, index) => changed[index]?.indicator ?? indicator),
    doubts: [...form.doubts, ...doubts],
  }
}

interface Anew {
  readonly indicator: Indicator
  readonly stored: readonly { readonly key: 'target' | 'actual'; readonly value: string }[]
}

function readAnew(indicator: Indicator): Anew | null {
  const target = indicator.target.text === null ? indicator.target : parseTarget({ text: indicator.target.text })
  const actual = indicator.actual.text === null ? indicator.actual : parseActual(indicator.actual.text, target)
  const isTarget = target.value === indicator.target.value && target.relation === indicator.target.relation
  const isActual = actual.value === indicator.actual.value
  if (isTarget && isActual) return null
  return {
    indicator: { ...indicator, target: isTarget ? indicator.target : target, actual },
    stored: [
      ...(isTarget ? [] : [{ key: 'target' as const, value: indicator.target.value ?? indicator.target.relation ?? '' }]),
      ...(isActual ? [] : [{ key: 'actual' as const, value: indicator.actual.value ?? '' }]),
    ],
  }
}

function doubtOf(form: Form, at: string, stored: string): Doubt {
  const doubt: Doubt = {
    at,
    instead: null,
    margin: null,
    because: [{ feature: 'shown-differs-from-stored', saw: stored, at: [] }],
    says: '',
  }
  return { ...doubt, says: explainDoubt(form, doubt, 'zh-CN') }
}
