/**
 * Points for a fixed value (=) that the actual value has exceeded, but not so far that it counts as over-completed.
 *
 * Source: the deployed system scores "=" like "≥"; 财预〔2020〕10号 says nothing of it (whole text read).
 * Units:  target and actual in the same unit; points.
 * Edges:  below the value the shortfall rule applies; where less is better (a cost, a target of 0) exceeding it is a broken limit.
 */
import { type Decimal, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { exactly, judged, type Ruling } from './ruling.ts'

export function equalExceeded(
  row: { readonly weight: Decimal; readonly target: Decimal; readonly actual: Decimal },
  variant: PackEntries['equal'] | undefined,
): Ruling {
  const { weight } = row
  const inputs = { weight: weight.toString(), target: row.target.toString(), actual: row.actual.toString() }
  const step = { entry: 'equal', inputs, result: inputs.weight } as const
  const rulings = {
    'as-at-least': () => exactly({ low: weight, high: weight, likely: weight }, { ...step, rule: 'equal/over-as-met' }),
    open: () => judged(zero, weight, weight, { ...step, rule: 'equal/over-open' }),
  } satisfies Record<PackEntries['equal'], () => Ruling>
  return rulings[variant ?? 'open']()
}
