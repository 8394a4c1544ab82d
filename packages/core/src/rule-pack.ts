// The type of a rule pack: dated, cited parameters and the names of the variants that apply. A pack chooses; it never computes.

/** How far the rule's own text is confirmed: read in the document, told by others, seen in use, taken over from another pack, or only believed. */
export type Confirmation = 'read' | 'secondary' | 'practice' | 'inherited' | 'unconfirmed'

export interface Source {
  readonly document: string
  /** What the document is called in English: translated by whoever wrote the pack. The name that counts is `document`. */
  readonly documentEn?: string
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
  /** Points of blocks that the national form does not have, e.g. decision or management. */
  readonly other?: Readonly<Record<string, Decimal>>
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
    /** Highest first. Points of the best band stand for the full weight. */
    readonly bands?: readonly { readonly from: Decimal; readonly points: Decimal }[]
  }
  /** What a met target is worth. */
  readonly met: 'full' | 'open'
  /** At-least and more-than targets that were missed. */
  readonly shortfall: 'pro-rata' | 'pass-line-60' | 'open'
  /** At-most and less-than targets that were broken. */
  readonly brokenLimit: 'target-over-actual' | 'linear-to-twice' | 'open'
  /** Equal targets: over counts as met, or as a deviation whose points are open. */
  readonly equal: 'as-at-least' | 'open'
  /** A date that was missed has no ratio: at most the tiers below "achieved", or anything below the full weight. */
  readonly late: 'below-achieved' | 'open'
  readonly overCompletion: {
    /** Actual ÷ target from which it counts, e.g. "1.3". */
    readonly threshold: Decimal
    /**
     * 'none': never deducted; 'not-by-reviewer': a reviewer deducts nothing, a lower self-score stands; 'judgement': anything between no
     * deduction and all; a decimal: so many points per indicator.
     */
    readonly deduction: 'none' | 'not-by-reviewer' | 'judgement' | Decimal
    readonly reasonRequired: boolean | null
    /** Where the target is 0: the actual from which it counts. */
    readonly fromZeroTarget?: Decimal
  }
  /** Shares of the weight, best tier first; the upper end belongs to the tier only where it is 1. */
  readonly qualitative: readonly { readonly tier: 'achieved' | 'partly' | 'not'; readonly from: Decimal; readonly to: Decimal }[]
  /** Best grade first, each with the lowest total that earns it. */
  readonly grades: readonly { readonly grade: string; readonly from: Decimal }[]
  readonly reasons: readonly (
    | 'score-below-weight'
    | 'execution-below-90'
    | 'budget-changed'
    | 'over-completion'
    | 'qualitative-explained'
    | 'zero-score-cause'
  )[]
  /** Decimals to which points are rounded half-up; null where the pack does not say. */
  readonly rounding: { readonly row: number | null; readonly total: number | null }
  /** Highest total by execution rate; `bands` null where only the caps were seen. */
  readonly totalCaps: {
    readonly caps: readonly Decimal[]
    readonly bands: readonly { readonly rateBelow: Decimal; readonly cap: Decimal }[] | null
  }
  /** Characters, by field. */
  readonly textLimits: Readonly<Record<string, number>>
  /** Highest score of a cost indicator that was not filed. */
  readonly costNotFiledCap: Decimal
  readonly negativeActual: 'as-zero' | 'open'
  /** What the rate is where the budget is 0: nothing spent is rate 0, or nobody has said. */
  readonly zeroBudget: 'rate-zero' | 'open'
  /** What a review of the evidence takes off, as a share of the weight, by case. Needs evidence, so a form alone never triggers it. */
  readonly reviewDeductions: Readonly<Record<string, Decimal>>
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
  /** Administrative division code of GB/T 2260 (six digits), "CN", or null where the place is not known. */
  readonly jurisdiction: { readonly code: string | null; readonly name: string }
  readonly years: { readonly from: number | null; readonly to: number | null }
  readonly form: string | null
  readonly purpose: 'self-evaluation' | 'review' | 'declaration'
  /** True where region and year alone must not select it: it has to be named. */
  readonly onlyByName: boolean
  readonly extends: string | null
  readonly entries: { readonly [K in EntryName]?: Entry<PackEntries[K]> }
  /** What is known of these rules and has no entry, so that nothing seen is lost. Nothing is computed from it. */
  readonly facts?: readonly { readonly zh: string; readonly en: string; readonly source: Source }[]
}

/** An entry as it applies: its own, or another pack's and then with the source marked `inherited`. */
export interface ResolvedEntry<T> extends Entry<T> {
  readonly inheritedFrom: string | null
  /** The confirmation in the pack that the entry comes from. */
  readonly confirmedAs: Confirmation
}

/** A pack with everything it inherits. An entry that no pack of its line has is absent: unknown. */
export interface ResolvedPack extends Omit<RulePack, 'entries'> {
  readonly entries: { readonly [K in EntryName]?: ResolvedEntry<PackEntries[K]> }
  /** The pack's id and those of the packs that it extends, nearest first. */
  readonly lineage: readonly string[]
  /** "sha256:…" over the canonical JSON of the pack and all that it extends. */
  readonly digest: string
}
