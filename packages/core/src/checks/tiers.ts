// What the text of a row says it achieved, against the points it claims.
import { Decimal } from '../decimal.ts'
import { admittedTier, type Tier, tierInWords } from '../value/tier-words.ts'
import { atRisk, type Check, type Objection, type Reading, type Row } from './reading.ts'
import { scoringRule } from './sources.ts'
import { namesNoCause } from './vocabulary/causes.ts'

/**
 * missed-but-full-score: the words of a qualitative row admit that it is only partly done (基本完成, 部分达成, 尚未建成), and it claims everything.
 * qualitative-score-outside-tier: the text names a tier (达成, 部分达成, 未达成) and the score lies in another; points only where the words admit
 *   a miss, for only then the range ends there.
 * points-left: met, or achieved by its own text, and scored lower without a cause: what the unit may still claim.
 * Source: the pack's tiers; 财预〔2020〕10号 Art. 16.
 */
export const tiers: Check = (reading) => {
  const objections: Objection[] = []
  for (const row of reading.rows) {
    const { weight, score, completion } = row
    if (weight === null || score === null || !weight.isPositive() || score.isNegative() || score.moreThan(weight)) continue
    const tier = completion.state === 'qualitative' ? tierInWords(row.actual, row.target) : null
    const outside = tier === null ? null : (missedInWords(row, reading) ?? outsideTier(row, tier, weight, score, reading))
    if (outside !== null) objections.push(outside)
    if (score.lessThan(weight) && deservesAll(row, tier, reading)) {
      const left = Decimal.of(reading.scoring.indicators[row.index]?.permitted?.[1] ?? weight).minus(score)
      const params = { unclaimed: left.toString() }
      if (left.isPositive())
        objections.push({ code: 'points-left', row, at: `${row.at}/score`, params, points: left.negated(), source: scoringRule })
    }
  }
  return objections
}

/** The opening words admit that it is not done, or only in part, and the row claims everything. */
function missedInWords(row: Row, { pack, scoring }: Reading): Objection | null {
  const { weight, score, actual, target } = row
  if (weight === null || !score?.equals(weight) || admittedTier(actual, target) === null) return null
  const source = pack.entries.qualitative?.source ?? scoringRule
  return { code: 'missed-but-full-score', row, at: `${row.at}/score`, points: atRisk(row, scoring), source }
}

function outsideTier(row: Row, tier: Tier, weight: Decimal, score: Decimal, { pack, scoring }: Reading): Objection | null {
  const entry = pack.entries.qualitative
  const band = entry?.value.find((each) => each.tier === tier)
  if (entry === undefined || band === undefined) return null
  const low = weight.times(band.from)
  const high = weight.times(band.to)
  if (score.atLeast(low) && score.atMost(high)) return null
  const points = atRisk(row, scoring)
  const params = { tier, low: low.toString(), high: high.toString() }
  return { code: 'qualitative-score-outside-tier', row, at: `${row.at}/score`, params, points, source: entry.source }
}

function deservesAll(row: Row, tier: Tier | null, { tolerances }: Reading): boolean {
  const { completion, reason } = row
  if (reason !== null && !namesNoCause(reason)) return false
  if (completion.state === 'qualitative')
    return reason === null ? tier === 'achieved' : tier !== 'partly' && tier !== 'not' && row.actual !== ''
  if (completion.state !== 'met') return false
  return completion.direction === 'at-most' || completion.direction === 'by-date' || !completion.ratio?.atLeast(tolerances.overCompletion)
}
