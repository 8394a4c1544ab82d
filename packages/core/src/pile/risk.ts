// In which order a person should look at forms, and for which reasons: one thing after the other, nothing is weighed against another.
import type { Balance } from '../at-risk.ts'
import { countedTotal } from '../counted-total.ts'
import { Decimal, max, sum, zero } from '../decimal.ts'
import type { FindingCode, Severity } from '../finding.ts'
import type { GradeLost } from '../scoring.ts'
import type { Copy, OwnershipSign } from './copies.ts'
import type { GroupName } from './decision.ts'
import type { Digest, FormAt, Found } from './digest.ts'

export type RiskReason =
  /** What the stated total would lose, and the grade with it. */
  | { readonly reason: 'points-at-stake'; readonly points: string; readonly grade: GradeLost | null }
  /** Scores above what the rules permit, and points elsewhere on the form that take them up again: the total loses less, or nothing. */
  | { readonly reason: 'points-offset'; readonly lost: string; readonly gained: string }
  | {
      readonly reason: 'finding'
      readonly code: FindingCode
      readonly severity: Severity
      readonly count: number
      readonly points: string | null
    }
  /** Values the reader is not sure of, the points that rest on them, and whether they are too many for a verdict on the whole. */
  | { readonly reason: 'doubts'; readonly values: number; readonly points: string; readonly isUnreliable: boolean }
  /** A text of this form stands on other forms too; `isOwner` where it probably is this form's. */
  | {
      readonly reason: 'copied-between-forms'
      readonly copy: string
      readonly text: string
      readonly other: FormAt
      readonly others: number
      readonly isOwner: boolean
      readonly between: Copy['between']
      readonly signs: readonly OwnershipSign[]
    }
  | { readonly reason: 'duplicate-form'; readonly same: 'content' | 'project'; readonly other: FormAt; readonly others: number }
  | { readonly reason: 'unit-always-full'; readonly forms: number }
  | { readonly reason: 'unit-same-fault'; readonly code: FindingCode; readonly faulty: number; readonly forms: number }

/** What a form asks for, after decisions: what was dismissed counts nowhere. */
export interface Risk {
  /** The nearest total; null where there is none. */
  readonly nearest: Decimal | null
  readonly grade: string | null
  /** Points that the stated total would lose (without a stated total, that its findings name); never below 0. */
  readonly atStake: Decimal
  readonly gradeLost: GradeLost | null
  /** Null where no total is stated or there is no nearest one. */
  readonly balance: Balance | null
  /** In the order in which they place the form. */
  readonly reasons: readonly RiskReason[]
  /** How much of each step there is, `atStake` apart. */
  readonly steps: readonly number[]
}

/** The form contradicts its own figures or its rules: arithmetic that nobody can argue with. The other errors are cells that were forgotten. */
const serious: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missed-but-full-score',
  'score-not-in-proportion',
  'score-exceeds-weight',
  'score-negative',
  'total-missing',
  'total-mismatch',
  'weights-not-100',
  'group-weights-mismatch',
  'execution-score-mismatch',
  'budget-lines-mismatch',
  'spent-without-budget',
  'negative-spending',
  'evidence-differs',
  'ledger-differs',
])

/**
 * The order of the steps. Points at stake come before them all, the most first; of two forms with the same points the one with more of the
 * first step in which they differ comes first. So the order of a pile is that of its points at stake, and each place can be told in words.
 */
const steps = ['grade', 'serious', 'error', 'beside', 'warning', 'doubts', 'notice', 'habit'] as const
type RiskStep = (typeof steps)[number]

export function riskOf(form: Digest, besides: readonly RiskReason[], isCounted: (group: GroupName) => boolean): Risk {
  const counted = form.found.filter(({ code }) => isCounted(code))
  const { stated, basis, excesses } = form
  const told = basis === null ? null : countedTotal({ stated, basis, excesses }, isCounted)
  const nearest = told?.nearest ?? null
  const atStake = nearest === null ? zero : stated === null ? exceeding(form, isCounted) : max(zero, Decimal.of(stated).minus(nearest))
  const gradeLost = told?.gradeLost ?? null
  const isUnreliable = form.reliability === 'unreliable'
  const placed = [
    ...counted.map((found): readonly [RiskStep, RiskReason] => [stepOf(found), reasonOf(found)]),
    ...besides.map((reason): readonly [RiskStep, RiskReason] => [isGrave(reason) ? 'beside' : 'habit', reason]),
    ...(form.doubts === 0
      ? []
      : [['doubts', { reason: 'doubts', values: form.doubts, points: form.doubtedPoints, isUnreliable }] as const]),
  ]
  const count = (step: RiskStep): number => {
    if (step === 'grade') return gradeLost?.steps ?? 0
    if (step === 'doubts') return form.doubts
    const own = placed.filter(([at]) => at === step)
    return own.reduce((total, [, reason]) => total + (reason.reason === 'finding' ? reason.count : 1), 0)
  }
  // what an unreliable form asks for first is to be compared with its original, wherever it stands
  const order = (step: RiskStep): number => (isUnreliable && step === 'doubts' ? -1 : steps.indexOf(step))
  const inOrder = placed.toSorted(([one], [other]) => order(one) - order(other)).map(([, reason]) => reason)
  const balance = stated === null || nearest === null ? null : balanced(Decimal.of(stated).minus(nearest), Decimal.of(form.gained))
  const first: readonly RiskReason[] = [
    ...(atStake.isPositive() ? [{ reason: 'points-at-stake', points: atStake.toString(), grade: gradeLost } as const] : []),
    ...(balance?.lost.isPositive() === true && balance.gained.isPositive()
      ? [{ reason: 'points-offset', lost: balance.lost.toString(), gained: balance.gained.toString() } as const]
      : []),
  ]
  const grade = told?.grade ?? null
  return { nearest, grade, atStake, gradeLost, balance, reasons: [...first, ...inOrder], steps: steps.map(count) }
}

/** Below 0 where `one` comes first. */
export function riskierFirst(one: Risk, other: Risk): number {
  const byPoints = other.atStake.compare(one.atStake)
  if (byPoints !== 0) return byPoints
  const at = one.steps.findIndex((count, step) => count !== other.steps[step])
  return at < 0 ? 0 : other.steps[at]! - one.steps[at]!
}

const balanced = (off: Decimal, gained: Decimal): Balance => ({ lost: max(zero, off.plus(gained)), gained })

const exceeding = ({ excesses }: Digest, isCounted: (code: FindingCode) => boolean): Decimal =>
  sum(excesses.flatMap(({ points, codes }) => (codes.some(isCounted) ? [points] : [])))

const stepOf = ({ code, severity }: Found): RiskStep => (severity === 'error' && serious.has(code) ? 'serious' : severity)

const reasonOf = ({ code, severity, count, points }: Found): RiskReason => ({ reason: 'finding', code, severity, count, points })

/** A text of somebody else's, or one form twice: to be looked at before any warning. Whose text it is, and what a unit always does, come last. */
const isGrave = (reason: RiskReason): boolean =>
  reason.reason === 'duplicate-form' || (reason.reason === 'copied-between-forms' && !reason.isOwner && reason.between === 'projects')
