// What may be known beside the form: evidence, ledger, approved targets, other years, siblings. Everything is optional.
import type { Difference } from './fill/differing.ts'
import type { Form } from './form.ts'
import type { Place } from './place.ts'

/** A value that a document or a measurement states for one row. */
export interface EvidenceValue {
  /** Index into `form.indicators`. */
  readonly indicator: number
  /** Decimal in plain notation, in `unit`; null where the evidence holds no number. */
  readonly value: string | null
  readonly unit: string | null
  /** How a person finds it: "验收单.pdf 第2页". */
  readonly document: string
  readonly place: Place | null
}

/** The amounts of the payment or accounting system, in the form's own unit of money. */
export interface LedgerAmounts {
  readonly original: string | null
  readonly adjusted: string | null
  readonly spent: string | null
  readonly document: string
}

export interface CheckContext {
  /** Of a draft that brings its original along: what nobody typed and the original does not state. Null where that cannot be read here. */
  readonly differing?: readonly Difference[] | null
  /** Present (also empty) where evidence was collected: a row without any is then a finding. */
  readonly evidence?: readonly EvidenceValue[]
  readonly ledger?: LedgerAmounts
  /** The target declaration as approved. */
  readonly approved?: Form
  /** Names of indicators whose targets an adjustment record changed. */
  readonly adjustedTargets?: readonly string[]
  /** The same project's forms of earlier years. */
  readonly earlier?: readonly Form[]
  /** Other projects' forms of the same year. */
  readonly siblings?: readonly Form[]
}
