/**
 * Points for a text target: achieved, partly, or not.
 *
 * Source: tiers 100-80, 80-60, 60-0 % as the deployed system implements them; 财预〔2020〕10号 is believed to give the same (article not seen).
 * Units:  tiers are shares of the weight; points.
 * Edges:  which tier a text earns is for a person to judge, so the range runs over all tiers; only an outcome that repeats its target
 *         word for word is proposed at the full weight.
 */
import { type Decimal, min, one, max } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { judged, type Ruling } from './ruling.ts'

export function qualitative(
  row: { readonly weight: Decimal; readonly targetText: string; readonly actualText: string },
  tiers: PackEntries['qualitative'] | undefined,
): Ruling {
  const { weight } = row
  const proposed = row.targetText !== '' && row.targetText === row.actualText ? weight : null
  const inputs = { weight: weight.toString(), target: row.targetText, actual: row.actualText }
  const lowest = tiers === undefined ? '0' : tiers.reduce((least, tier) => min(least, tier.from), one).toString()
  const highest = tiers === undefined ? '1' : tiers.reduce((most, tier) => max(most, tier.to), one.minus(1)).toString()
  const low = max(0, min(weight, weight.times(lowest)))
  const high = max(low, min(weight, weight.times(highest)))
  const result = `${low.toString()}-${high.toString()}`
  if (tiers === undefined) return judged(low, high, proposed, { rule: 'qualitative/open', entry: 'qualitative', inputs, result })
  const shown = { ...inputs, tiers: tiers.map((tier) => `${tier.from}-${tier.to}`).join(' ') }
  return judged(low, high, proposed, { rule: 'qualitative/tiers', entry: 'qualitative', inputs: shown, result })
}
