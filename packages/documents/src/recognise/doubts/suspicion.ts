// What a look at the form finds suspicious: where, by which feature, and what was seen where that is not the value, its row or its column itself.
import type { DoubtFeature } from '@jizheng/core'

export interface Suspicion {
  /** JSON Pointer of the value doubted. */
  readonly at: string
  readonly feature: DoubtFeature
  /** Figures and texts of the form, in no language: "95 ≠ 100". */
  readonly saw?: string
  /** The other reading, where one is known. */
  readonly instead?: string
}

export const suspect = (feature: DoubtFeature, pointers: readonly string[], saw?: string): Suspicion[] =>
  pointers.map((at) => ({ at, feature, ...(saw === undefined ? {} : { saw }) }))
