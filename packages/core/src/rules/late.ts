/**
 * Points for a date that was missed.
 *
 * Source: 财预〔2020〕10号 says nothing of dates (whole text read). The deployed system takes dates as qualitative rows, and a late one has not achieved its target: the tiers below
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
  const high = belowFull(weight)
  const open = () => judged(zero, high, null, { rule: 'late/open', entry: 'late', inputs, result: high.toString() })
  const rulings = { 'below-achieved': belowAchieved, open } satisfies Record<PackEntries['late'], () => Ruling>
  return rulings[variant ?? 'open']()

  function belowAchieved(): Ruling {
    const achieved = tiers?.find((tier) => tier.tier === 'achieved')
    if (achieved === undefined) return open()
    // The tier's lower end belongs to "achieved", so the highest late score lies a hundredth below it.
    const most = max(zero, min(high, weight.times(achieved.from).round(2).minus('0.01')))
    const from = achieved.from
    return judged(zero, most, null, { rule: 'late/below-achieved', entry: 'late', inputs: { ...inputs, from }, result: most.toString() })
  }
}
