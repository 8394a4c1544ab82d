/**
 * Points for a target that was met.
 *
 * Source: completed indicators get their full points: printed in the notes of a 2016 Beijing form and computed so by the deployed system;
 *         财预〔2020〕10号 is believed to say the same (article not seen).
 * Units:  points.
 * Edges:  a unit may state less, but no rule takes the points: a lower score is then outside the range, as points left unclaimed.
 */
import { type Decimal, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { judged, type Ruling } from './ruling.ts'

export function met(row: { readonly weight: Decimal }, variant: PackEntries['met'] | undefined): Ruling {
  const inputs = { weight: row.weight.toString() }
  const result = inputs.weight
  if (variant === 'full') {
    const { weight } = row
    return { low: weight, high: weight, proposed: weight, judged: false, steps: [{ rule: 'met/full', entry: 'met', inputs, result }] }
  }
  return judged(zero, row.weight, row.weight, { rule: 'met/open', entry: 'met', inputs, result })
}
