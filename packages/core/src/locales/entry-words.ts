// The shape of the words for a pack's entries: one title, one line of meaning, and a name for every field and variant that the descriptions know.
import type { EntryFieldKey, EntryName, EntryVariant } from '../entries/entry-fields.ts'
import type { FieldUnit } from '../entries/field.ts'
import type { Confirmation, Years } from '../rule-pack.ts'

/** One row of a table as one phrase, from its cells as text; a cell that is not laid down is absent. */
type RowPhrase = (cells: Readonly<Record<string, string>>) => string

interface EntryWords<Key extends string = string, Variant extends string = string> {
  readonly title: string
  readonly meaning: string
  /** By the field's key ('' for the value itself); columns of rows by their own key. */
  readonly fields: Readonly<Record<Key, string>>
  /** Variants and the names of named figures, by the value as text. */
  readonly variants: Readonly<Record<Variant, string>>
  /** By the field's key. */
  readonly rows?: { readonly [K in Key]?: RowPhrase }
}

/** A field or a variant without a word, or a word for none, does not compile. */
export type WordsOfEntries = { readonly [K in EntryName]: EntryWords<EntryFieldKey<K>, EntryVariant<K>> }

export interface PackWords {
  readonly entries: Readonly<Record<EntryName, EntryWords>>
  readonly confirmation: Readonly<Record<Confirmation, string>>
  readonly purpose: Readonly<Record<'self-evaluation' | 'review' | 'declaration', string>>
  readonly unit: (text: string, unit: FieldUnit) => string
  /** For which years of the form a value holds; null for those that values of certain years leave over. */
  readonly years: (years: Years | null) => string
  readonly unsaid: string
  readonly nothing: string
  /** Above what is known and has no entry. */
  readonly facts: string
  /** Where texts were read that were not read at the body that issued them. */
  readonly readIn: string
  readonly between: string
}
