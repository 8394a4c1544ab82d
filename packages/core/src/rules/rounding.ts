/**
 * To how many decimals points are rounded.
 *
 * Source: pack entry `rounding` (rows) or `execution.decimals`. Published forms print one or two decimals (8.62, 86.2 % × 10 = 8.6); no
 *         national rule was seen. Where the pack is silent both are permitted and two decimals are proposed.
 * Units:  points.
 * Edges:  rounding never lifts a missed target to the full weight: what would reach `below` is cut off instead. Never below 0.
 */
import { type Decimal, max, min, zero } from '../decimal.ts'
import type { Points } from './ruling.ts'

export function roundPoints(exact: Decimal, decimals: number | null, below: Decimal | null = null): Points {
  const floored = exact.isNegative() ? zero : exact
  if (decimals !== null) return same(roundedBelow(floored, decimals, below))
  const two = roundedBelow(floored, 2, below)
  const oneDecimal = floored.round(1)
  if (below !== null && oneDecimal.atLeast(below)) return same(two)
  return { low: min(oneDecimal, two), high: max(oneDecimal, two), likely: two }
}

/** Just below the full weight: the most that a missed target may get where no formula says more exactly. */
export function belowFull(weight: Decimal): Decimal {
  return max(zero, weight.minus('0.01'))
}

function roundedBelow(exact: Decimal, decimals: number, below: Decimal | null): Decimal {
  const rounded = exact.round(decimals)
  return below !== null && rounded.atLeast(below) ? exact.round(decimals, 'down') : rounded
}

function same(points: Decimal): Points {
  return { low: points, high: points, likely: points }
}
