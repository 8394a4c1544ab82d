// What a form states as one short mark: two forms with the same rows, figures and texts have the same, whoever they say handed them in.
import type { Form } from '../form.ts'
import { normalise } from '../value/normalise.ts'
import { marks } from './marks.ts'

/** Fewer filled rows than these happen to agree between forms that have nothing to do with each other. */
const LEAST_ROWS = 3

export function contentOf(form: Form): { readonly content: string | null; readonly fullness: number } {
  const { budget, indicators, objectives, total, notes } = form
  const rows = indicators.map(({ name, target, actual, weight, score, deviationReason }) => [
    name,
    target.text,
    actual.text,
    weight,
    score,
    deviationReason,
  ])
  const lines = budget.lines.map(({ original, adjusted, spent, score }) => [original, adjusted, spent, score])
  const text = normalise(JSON.stringify([rows, lines, objectives.expected, objectives.actual, total.score]))
  const filled = indicators.filter(({ name, actual, target }) => name !== null && (actual.text ?? target.text) !== null)
  const fullness = text.length + notes.reduce((length, note) => length + note.text.length, 0)
  return { content: filled.length < LEAST_ROWS ? null : marks(text), fullness }
}
