// What the rules permit for a form, line by line (contract: the scoring).
import type { PackReason } from './pack-for-form.ts'
import type { PackOrigin } from './pack-origin.ts'
import type { PackEntries, Source } from './rule-pack.ts'

export interface Step {
  /** Rule and variant, e.g. "broken-limit/linear-to-twice". */
  readonly rule: string
  readonly says: string
  readonly inputs: Readonly<Record<string, string>>
  readonly result: string
  readonly source: Source
}

/** Points as decimal strings; null where the form or the pack does not allow a figure. */
export interface LineScoring {
  readonly weight: string | null
  readonly stated: string | null
  readonly suggested: string | null
  readonly permitted: readonly [lowest: string, highest: string] | null
  readonly steps: readonly Step[]
}

export interface GradeLost {
  readonly from: string
  readonly to: string
  readonly steps: number
}

/** What a nearest total is made of: all that is needed to make it again without what somebody dismissed. */
export interface TotalBasis {
  /** Each stated score moved just into its range, added up, before the sum is rounded and capped. */
  readonly moved: string
  readonly decimals: number | null
  readonly cap: string | null
  readonly grades: PackEntries['grades'] | null
}

export interface TotalScoring {
  readonly stated: string | null
  readonly sum: string | null
  /** The total when each stated score is moved just into its permitted range, those excepted about which all findings were dismissed. */
  readonly nearest: string | null
  /** Null where there is no nearest total. */
  readonly basis: TotalBasis | null
  readonly permitted: readonly [lowest: string, highest: string] | null
  readonly suggested: string | null
  readonly grade: string | null
  /** Where the nearest total earns a lower grade than the stated one: from which, to which, and how many grades below. */
  readonly gradeLost: GradeLost | null
  readonly steps: readonly Step[]
}

/** Why this pack judges the form; `says` is the reason in words. */
export type ChosenBecause = PackReason & { readonly says: string }

export interface ScoringRules {
  readonly id: string
  readonly version: number
  readonly digest: string
  readonly origin: PackOrigin
  /** Absent where a form was scored without its rules being chosen for it. */
  readonly chosen?: ChosenBecause
}

export interface Scoring {
  readonly rules: ScoringRules
  readonly execution: LineScoring
  readonly indicators: readonly LineScoring[]
  readonly total: TotalScoring
}
