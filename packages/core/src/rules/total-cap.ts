/**
 * The cap on the total by execution rate.
 *
 * Source: the manual of a local platform: totals are capped at 89, 79, 69 or 59 by execution rate; the bands were not seen.
 * Units:  points; rate is a ratio.
 * Edges:  where the bands are unknown, no total is lowered: below full execution (or where the rate is unknown) the lowest cap may apply, so
 *         the permitted range reaches down to it; at full execution nothing is left to cap for.
 */
import { type Decimal, min, one } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import type { StepDraft } from './ruling.ts'

/** Functions to apply to the lowest and the highest total, and to any single one. */
export interface TotalCap {
  readonly low: (total: Decimal) => Decimal
  readonly high: (total: Decimal) => Decimal
  readonly step: StepDraft
}

export function totalCap(rate: Decimal | null, { caps, bands }: PackEntries['totalCaps']): TotalCap {
  const inputs = { rate: rate === null ? '' : rate.round(6).toString(), caps: caps.join(' / ') }
  if (bands === null || rate === null) {
    if (rate !== null && rate.atLeast(one)) {
      return { low: keep, high: keep, step: { rule: 'total-cap/full-execution', entry: 'totalCaps', inputs, result: '' } }
    }
    const cap = lowest(caps)
    const step = { rule: 'total-cap/bands-not-seen', entry: 'totalCaps', inputs, result: cap.toString() } as const
    return { low: (total) => min(total, cap), high: keep, step }
  }
  const reached = bands.filter((band) => rate.lessThan(band.rateBelow)).map((band) => band.cap)
  if (reached.length === 0) {
    return { low: keep, high: keep, step: { rule: 'total-cap/full-execution', entry: 'totalCaps', inputs, result: '' } }
  }
  const cap = lowest(reached)
  const capped = (total: Decimal) => min(total, cap)
  return { low: capped, high: capped, step: { rule: 'total-cap/by-rate', entry: 'totalCaps', inputs, result: cap.toString() } }
}

function keep(total: Decimal): Decimal {
  return total
}

function lowest(list: readonly string[]): Decimal {
  return min(list[0] ?? '0', ...list)
}
