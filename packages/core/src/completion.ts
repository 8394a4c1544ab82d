// How an actual value stands against its target.
import type { Decimal } from './decimal.ts'

export type Completion = {
  readonly state: 'met' | 'missed' | 'qualitative' | 'incomparable' | 'blank'
  readonly direction: 'at-least' | 'at-most' | 'equal' | 'range' | 'by-date' | null
  /** True where the limit itself does not satisfy the target (>, <). */
  readonly strict: boolean
  readonly target: Decimal | null
  /** Brought into the target's unit. */
  readonly actual: Decimal | null
  /** Actual ÷ target; null where the target is 0 or either is no number. */
  readonly ratio: Decimal | null
  /** Why no judgement is possible, or what is odd about it: see `CompletionReason`; '' where there is nothing to say. */
  readonly why: CompletionReason
}

export type CompletionReason =
  | ''
  | 'target-blank'
  | 'actual-blank'
  | 'unit-mismatch'
  | 'actual-not-a-number'
  | 'actual-only-completed'
  | 'copies-target'
  | 'date-is-the-limit'
  | 'date-unreadable'
