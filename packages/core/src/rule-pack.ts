// The type of a rule pack: dated, cited parameters and the names of the variants that apply. A pack chooses; it never computes.

/** How far the rule's own text is confirmed: read in the document, told by others, seen in use, taken over from another pack, or only believed. */
export type Confirmation = 'read' | 'secondary' | 'practice' | 'inherited' | 'unconfirmed'

export interface Source {
  readonly document: string
  /** The article, or null where it was not seen. Never invented. */
  readonly article: string | null
  readonly confirmation: Confirmation
  readonly url?: string
  readonly note?: string
}

export interface Entry<T> {
  readonly value: T
  readonly source: Source
}

type Decimal = string // plain notation, as in the Form

/** Points per dimension; null where the pack does not say. `indicators` is the sum of all indicator weights. */
export interface PackWeights {
  readonly execution: Decimal | null
  readonly indicators: Decimal | null
  readonly output: Decimal | null
  readonly benefit: Decimal | null
  readonly satisfaction: Decimal | null
  readonly cost: Decimal | null
  /** True where these weights were only observed on filled forms and bind nobody. */
  readonly observed: boolean
}

export interface PackEntries {
  readonly weights: PackWeights
  readonly execution: {
    readonly formula: 'rate-times-weight' | 'bands' | 'step-below-90' | 'open'
    readonly denominator: 'adjusted' | 'original' | 'open'
    readonly capped: boolean | 'open'
    readonly decimals: number | null
    readonly bands?: readonly { readonly from: Decimal; readonly points: Decimal }[]
  }
  /** At-least and more-than targets that were missed. */
  readonly shortfall: 'pro-rata' | 'pass-line-60' | 'open'
  /** At-most and less-than targets that were broken. */
  readonly brokenLimit: 'target-over-actual' | 'linear-to-twice' | 'open'
  /** Equal targets: over counts as met, or as a deviation whose points are open. */
  readonly equal: 'as-at-least' | 'open'
  readonly overCompletion: {
    /** Actual ÷ target from which it counts, e.g. "1.3". */
    readonly threshold: Decimal
    /** 'none': never deducted; 'judgement': anything between 0 deduction and all; a decimal: so many points per indicator. */
    readonly deduction: 'none' | 'judgement' | Decimal
    readonly reasonRequired: boolean | null
    /** Where the target is 0: the actual from which it counts. */
    readonly fromZeroTarget?: Decimal
  }
  readonly qualitative: readonly { readonly tier: 'achieved' | 'partly' | 'not'; readonly from: Decimal; readonly to: Decimal }[]
  readonly grades: readonly { readonly grade: string; readonly from: Decimal }[]
  readonly reasons: readonly (
    | 'score-below-weight'
    | 'execution-below-90'
    | 'budget-changed'
    | 'over-completion'
    | 'qualitative-explained'
    | 'zero-score-cause'
  )[]
  readonly rounding: { readonly row: number | null; readonly total: number | null }
  /** Highest total by execution rate; `bands` null where only the caps were seen. */
  readonly totalCaps: {
    readonly caps: readonly Decimal[]
    readonly bands: readonly { readonly rateBelow: Decimal; readonly cap: Decimal }[] | null
  }
  /** Characters, by field. */
  readonly textLimits: Readonly<Record<string, number>>
  readonly costNotFiledCap: Decimal
  readonly negativeActual: 'as-zero' | 'open'
  readonly zeroBudget: 'rate-zero' | 'open'
  /** How far a printed figure may lie off the computed one. Rate in percentage points, the others in points. */
  readonly tolerances: {
    readonly rate: Decimal
    readonly executionScore: Decimal
    readonly total: Decimal
    readonly proportionalScore: Decimal
    readonly weights: Decimal
  }
}

export type EntryName = keyof PackEntries

export interface RulePack {
  readonly id: string
  readonly version: number
  readonly title: { readonly zh: string; readonly en: string }
  /** Administrative division code of GB/T 2260 (six digits) or "CN". */
  readonly jurisdiction: { readonly code: string | null; readonly name: string }
  readonly years: { readonly from: number | null; readonly to: number | null }
  readonly form: string | null
  readonly extends: string | null
  readonly entries: { readonly [K in EntryName]?: Entry<PackEntries[K]> }
}
