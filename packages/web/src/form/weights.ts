// The sum of the weights as it grows to 100: for execution, and for each dimension in the order of the form.
import { Decimal, executionLine, type Form, repeatsWholeForm, sum } from '@jizheng/core'

export interface Weights {
  /** Plain notation; the dimension is null where none is named, and 'execution' for the budget. */
  readonly parts: readonly { readonly dimension: string | null | typeof EXECUTION; readonly points: string }[]
  readonly sum: string
  /** Negative where points are missing to 100. */
  readonly over: string
}

export const EXECUTION = Symbol('execution')

export function weightsOf(form: Form): Weights {
  const line = executionLine(form)
  const own = line === null || line.weight === null || repeatsWholeForm(line, form) ? null : Decimal.parse(line.weight)
  const byDimension = new Map<string | null, Decimal[]>()
  for (const { dimension, weight } of form.indicators) {
    const points = weight === null ? null : Decimal.parse(weight)
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), ...(points === null ? [] : [points])])
  }
  const dimensions = [...byDimension].map(([dimension, points]) => ({ dimension, points: sum(points) }))
  const total = sum([...(own === null ? [] : [own]), ...dimensions.map(({ points }) => points)])
  return {
    parts: [
      ...(own === null ? [] : [{ dimension: EXECUTION, points: own.toString() } as const]),
      ...dimensions.map(({ dimension, points }) => ({ dimension, points: points.toString() })),
    ],
    sum: total.toString(),
    over: total.minus(100).toString(),
  }
}
