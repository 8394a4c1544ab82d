// Can anyone check this actual value against its target?
import { Decimal } from '../decimal.ts'
import { isBlank } from '../value/normalise.ts'
import type { Check, Objection, Row } from './reading.ts'
import { publishedForms, reviewStandard } from './sources.ts'
import { isCounted } from './vocabulary/countable-units.ts'
import { onlyDone } from './vocabulary/vague.ts'

/**
 * actual-unverifiable: the actual value copies the target with its sign, says only 完成 / 达成预期指标, repeats a date limit, states a plan,
 *   a bound or a denial that leaves open what was reached, or is not comparable with the target. A notice where a text repeats a text.
 * unit-mismatch: target and actual in different units, or apart by a factor of about 100 or 10 000.
 * actuals-copy-targets: every number of the form equals its target to the last digit.
 * Source: review standard of Chengdu Pidu (not checkable: 30, 60 or 100 % off); values copied on published forms.
 */
export const verifiable: Check = ({ rows, selfEvaluation, valuesHoldScores }) => {
  const objections: Objection[] = []
  if (!selfEvaluation || valuesHoldScores) return objections
  let compared = 0
  let copied = 0
  for (const row of rows) {
    if (isBlank(row.indicator.target.text) || isBlank(row.indicator.actual.text)) continue
    const { completion } = row
    if (completion.why === 'unit-mismatch' || twoUnits.test(row.target) || rateCounted(row) || implausibleFactor(row)) {
      objections.push({ code: 'unit-mismatch', row, at: `${row.at}/actual`, source: publishedForms })
      continue
    }
    const why = whyUnverifiable(row)
    if (why !== null) {
      const mild = why === 'same-text' ? { severity: 'notice' as const } : {}
      objections.push({ code: 'actual-unverifiable', row, at: `${row.at}/actual`, params: { why }, source: reviewStandard, ...mild })
    }
    if (completion.target !== null && completion.actual !== null) {
      compared += 1
      if (completion.actual.equals(completion.target)) copied += 1
    }
  }
  if (compared >= 5 && copied === compared) {
    objections.push({ code: 'actuals-copy-targets', at: '/indicators', params: { rows: String(copied) }, source: publishedForms })
  }
  return objections
}

/** "28.8万元%": an amount in a column of per cent. */
const twoUnits = /\d\s*[万亿]?(?:元|人|个|次|件|户)\s*(?:%|‰|百分比)$/
/** The name is a rate, the target a count: 签约率 in 人. A frequency or a power is no share. */
const rateName = /(?<![效频功速税利汇曲心倍费斜变辨分])率(?:\([^()]*\))?$/
const rateCounted = ({ name, indicator }: Row): boolean =>
  rateName.test(name) && !/[万千百]人|每/.test(name) && isCounted(indicator.target.unit)

const bareNumber = /^[≥≤><=]?-?\d+(?:\.\d+)?\s*(?:%|‰|[\u4e00-\u9fff]{0,2})$/
const hasDate = /\d+\s*[年月日季.\-/]|[上下]半年|季度|年底|年末|年初|月底/

function whyUnverifiable(row: Row): string | null {
  const { completion, indicator, target, actual } = row
  const relation = indicator.target.relation
  switch (completion.why) {
    case 'copies-target':
    case 'words-open':
    case 'date-is-the-limit':
    case 'denied':
    case 'unfinished':
    case 'intended':
    case 'part':
    case 'near':
    case 'almost':
    case 'below':
    case 'at-most':
    case 'above':
    case 'distance':
      return completion.state === 'incomparable' ? completion.why : null
    case 'actual-not-a-number':
      return onlyDone.test(actual) ? 'only-done' : 'not-a-number'
    case 'date-unreadable':
      return relation === 'by-date' && !hasDate.test(actual) ? 'no-date' : null
    default:
  }
  if (relation !== 'qualitative') return null
  if (onlyDone.test(actual) && !onlyDone.test(target)) return 'only-done'
  if (bareNumber.test(actual) && !/\d/.test(target) && row.group !== 'cost') return 'number-for-text'
  return target === actual && target.length >= 4 ? 'same-text' : null
}

const low = Decimal.of('0.9')
const high = Decimal.of('1.1')
const factors = [100, 10000].map((factor) => Decimal.of(factor))

/** About 100 or 10 000 times the target, or the other way round: per cent against ratio, 万元 against 元. */
function implausibleFactor({ completion, indicator }: Row): boolean {
  const { ratio } = completion
  if (ratio === null || !ratio.isPositive() || indicator.target.relation === 'by-date') return false
  if (ratio.atLeast(50)) return factors.some((factor) => ratio.atLeast(factor.times(low)) && ratio.atMost(factor.times(high)))
  return ratio.lessThan('0.02') && factors.some((factor) => ratio.times(factor).atLeast(low) && ratio.times(factor).atMost(high))
}
