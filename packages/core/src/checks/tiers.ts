// What the text of a row says it achieved, against the points it claims.
import type { Decimal } from '../decimal.ts'
import type { Check, Objection, Reading, Row } from './reading.ts'
import { nationalRule } from './sources.ts'
import { namesNoCause } from './vocabulary/causes.ts'

/**
 * missed-but-full-score: the words of a qualitative row admit that it is only partly done (基本完成, 部分达成, 尚未建成), and it claims everything.
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
    const outside = tier === null ? null : (missedInWords(row, tier, reading) ?? outsideTier(row, tier, weight, score, reading))
    if (outside !== null) objections.push(outside)
    if (score.lessThan(weight) && deservesAll(row, tier, reading)) {
      const params = { unclaimed: weight.minus(score).toString() }
      objections.push({ code: 'points-left', row, at: `${row.at}/score`, params, points: weight.minus(score), source: nationalRule })
    }
  }
  return objections
}

type Tier = 'achieved' | 'partly' | 'not'

const partly =
  /^(?:已)?(?:基本上?|初步|大部分?|大多数?|多数|局部|阶段性)(?:完成|达成|实现|达到|达标|建成|落实|到位|完工)|部分(?:达成|完成|实现|达到|达标|落实|开展)|未(?:完全|全部|全面)(?:达成|完成|实现|达到|达标)?|^(?:正在|仍在|还在|进行中|推进中|实施中)/
const not = /^(?:未|没有|没能|尚未|未能|暂未)(?:按[时期])?(?:达成|完成|实现|达到|达标|开展|实施|启动|建成|落实|到位|完工|交付)|效果较差/
const achieved = /^(?:已|已经|全部|全面|圆满|按[期时])*(?:达成|完成|达到|实现|达标)(?:预期|年度|既定|年初)?(?:绩效)?(?:指标|目标|要求)?/

function tierOf({ actual, target }: Row): Tier | null {
  if (partly.test(actual)) return 'partly'
  if (not.test(actual)) return 'not'
  if (admitted.test(actual) && !admitted.test(target)) return 'partly'
  return achieved.test(actual) || (target !== '' && actual === target) ? 'achieved' : null
}

/** The opening words admit that it is not done, or only in part, and the row claims everything. */
function missedInWords(row: Row, tier: Tier, { pack }: Reading): Objection | null {
  const { weight, score, actual, target } = row
  if (tier === 'achieved' || weight === null || !score?.equals(weight) || actual.length > 24 || admitted.test(target)) return null
  if (!admitted.test(actual)) return null
  const entry = pack.entries.qualitative
  const band = entry?.value.find((each) => each.tier === tier)
  const points = band === undefined ? null : weight.minus(weight.times(band.to))
  return { code: 'missed-but-full-score', row, at: `${row.at}/score`, points, source: entry?.source ?? nationalRule }
}

const admitted =
  /^(?:已)?(?:基本上?|部分|大部分?|大多数?|多数|初步|局部|阶段性)(?:完成|达成|达到|实现|达标|建成|建立|形成|健全|具备|落实|开展|到位|完工|竣工|交付|验收|覆盖|满足|解决|消除)|^(?:未|没有|没能|尚未|未能|暂未)(?:完全|全部|全面|按[时期])?(?:完成|达成|实现|达到|达标|开展|实施|启动|建成|落实|到位|完工|交付)|^(?:未|没有)(?:完全|全部|全面)|^(?:正在|仍在|还在)|^(?:进行中|推进中|实施中|未完工)/

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
