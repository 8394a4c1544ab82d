// What is wrong or weak on a form, as data. The sentence and the advice come from locales/.
import type { Place } from './place.ts'
import type { Source } from './rule-pack.ts'

export type Severity = 'error' | 'warning' | 'notice'

export interface Finding {
  readonly code: string
  readonly severity: Severity
  /** Index into `form.indicators`, or null where the finding concerns the form, its budget or its total. */
  readonly indicator: number | null
  /** JSON Pointer to the value it objects to. */
  readonly at: string
  /** What the sentence of the locale needs: printed texts and decimal strings. */
  readonly params: Readonly<Record<string, string>>
  /** Points that the stated total would lose (or, for unclaimed points, gain), as a decimal string; null where none are. */
  readonly pointsAtStake: string | null
  readonly source: Source | null
  readonly evidence: Place | null
}
