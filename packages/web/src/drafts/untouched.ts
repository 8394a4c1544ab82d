// Whether anyone has begun to fill in a form: nothing is objected to before.
import type { Form } from '@jizheng/core'

/** Names of bodies may stand there; no amount, no objective, no indicator does. */
export function isUntouched({ sources, indicators, budget, objectives }: Form): boolean {
  if (Object.keys(sources).length > 0 || objectives.expected !== null || objectives.actual !== null) return false
  if (budget.lines.some((line) => line.original !== null || line.adjusted !== null || line.spent !== null)) return false
  return indicators.every(
    ({ name, target, actual, weight, score, deviationReason }) =>
      name === null && target.text === null && actual.text === null && weight === null && score === null && deviationReason === null,
  )
}
