// What a form stands to lose by its scoring, what it left unclaimed, and how both are told.
import { Decimal, max, sum, zero } from './decimal.ts'
import { type Finding, isDismissed } from './finding.ts'
import type { LineScoring, Scoring } from './scoring.ts'
import { pointsLost } from './what-matters.ts'

/**
 * Points: the stated total minus the nearest one that the rules permit (contract: the scoring). Null where no total is stated or none can be
 * computed; never below 0. Points of findings that were dismissed are not at risk. What rows below their range would gain is in the nearest total too: the two figures and this one add up on every output.
 */
export function pointsAtRisk({ total }: Pick<Scoring, 'total'>, findings: readonly Finding[] = []): Decimal | null {
  if (total.stated === null || total.nearest === null) return null
  const dismissed = sum(findings.filter(isDismissed).map(pointsLost))
  return max(zero, Decimal.of(total.stated).minus(total.nearest).minus(dismissed))
}

/** How far a stated score lies below its permitted range. */
function lacking({ stated, permitted }: LineScoring): Decimal {
  return stated === null || permitted === null ? zero : max(zero, Decimal.of(permitted[0]).minus(stated))
}

/**
 * Points that the rules would let the unit claim beyond what it stated: for each line the more of what lies below its permitted range and of
 * what a finding says was left. 0 where none were, and where the form was not read reliably enough for a total.
 */
export function unclaimedPoints({ scoring, findings }: Judged): Decimal {
  const left = (indicator: number | null): Decimal =>
    max(
      zero,
      ...findings
        .filter((finding) => finding.code === 'points-left' && finding.indicator === indicator && !isDismissed(finding))
        .map(({ pointsAtStake }) => (pointsAtStake === null ? zero : Decimal.of(pointsAtStake))),
    )
  const { execution, indicators, total } = scoring
  if (total.nearest === null && total.sum !== null) return zero
  return sum([max(lacking(execution), left(null)), ...indicators.map((line, row) => max(lacking(line), left(row)))])
}

interface Judged {
  readonly scoring: Pick<Scoring, 'execution' | 'indicators' | 'total'>
  readonly findings: readonly Pick<Finding, 'code' | 'indicator' | 'pointsAtStake' | 'decision'>[]
}

/** Points for people: two decimals at most. What is computed may have as many as the figures of the form; nobody reads them. */
export const toldPoints = (points: Decimal | string): string => Decimal.of(points).round(2).toString()
