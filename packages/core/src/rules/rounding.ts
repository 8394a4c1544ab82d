/**
 * To how many decimals points are rounded.
 *
 * Source: pack entry `rounding` (rows) or `execution.decimals`. Published forms print one or two decimals (8.62, 86.2 % × 10 = 8.6); no
 *         national rule was seen. Where the pack is silent both are permitted and two decimals are proposed.
 * Units:  points.
 * Edges:  rounding never lifts a missed target to the full weight: what would reach `below` is cut off instead. Nor above the weight, nor below 0.
 */
import { type Decimal, max, min, zero } from '../decimal.ts'
import type { Points } from './ruling.ts'

export function roundPoints(exact: Decimal, decimals: number | null, limit: Limit = {}): Points {
  const floored = exact.isNegative() ? zero : exact
  const kept = limit.atMost === undefined ? floored : min(floored, limit.atMost)
  if (decimals !== null) return same(roundedWithin(kept, decimals, limit))
  const two = roundedWithin(kept, 2, limit)
  const tenths = kept.round(1)
  if ((limit.below !== undefined && tenths.atLeast(limit.below)) || (limit.atMost !== undefined && tenths.moreThan(limit.atMost)))
    return same(two)
  return { low: min(tenths, two), high: max(tenths, two), likely: two }
}

/** What rounding must not reach (the full weight, where the target was missed), or must not pass (the weight). */
export interface Limit {
  readonly below?: Decimal
  readonly atMost?: Decimal
}

/** Just below the full weight: the most that a missed target may get where no formula says more exactly. */
export function belowFull(weight: Decimal): Decimal {
  return max(zero, weight.minus('0.01'))
}

function roundedWithin(exact: Decimal, decimals: number, { below, atMost }: Limit): Decimal {
  const rounded = exact.round(decimals)
  if (below !== undefined && rounded.atLeast(below)) return exact.round(decimals, 'down')
  return atMost !== undefined && rounded.moreThan(atMost) ? atMost : rounded
}

function same(points: Decimal): Points {
  return { low: points, high: points, likely: points }
}
