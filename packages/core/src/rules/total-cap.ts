/**
 * The cap on the total by execution rate.
 *
 * Source: the manual of a local platform (2022): rates of 70–80, 60–70, below 60 and below 50 % cap the total at 89, 79, 69 and 59; whether
 *         exactly 80 and 70 % are still capped is not said.
 * Units:  points; rate is a ratio.
 * Edges:  where the bands are unknown, no total is lowered: below full execution (or where the rate is unknown) the lowest cap may apply, so
 *         the permitted range reaches down to it; at full execution nothing is left to cap for. At a limit that is open the cap may apply or
 *         not: the range reaches down to it, no total is lowered.
 */
import { type Decimal, min, one } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import type { StepDraft } from './ruling.ts'

/** What the lowest total may not exceed, and what the highest and any single one may not; null where nothing caps it. */
export interface TotalCap {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly step: StepDraft
}

export function totalCap(rate: Decimal | null, { caps, bands }: PackEntries['totalCaps']): TotalCap {
  const inputs = { rate: rate === null ? '' : rate.round(6).toString(), caps: caps.join(' / ') }
  if (bands === null || rate === null) {
    if (rate !== null && rate.atLeast(one)) {
      return { low: null, high: null, step: { rule: 'total-cap/full-execution', entry: 'totalCaps', inputs, result: '' } }
    }
    const cap = lowest(caps)
    const step = { rule: 'total-cap/bands-not-seen', entry: 'totalCaps', inputs, result: cap.toString() } as const
    return { low: cap, high: null, step }
  }
  const below = bands.filter((band) => rate.lessThan(band.rateBelow))
  const perhaps = bands.filter((band) => band.atLimit === 'open' && rate.equals(band.rateBelow))
  const [certain, lowered] = [capOf(below), capOf([...below, ...perhaps])]
  const rule = lowered === null ? 'total-cap/full-execution' : perhaps.length === 0 ? 'total-cap/by-rate' : 'total-cap/at-limit'
  return { low: lowered, high: certain, step: { rule, entry: 'totalCaps', inputs, result: lowered?.toString() ?? '' } }
}

export const capped = (total: Decimal, cap: Decimal | string | null): Decimal => (cap === null ? total : min(total, cap))

function capOf(bands: readonly { readonly cap: string }[]): Decimal | null {
  return bands.length === 0 ? null : lowest(bands.map((band) => band.cap))
}

function lowest(list: readonly string[]): Decimal {
  return min(list[0] ?? '0', ...list)
}
