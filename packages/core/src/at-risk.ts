// What a form stands to lose by its scoring, what it left unclaimed, and how both are told.
import { Decimal, max, sum, zero } from './decimal.ts'
import { type Finding, isDismissed } from './finding.ts'
import type { LineScoring, Scoring } from './scoring.ts'

/**
 * Points: the stated total minus the nearest one that the rules permit (contract: the scoring). Null where no total is stated or none can be
 * computed; never below 0. What was dismissed is not in the nearest total (counted-total.ts), so it is not at risk either.
 */
export function pointsAtRisk({ total }: Pick<Scoring, 'total'>): Decimal | null {
  if (total.stated === null || total.nearest === null) return null
  return max(zero, Decimal.of(total.stated).minus(total.nearest))
}

/** What a stated total loses and gains on its way to the nearest one, apart: what is at risk is the difference. */
export interface Balance {
  readonly lost: Decimal
  readonly gained: Decimal
}

/**
 * Points: `gained` where scores lie below their ranges and where the stated total lies below the sum of its lines, `lost` all the rest. Null where
 * nothing is at risk that could be named.
 */
export function balanceOf({ execution, indicators, total }: Pick<Scoring, 'execution' | 'indicators' | 'total'>): Balance | null {
  if (total.stated === null || total.nearest === null) return null
  const gained = sum([...[execution, ...indicators].map(lacking), understated(total)])
  return { lost: max(zero, Decimal.of(total.stated).minus(total.nearest).plus(gained)), gained }
}

const understated = ({ stated, sum: added }: Scoring['total']): Decimal =>
  stated === null || added === null ? zero : max(zero, Decimal.of(added).minus(stated))

/** How far a stated score lies below its permitted range. */
function lacking({ stated, permitted }: LineScoring): Decimal {
  return stated === null || permitted === null ? zero : max(zero, Decimal.of(permitted[0]).minus(stated))
}

/**
 * Points that the rules would let the unit claim beyond what it stated: for each line the more of what lies below its permitted range and of
 * what a finding says was left, and what a stated total lacks of the sum of its lines. 0 where none were, and where the form was not read reliably enough for a total.
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
  const ofTotal = findings.some((finding) => finding.code === 'total-mismatch' && !isDismissed(finding)) ? understated(total) : zero
  return sum([ofTotal, max(lacking(execution), left(null)), ...indicators.map((line, row) => max(lacking(line), left(row)))])
}

interface Judged {
  readonly scoring: Pick<Scoring, 'execution' | 'indicators' | 'total'>
  readonly findings: readonly Pick<Finding, 'code' | 'indicator' | 'pointsAtStake' | 'decision'>[]
}

/** Points at risk in a column: "−1.5", "−1.3 +1.35" where others of the form take them up again, nothing where none are lost. */
export function toldBalance(balance: Balance | null): string {
  if (balance === null || !balance.lost.isPositive()) return ''
  return `−${toldPoints(balance.lost)}${balance.gained.isPositive() ? ` +${toldPoints(balance.gained)}` : ''}`
}

/** The same of a form in a pile; without a stated total what its findings name. */
export const toldAtStake = ({ atStake, balance }: { readonly atStake: string; readonly balance: Balance | null }): string =>
  balance === null ? (atStake === '0' ? '' : `−${toldPoints(atStake)}`) : toldBalance(balance)

/** Points for people: two decimals at most. What is computed may have as many as the figures of the form; nobody reads them. */
export const toldPoints = (points: Decimal | string): string => Decimal.of(points).round(2).toString()
