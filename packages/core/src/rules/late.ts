/**
 * Points for a date that was missed.
 *
 * Source: none read. The deployed system takes dates as qualitative rows, and a late one has not achieved its target: the tiers below
 *         "achieved" remain (inferred). A pack may leave it open.
 * Units:  shares of the weight; points.
 * Edges:  a pack without tiers permits anything below the full weight.
 */
import { type Decimal, max, min, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { belowFull } from './rounding.ts'
import { judged, type Ruling } from './ruling.ts'

export function late(
  row: { readonly weight: Decimal; readonly targetText: string; readonly actualText: string },
  variant: PackEntries['late'] | undefined,
  tiers: PackEntries['qualitative'] | undefined,
): Ruling {
  const { weight } = row
  const inputs = { weight: weight.toString(), target: row.targetText, actual: row.actualText }
  const achieved = tiers?.find((tier) => tier.tier === 'achieved')
  if (variant === 'below-achieved' && achieved !== undefined) {
    // The tier's lower end belongs to "achieved", so the highest late score lies a hundredth below it.
    const high = max(zero, min(belowFull(weight), weight.times(achieved.from).round(2).minus('0.01')))
    const step = {
      rule: 'late/below-achieved',
      entry: 'late',
      inputs: { ...inputs, from: achieved.from },
      result: high.toString(),
    } as const
    return judged(zero, high, null, step)
  }
  const high = belowFull(weight)
  return judged(zero, high, null, { rule: 'late/open', entry: 'late', inputs, result: high.toString() })
}
