// What a rule answers: the range it permits, what it proposes, and the steps that lead there. Sources and sentences are added by score.ts.
import type { Decimal } from '../decimal.ts'
import type { EntryName } from '../rule-pack.ts'

export type StepId =
  | 'met/full'
  | 'met/open'
  | 'over-completion/judgement'
  | 'over-completion/if-target-too-low'
  | 'over-completion/none'
  | 'over-completion/not-by-reviewer'
  | 'over-completion/deducted'
  | 'shortfall/pro-rata'
  | 'shortfall/pass-line-60'
  | 'shortfall/open'
  | 'shortfall/negative-actual'
  | 'shortfall/no-ratio'
  | 'broken-limit/target-over-actual'
  | 'broken-limit/linear-to-twice'
  | 'broken-limit/open'
  | 'broken-limit/zero-limit'
  | 'broken-limit/no-ratio'
  | 'boundary/limit-itself'
  | 'equal/over-as-met'
  | 'equal/over-open'
  | 'range/below'
  | 'range/above'
  | 'missed/in-words'
  | 'late/below-achieved'
  | 'late/open'
  | 'qualitative/tiers'
  | 'qualitative/open'
  | 'qualitative/admitted'
  | 'satisfaction/bands'
  | 'unverifiable/judged'
  | 'not-filled/actual'
  | 'not-filled/target'
  | 'not-filled/process-row'
  | 'cost-not-filed/cap'
  | 'weight/none'
  | 'weight/of-group'
  | 'kind/not-scored'
  | 'doubt/as-stated'
  | 'execution/rate-times-weight'
  | 'execution/denominator-open'
  | 'execution/printed-rate'
  | 'execution/bands'
  | 'execution/completed'
  | 'execution/completion-unknown'
  | 'execution/completion-open'
  | 'execution/step-below-90'
  | 'execution/formula-open'
  | 'execution/overspent-judged'
  | 'execution/zero-budget-rate-zero'
  | 'execution/zero-budget-open'
  | 'execution/not-filled'
  | 'execution/whole-form'
  | 'execution/no-line'
  | 'total/sum'
  | 'total/nearest'
  | 'total/dismissed'
  | 'total/unbounded'
  | 'total/converted-scores'
  | 'total/not-read-reliably'
  | 'total/doubted-summand'
  | 'total-cap/by-rate'
  | 'total-cap/at-limit'
  | 'total-cap/full-execution'
  | 'total-cap/bands-not-seen'
  | 'grade/by-total'
  | 'grade/limits-not-seen'
  | 'grade/between'

export interface StepDraft {
  readonly rule: StepId
  /** The entry of the pack that the step rests on; null where no pack has one. */
  readonly entry: EntryName | null
  /** Decimal strings and printed texts. */
  readonly inputs: Readonly<Record<string, string>>
  readonly result: string
}

export interface Ruling {
  readonly low: Decimal
  readonly high: Decimal
  /** What to propose where nothing is stated; null where only a person can judge. */
  readonly proposed: Decimal | null
  /** True where the rule leaves judgement: a stated score inside the range then stands as the suggestion. */
  readonly judged: boolean
  readonly steps: readonly StepDraft[]
}

/** A formula: one value, or the few that its open rounding allows. */
export function exactly(points: Points, step: StepDraft): Ruling {
  return { low: points.low, high: points.high, proposed: points.likely, judged: false, steps: [step] }
}

/** Judgement between two values. */
export function judged(low: Decimal, high: Decimal, proposed: Decimal | null, step: StepDraft): Ruling {
  return { low, high, proposed, judged: true, steps: [step] }
}

/** Points as a rounding leaves them. */
export interface Points {
  readonly low: Decimal
  readonly high: Decimal
  readonly likely: Decimal
}
