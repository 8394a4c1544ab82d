/**
 * Points for a surveyed satisfaction by bands of the rate itself.
 *
 * Source: 财预〔2021〕101号, annex 1 三(七)4, as an example: from 90 % 10, from 80 % 8, from 60 % 5, below 0 points. It stands beside the ratio
 *         with a pass line, so a unit may have scored by either, and both bound the range.
 * Units:  rate is a ratio; points. The best band stands for the full weight; scaling to another weight is ours.
 * Edges:  a rate above 1 is in the best band; a limit belongs to the better band.
 */
import { type Decimal, max, min } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { shareOfBand } from './execution.ts'
import { judged, type Ruling } from './ruling.ts'

/** `byTarget`: what the rule for met or missed targets gives. */
export function satisfactionBands(
  row: { readonly weight: Decimal; readonly rate: Decimal },
  bands: PackEntries['satisfactionBands'],
  byTarget: Ruling,
): Ruling {
  const points = row.weight.times(shareOfBand(row.rate, bands))
  const inputs = { weight: row.weight.toString(), rate: row.rate.toString() }
  const step = { rule: 'satisfaction/bands', entry: 'satisfactionBands', inputs, result: points.toString() } as const
  const either = judged(min(points, byTarget.low), max(points, byTarget.high), points, step)
  return { ...either, steps: [step, ...byTarget.steps] }
}
