// How much a form asks for a person's time, and for which reasons. The weights order the pile; they are no points of any form, and may be floats.
import type { FindingCode, Severity } from '../finding.ts'
import type { Digest, FormAt, Found } from './digest.ts'
import type { OwnershipSign } from './copies.ts'
import type { GroupName } from './decision.ts'

export type RiskReason =
  | {
      readonly reason: 'finding'
      readonly code: FindingCode
      readonly severity: Severity
      readonly count: number
      readonly points: string | null
    }
  /** Values the reader is not sure of, and the points that rest on them. */
  | { readonly reason: 'doubts'; readonly values: number; readonly points: string }
  /** A text of this form stands on other forms too; `isOwner` where it probably is this form's. */
  | {
      readonly reason: 'copied-between-forms'
      readonly copy: string
      readonly text: string
      readonly other: FormAt
      readonly others: number
      readonly isOwner: boolean
      readonly signs: readonly OwnershipSign[]
    }
  | { readonly reason: 'duplicate-form'; readonly same: 'content' | 'project'; readonly other: FormAt; readonly others: number }
  | { readonly reason: 'unit-always-full'; readonly forms: number }
  | { readonly reason: 'unit-same-fault'; readonly code: FindingCode; readonly faulty: number; readonly forms: number }

export type Weighed = RiskReason & { readonly weight: number }

/** The form contradicts its own figures or its rules: arithmetic that nobody can argue with. One such stands above all that follows. */
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
/** Told as warnings because a printer's rounding or an adjustment may explain them, but figures all the same. */
const figures: ReadonlySet<FindingCode> = new Set<FindingCode>(['execution-rate-mismatch', 'overspent', 'over-completion', 'unit-mismatch'])

interface Measure {
  /** For the first finding of a code, and for each further one up to four. */
  readonly first: number
  readonly further: number
  readonly perPoint: number
  /** All codes of the kind together. */
  readonly most: number
}

/** Any error outweighs all that is none, and a serious one all clerical ones together: the most of each step lies below the first of the next. */
const measures = {
  serious: { first: 48, further: 1, perPoint: 1, most: Infinity },
  clerical: { first: 20, further: 0.5, perPoint: 0.2, most: 28 },
  figures: { first: 1.5, further: 0.2, perPoint: 0.2, most: 4 },
  warning: { first: 0.4, further: 0.05, perPoint: 0.1, most: 2 },
  notice: { first: 0.05, further: 0.01, perPoint: 0.01, most: 0.5 },
} as const satisfies Readonly<Record<string, Measure>>

const kindOf = ({ code, severity }: Found): keyof typeof measures =>
  serious.has(code) && severity === 'error' ? 'serious' : severity === 'error' ? 'clerical' : figures.has(code) ? 'figures' : severity

const FURTHER_COUNTED = 4
/** A total of 100 points at stake says no more than one of 30. */
const POINTS_COUNTED = 30

/** Heaviest first. `isCounted` is false for what somebody dismissed. */
export function findingReasons(found: Digest['found'], isCounted: (group: GroupName) => boolean): readonly Weighed[] {
  const spent = new Map<string, number>()
  return found
    .filter(({ code }) => isCounted(code))
    .map((each) => ({ each, kind: kindOf(each), weight: weightOf(each) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ each, kind, weight }) => {
      const before = spent.get(kind) ?? 0
      const left = Math.min(weight, measures[kind].most - before)
      spent.set(kind, before + left)
      const { code, severity, count, points } = each
      return { reason: 'finding', code, severity, count, points, weight: left }
    })
}

function weightOf(found: Found): number {
  const { first, further, perPoint } = measures[kindOf(found)]
  const points = found.code === 'points-left' ? 0 : Math.min(Math.abs(Number(found.points ?? 0)), POINTS_COUNTED)
  return first + further * Math.min(found.count - 1, FURTHER_COUNTED) + perPoint * points
}

/** What a form asks for beside its own findings: with doubts, warnings and notices together below 18, less than one error. */
export const besideFindings = {
  copied: 4,
  ownText: 0.5,
  carriedOver: 0.5,
  duplicate: 3,
  alwaysFull: 1,
  sameFault: 0.5,
  mostOfUnit: 1.5,
  mostOfCopies: 4,
} as const

/** A doubt costs a glance at the original; one that points rest on, a little more. */
export function doubtReason({ doubts, doubtedPoints }: Digest): readonly Weighed[] {
  if (doubts === 0) return []
  const weight = Math.min(0.05 * doubts, 0.5) + Math.min(0.05 * Number(doubtedPoints), 1)
  return [{ reason: 'doubts', values: doubts, points: doubtedPoints, weight }]
}
