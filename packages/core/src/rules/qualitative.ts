/**
 * Points for a text target: achieved, partly, or not.
 *
 * Source: 财预〔2020〕10号 Art. 16: tiers 100-80 (80 included), 80-60 (60 included), 60-0 %; Hubei's older form notes have 80 and 50.
 * Units:  tiers are shares of the weight; points.
 * Edges:  which tier a text earns is for a person to judge, so the range runs over all tiers, except where its opening words admit a miss
 *         (基本完成, 尚未建成): then it ends with that tier, for a missed target never earns the full weight; only an outcome that repeats its target
 *         word for word is proposed at the full weight.
 */
import { type Decimal, max, min, one, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { normalise } from '../value/normalise.ts'
import { admittedTier } from '../value/tier-words.ts'
import { belowFull } from './rounding.ts'
import { judged, type Ruling } from './ruling.ts'

export function qualitative(
  row: { readonly weight: Decimal; readonly targetText: string; readonly actualText: string },
  tiers: PackEntries['qualitative'] | undefined,
): Ruling {
  const { weight } = row
  const proposed = row.targetText !== '' && row.targetText === row.actualText ? weight : null
  const inputs = { weight: weight.toString(), target: row.targetText, actual: row.actualText }
  const admitted = admittedTier(normalise(row.actualText), normalise(row.targetText))
  if (admitted !== null) return notAchieved(weight, tiers?.find(({ tier }) => tier === admitted)?.to, inputs)
  if (tiers === undefined) {
    return judged(zero, weight, proposed, { rule: 'qualitative/open', entry: 'qualitative', inputs, result: `0-${inputs.weight}` })
  }
  const { lowest, highest, shown } = spanOf(tiers)
  const low = lowest.isZero() ? zero : weight.times(lowest)
  const high = highest.equals(one) ? weight : max(low, weight.times(highest))
  const result = `${low.toString()}-${high.toString()}`
  return judged(low, high, proposed, { rule: 'qualitative/tiers', entry: 'qualitative', inputs: { ...inputs, tiers: shown }, result })
}

/** The words themselves say that it is not done, or not wholly: the full weight is out of reach, and so is more than the best of that tier. */
function notAchieved(weight: Decimal, best: string | undefined, inputs: Readonly<Record<string, string>>): Ruling {
  const high = best === undefined ? belowFull(weight) : min(belowFull(weight), weight.times(within(zero.plus(best))))
  return judged(zero, high, null, { rule: 'qualitative/admitted', entry: 'qualitative', inputs, result: high.toString() })
}

interface Span {
  readonly lowest: Decimal
  readonly highest: Decimal
  readonly shown: string
}

/** A pack's tiers are the same data for every row of every form: their ends are taken once. */
const spans = new WeakMap<PackEntries['qualitative'], Span>()

function spanOf(tiers: PackEntries['qualitative']): Span {
  const known = spans.get(tiers)
  if (known !== undefined) return known
  const span = {
    lowest: within(tiers.reduce((least, tier) => min(least, tier.from), one)),
    highest: within(tiers.reduce((most, tier) => max(most, tier.to), zero)),
    shown: tiers.map((tier) => `${tier.from}-${tier.to}`).join(' '),
  }
  spans.set(tiers, span)
  return span
}

function within(share: Decimal): Decimal {
  return max(zero, min(one, share))
}
