// A settled doubt as page and command keep it: bound to the file by its bytes and to what was read there, so that it never answers another question.
import { cellOf } from '../cell-of.ts'
import { concerns } from '../doubt.ts'
import type { Form } from '../form.ts'
import { settled, type Settlement } from '../settle.ts'
import { valueAt } from '../value-at.ts'

export interface KeptSettlement extends Settlement {
  /** Mark (SHA-256) of the file. */
  readonly file: string
  /** The number of the form in its file, from 1. */
  readonly form: number
  /** What was read there when it was settled, with the other reading where there was one: `readingAt`. */
  readonly read: string
  /** Milliseconds since 1970. */
  readonly settledAt: number
}

/** What is read at a place, as JSON: of a settlement made on another reading it is known by this that it no longer fits. */
export function readingAt(form: Form, at: string): string {
  const cell = cellOf(at)
  const other = form.doubts.find((doubt) => doubt.instead !== null && concerns(doubt.at, cell))?.instead?.text
  return JSON.stringify([valueAt(form, at) ?? null, ...(other === undefined ? [] : [other])])
}

export interface SettledForm {
  readonly form: Form
  /** Those that were heeded. */
  readonly settled: readonly Settlement[]
  /** Those that were made on another reading than this one, or of what is not doubted: not heeded, and to be told. */
  readonly unfitting: readonly KeptSettlement[]
}

/** `form` as it was read; `kept` are the settlements of this form of its file. */
export function withSettlements(form: Form, kept: readonly KeptSettlement[]): SettledForm {
  const unfitting: KeptSettlement[] = []
  const heeded: Settlement[] = []
  let now = form
  for (const each of kept.toSorted((one, other) => one.settledAt - other.settledAt)) {
    const isOfThisReading = readingAt(form, each.at) === each.read
    const next = isOfThisReading ? settled(now, each) : null
    if (next !== null) {
      now = next
      heeded.push({ at: each.at, as: each.as })
    }
    // what stands in a row that was settled as a whole needs no word of its own
    else if (!isOfThisReading || each.as !== 'as-read' || !form.doubts.some(({ at }) => concerns(at, each.at))) unfitting.push(each)
  }
  return { form: now, settled: heeded, unfitting }
}

/** The last word on a place is the one that counts. */
export const withSettlement = (kept: readonly KeptSettlement[], made: KeptSettlement): readonly KeptSettlement[] => [
  ...kept.filter(({ file, form, at }) => file !== made.file || form !== made.form || cellOf(at) !== cellOf(made.at)),
  made,
]
