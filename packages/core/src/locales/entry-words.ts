// The shape of the words for a pack's entries: one title, one line of meaning, and a name for every field and variant.
import type { FieldUnit } from '../entry-fields.ts'
import type { Confirmation, EntryName } from '../rule-pack.ts'

interface EntryWords {
  readonly title: string
  readonly meaning: string
  /** By the field's key ('' for the value itself); columns of rows by their own key. */
  readonly fields: Readonly<Record<string, string>>
  /** Variants and the names of named figures, by the value as text. */
  readonly variants: Readonly<Record<string, string>>
  /** One row of a table as one phrase, from its cells as text; by the field's key. */
  readonly rows?: Readonly<Record<string, (cells: Readonly<Record<string, string>>) => string>>
}

export interface PackWords {
  readonly entries: Readonly<Record<EntryName, EntryWords>>
  readonly confirmation: Readonly<Record<Confirmation, string>>
  readonly purpose: Readonly<Record<'self-evaluation' | 'review' | 'declaration', string>>
  readonly unit: (text: string, unit: FieldUnit) => string
  readonly unsaid: string
  readonly nothing: string
  readonly between: string
  readonly articleNotSeen: string
}
