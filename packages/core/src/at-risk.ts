// What a form stands to lose by its scoring, and what it left unclaimed by its findings.
import { Decimal, max, sum, zero } from './decimal.ts'
import type { Finding } from './finding.ts'
import type { LineScoring, Scoring } from './scoring.ts'

/**
 * Points: the stated total minus what is left of it when every score above its permitted range comes down to it (and a cap or a wrong sum is
 * mended). Scores below their range do not make up for it. Null where no total is stated or none can be computed; never below 0.
 */
export function pointsAtRisk({ execution, indicators, total }: Scoring): Decimal | null {
  if (total.stated === null || total.nearest === null) return null
  const raised = sum([execution, ...indicators].map(lacking))
  return max(zero, Decimal.of(total.stated).minus(total.nearest).plus(raised))
}

/** How far a stated score lies below its permitted range. */
function lacking({ stated, permitted }: LineScoring): Decimal {
  return stated === null || permitted === null ? zero : max(zero, Decimal.of(permitted[0]).minus(stated))
}

/**
 * Points that the rules would let the unit claim beyond what it stated: for each line the more of what lies below its permitted range and of
 * what a finding says was left. 0 where none were.
 */
export function unclaimedPoints({ scoring, findings }: Judged): Decimal {
  const left = (indicator: number | null): Decimal =>
    max(
      zero,
      ...findings
        .filter((finding) => finding.code === 'points-left' && finding.indicator === indicator)
        .map(({ pointsAtStake }) => (pointsAtStake === null ? zero : Decimal.of(pointsAtStake))),
    )
  const { execution, indicators } = scoring
  return sum([max(lacking(execution), left(null)), ...indicators.map((line, row) => max(lacking(line), left(row)))])
}

interface Judged {
  readonly scoring: Pick<Scoring, 'execution' | 'indicators'>
  readonly findings: readonly Pick<Finding, 'code' | 'indicator' | 'pointsAtStake'>[]
}
