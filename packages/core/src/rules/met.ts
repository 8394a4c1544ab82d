/**
 * Points for a target that was met.
 *
 * Source: 财预〔2020〕10号 Art. 16: an indicator that reached its target gets all its points.
 * Units:  points.
 * Edges:  a unit may state less, but no rule takes the points: a lower score is then outside the range, as points left unclaimed.
 */
import { type Decimal, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { judged, type Ruling } from './ruling.ts'

export function met(row: { readonly weight: Decimal }, variant: PackEntries['met'] | undefined): Ruling {
  const inputs = { weight: row.weight.toString() }
  const result = inputs.weight
  const { weight } = row
  const rulings = {
    full: () => ({
      low: weight,
      high: weight,
      proposed: weight,
      judged: false,
      steps: [{ rule: 'met/full', entry: 'met', inputs, result }],
    }),
    open: () => judged(zero, weight, weight, { rule: 'met/open', entry: 'met', inputs, result }),
  } satisfies Record<PackEntries['met'], () => Ruling>
  return rulings[variant ?? 'open']()
}
