// The one order of findings, for command, page, report, lists and letters: what matters most first.
import { Decimal, zero } from './decimal.ts'
import type { Finding, Severity } from './finding.ts'

type Weighed = Pick<Finding, 'code' | 'severity' | 'pointsAtStake' | 'gains'>

/**
 * Points that would be lost, the most first; then the grade, where it is at stake and no points are; then severity; then points that would be
 * gained, the most first; then the order on the form. Gains stand so low because nothing goes wrong for whoever leaves them, and an error
 * that costs no points may still send the form back.
 */
export function byWhatMatters<Each extends Weighed>(findings: readonly Each[]): Each[] {
  const keyed = findings.map((finding) => ({ finding, lost: points(finding, false), gained: points(finding, true) }))
  keyed.sort(
    (one, other) =>
      other.lost.compare(one.lost) ||
      Number(isOfGrade(other.finding)) - Number(isOfGrade(one.finding)) ||
      severityRank[one.finding.severity] - severityRank[other.finding.severity] ||
      other.gained.compare(one.gained),
  )
  return keyed.map(({ finding }) => finding)
}

/** The graver the lower. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Points that the total would lose by a finding: those to be gained are none. */
export const pointsLost = (finding: Pick<Finding, 'pointsAtStake' | 'gains'>): Decimal => points(finding, false)

const points = ({ pointsAtStake, gains }: Pick<Finding, 'pointsAtStake' | 'gains'>, wanted: boolean): Decimal =>
  pointsAtStake === null || (gains === true) !== wanted ? zero : Decimal.of(pointsAtStake)

const isOfGrade = ({ code }: Weighed): boolean => code === 'grade-mismatch'
