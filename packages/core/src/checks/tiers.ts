// What the text of a row says it achieved, against the points it claims.
import type { Decimal } from '../decimal.ts'
import type { Check, Objection, Reading, Row } from './reading.ts'
import { nationalRule } from './sources.ts'
import { namesNoCause } from './vocabulary/causes.ts'

/**
 * qualitative-score-outside-tier: the text names a tier (达成, 部分达成, 未达成) and the score lies in another.
 * points-left: met, or achieved by its own text, and scored lower without a cause: what the unit may still claim.
 * Source: the pack's tiers; 财预〔2020〕10号 (article not seen).
 */
export const tiers: Check = (reading) => {
  const objections: Objection[] = []
  for (const row of reading.rows) {
    const { weight, score, completion } = row
    if (weight === null || score === null || !weight.isPositive() || score.isNegative() || score.moreThan(weight)) continue
    const tier = completion.state === 'qualitative' ? tierOf(row) : null
    const outside = tier === null ? null : outsideTier(row, tier, weight, score, reading)
    if (outside !== null) objections.push(outside)
    if (score.lessThan(weight) && deservesAll(row, tier, reading)) {
      const params = { unclaimed: weight.minus(score).toString() }
      objections.push({ code: 'points-left', row, at: `${row.at}/score`, params, points: weight.minus(score), source: nationalRule })
    }
  }
  return objections
}

type Tier = 'achieved' | 'partly' | 'not'

const partly = /部分(?:达成|完成|实现|达到|达标|落实|开展)|未(?:完全|全部|全面)(?:达成|完成|实现|达到|达标)?/
const not = /^(?:未|没有|没能|尚未|未能)(?:达成|完成|实现|达到|达标|开展|实施|启动)|效果较差/
const achieved = /^(?:已|已经|全部|全面|圆满|按[期时])*(?:达成|完成|达到|实现|达标)(?:预期|年度|既定|年初)?(?:绩效)?(?:指标|目标|要求)?/

function tierOf({ actual, target }: Row): Tier | null {
  if (partly.test(actual)) return 'partly'
  if (not.test(actual)) return 'not'
  return achieved.test(actual) || (target !== '' && actual === target) ? 'achieved' : null
}

function outsideTier(row: Row, tier: Tier, weight: Decimal, score: Decimal, { pack }: Reading): Objection | null {
  const entry = pack.entries.qualitative
  const band = entry?.value.find((each) => each.tier === tier)
  if (entry === undefined || band === undefined) return null
  const low = weight.times(band.from)
  const high = weight.times(band.to)
  if (score.atLeast(low) && score.atMost(high)) return null
  const points = score.moreThan(high) ? score.minus(high) : null
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
