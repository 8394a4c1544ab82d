// What is wrong or weak on a form, as data: the closed list of codes. The sentence and the advice come from locales/.
import type { Place } from './place.ts'
import type { Source } from './rule-pack.ts'

/** `error`: the form contradicts itself or its rules · `warning`: a reviewer will ask · `notice`: worth knowing. */
export type Severity = 'error' | 'warning' | 'notice'

/** Every code with the severity that it has unless a check states another one for a milder or graver case. */
export const findingSeverities = {
  // Scores and totals
  'missed-but-full-score': 'error',
  'score-not-in-proportion': 'error',
  'score-exceeds-weight': 'error',
  'score-negative': 'error',
  'over-completion': 'warning',
  'points-left': 'notice',
  'qualitative-score-outside-tier': 'notice',
  'total-missing': 'error',
  'total-mismatch': 'error',
  'grade-mismatch': 'warning',
  'all-full-marks': 'notice',
  'score-missing': 'error',
  // Weights
  'weights-not-100': 'error',
  'group-weights-mismatch': 'error',
  'weight-not-positive': 'warning',
  'weight-concentrated': 'notice',
  'budget-weight-misused': 'warning',
  // Reasons
  'reason-missing': 'error',
  'no-reason-column': 'warning',
  'reason-without-cause': 'warning',
  'reason-without-deduction': 'notice',
  'deduction-text-mismatch': 'warning',
  'large-deviation': 'notice',
  // Budget
  'execution-rate-mismatch': 'warning',
  'execution-score-mismatch': 'error',
  'budget-lines-mismatch': 'error',
  'spent-without-budget': 'error',
  overspent: 'warning',
  'negative-spending': 'error',
  'scored-without-budget': 'notice',
  'budget-unit-suspicious': 'warning',
  'budget-adjusted-without-reason': 'warning',
  'low-execution-without-reason': 'notice',
  'score-high-while-unspent': 'notice',
  'spent-equals-budget': 'notice',
  'cost-differs-from-spending': 'notice',
  // Targets and actual values
  'actual-missing': 'error',
  'target-missing': 'error',
  'indicator-name-missing': 'error',
  'actual-unverifiable': 'warning',
  'actuals-copy-targets': 'notice',
  'target-vague': 'warning',
  'target-in-name': 'notice',
  'sign-missing': 'notice',
  'unit-missing': 'warning',
  'unit-mismatch': 'warning',
  'rate-above-hundred': 'notice',
  'direction-suspicious': 'warning',
  'column-misused': 'error',
  // What the indicators are
  'not-a-performance-indicator': 'warning',
  'group-misfit': 'warning',
  'satisfaction-without-survey': 'warning',
  'hollow-benefit': 'notice',
  'benefit-shows-output': 'notice',
  'same-fact-twice': 'notice',
  'dimension-empty': 'warning',
  'group-empty': 'notice',
  // Objectives
  'objective-missing': 'warning',
  'objective-outcome-missing': 'warning',
  'objective-copied': 'warning',
  'objective-not-text': 'warning',
  'objective-term-only': 'notice',
  'objective-unanswered': 'notice',
  'objective-without-indicator': 'notice',
  'outcome-without-objective': 'notice',
  // The form as a document
  'year-mismatch': 'warning',
  'template-text-left': 'error',
  'text-too-long': 'notice',
  'header-swapped': 'warning',
  'header-field-missing': 'warning',
  'signature-missing': 'notice',
  // What the document holds beside what a person sees of it
  'concealed-text': 'warning',
  'tracked-changes': 'notice',
  'hidden-rows': 'warning',
  'page-may-rewrite-itself': 'notice',
  'shown-differs-from-stored': 'warning',
  // Where the verdict comes from
  'pack-not-the-known-one': 'warning',
  'draft-differs-from-original': 'warning',
  // Against other records, where they are given
  'text-copied': 'warning',
  'target-far-from-last-year': 'notice',
  'target-changed-after-approval': 'warning',
  'evidence-missing': 'notice',
  'evidence-differs': 'error',
  'ledger-differs': 'error',
} as const satisfies Readonly<Record<string, Severity>>

export type FindingCode = keyof typeof findingSeverities

export const findingCodes = Object.keys(findingSeverities) as readonly FindingCode[]

/** Between several texts in one param, each of which is quoted by itself: the unit separator, which no form prints. */
export const betweenTexts = '\u001F'

/** What a person decided about it. */
export interface Decided {
  /** `accepted`: it is a fault, to be followed up · `dismissed`: it is none here, and no longer counts. */
  readonly verdict: 'accepted' | 'dismissed'
  readonly why: string
}

export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  /** Index into `form.indicators`, or null where the finding concerns the form, its budget or its total. */
  readonly indicator: number | null
  /** JSON Pointer to the value it objects to. */
  readonly at: string
  /** What the sentence of the locale needs: printed texts and decimal strings. */
  readonly params: Readonly<Record<string, string>>
  /** Points that the stated total would lose (or gain), as a decimal string: how far the stated score lies outside what is permitted; null where it does not. */
  readonly pointsAtStake: string | null
  /** Present where the points would be gained. */
  readonly gains?: true
  /** Present where somebody decided about it. */
  readonly decision?: Decided
  readonly source: Source | null
  readonly evidence: Place | null
}

/** What was dismissed is shown with its reason wherever findings are listed, and counted nowhere. */
export const isDismissed = ({ decision }: Pick<Finding, 'decision'>): boolean => decision?.verdict === 'dismissed'

export const countedFindings = <Each extends Pick<Finding, 'decision'>>(findings: readonly Each[]): readonly Each[] =>
  findings.filter((finding) => !isDismissed(finding))
