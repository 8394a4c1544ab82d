// A missed number is scored in proportion: the check recomputes it.
import { Decimal, max, min, one, zero } from '../decimal.ts'
import type { ResolvedPack } from '../rule-pack.ts'
import { atRisk, type Check, type Objection, type Row } from './reading.ts'
import { scoringRule } from './sources.ts'

/**
 * score-not-in-proportion: a quantitative target was missed and the score, below the weight, lies further off the pack's formula than
 * the tolerance, and outside what is permitted; asked is the nearest end. Where the pack leaves the formula open, any of those in use is accepted.
 * Source: the pack's entry for shortfalls or broken limits, else 财预〔2020〕10号 Art. 16. Dates have no proportion.
 */
export const proportion: Check = ({ rows, scoring, pack, tolerances }) => {
  const objections: Objection[] = []
  for (const row of rows) {
    const { weight, score, completion } = row
    if (completion.state !== 'missed' || completion.direction === 'by-date' || completion.actual === null) continue
    if (weight === null || score === null || score.isNegative() || score.atLeast(weight)) continue
    const permitted = scoring.indicators[row.index]?.permitted
    if (permitted == null) continue
    const [low, high] = unrounded(row, weight, pack) ?? [Decimal.of(permitted[0]), Decimal.of(permitted[1])]
    const off = score.moreThan(high) ? score.minus(high) : low.minus(score)
    const points = atRisk(row, scoring)
    if (points === null || !off.moreThan(tolerances.proportionalScore)) continue
    const limit = completion.direction === 'at-most'
    const source = (limit ? pack.entries.brokenLimit : pack.entries.shortfall)?.source ?? scoringRule
    const expected = Decimal.of(permitted[points.isPositive() ? 1 : 0])
      .round(2)
      .toString()
    objections.push({
      code: 'score-not-in-proportion',
      row,
      at: `${row.at}/score`,
      params: { expected },
      points,
      source,
    })
  }
  return objections
}

/** The formula's own figure, to which the tolerance is added; null where the pack rounds rows or uses another formula. */
function unrounded({ completion }: Row, weight: Decimal, pack: ResolvedPack): readonly [Decimal, Decimal] | null {
  const { ratio, direction } = completion
  const { rounding, shortfall, brokenLimit } = pack.entries
  if (ratio === null || !ratio.isPositive() || direction === 'range' || rounding?.value.row != null) return null
  if (ratio.lessThan(one)) {
    if (shortfall?.value !== 'pro-rata') return null
    const share = weight.times(ratio)
    return [share, share]
  }
  const inverse = weight.over(ratio)
  const linear = max(zero, weight.times(Decimal.of(2).minus(ratio)))
  if (brokenLimit?.value === 'target-over-actual') return [inverse, inverse]
  if (brokenLimit?.value === 'linear-to-twice') return [linear, linear]
  return [min(linear, inverse), max(linear, inverse)]
}
