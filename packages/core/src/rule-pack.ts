// The type of a rule pack: dated, cited parameters and the names of the variants that apply. A pack chooses; it never computes.
import type { EntryName, PackEntries } from './entries/entry-fields.ts'

export type { EntryName, EntryOption, PackEntries } from './entries/entry-fields.ts'

/** How far the rule's own text is confirmed: read in the document, told by others, seen in use, taken over from another pack, or only believed. */
export type Confirmation = 'read' | 'secondary' | 'practice' | 'inherited' | 'unconfirmed'

export interface Source {
  readonly document: string
  /** What the document is called in English: translated by whoever wrote the pack. The name that counts is `document`. */
  readonly documentEn?: string
  /** The article, or null where it was not seen, or where the whole text was read and says nothing. Never invented. */
  readonly article: string | null
  readonly confirmation: Confirmation
  /** Where the text was read, if not at the body that issued it. */
  readonly readIn?: string
  readonly readInEn?: string
  readonly url?: string
  readonly note?: string
  /** Where another pack cites it: whose entry it is, and how far it is confirmed there. Never written in a pack. */
  readonly inheritedFrom?: { readonly pack: string; readonly confirmation: Confirmation }
}

export interface Years {
  readonly from: number | null
  readonly to: number | null
}

export interface Entry<T> {
  readonly value: T
  readonly source: Source
  /** Of parts that rest on another text than the entry: by a field's key ("threshold") or by what is chosen ("score-below-weight"). */
  readonly partSources?: Readonly<Record<string, Source>>
}

/** An entry that holds for forms of some years only. */
export interface DatedEntry<T> extends Entry<T> {
  readonly years: Years
}

export interface RulePack {
  readonly id: string
  readonly version: number
  readonly title: { readonly zh: string; readonly en: string }
  /** Administrative division code of GB/T 2260 (six digits), "CN", or null where the place is not known. */
  readonly jurisdiction: { readonly code: string | null; readonly name: string }
  readonly years: Years
  readonly form: string | null
  readonly purpose: 'self-evaluation' | 'review' | 'declaration'
  /** True where region and year alone must not select it: it has to be named. */
  readonly onlyByName: boolean
  readonly extends: string | null
  /** What holds for every form under the pack. */
  readonly entries: { readonly [K in EntryName]?: Entry<PackEntries[K]> }
  /** What holds for forms of some years, before `entries`: the next year of a pack says only what is new. */
  readonly dated?: { readonly [K in EntryName]?: readonly DatedEntry<PackEntries[K]>[] }
  /** What is known of these rules and has no entry, so that nothing seen is lost. Nothing is computed from it. */
  readonly facts?: readonly { readonly zh: string; readonly en: string; readonly source: Source }[]
}

/** An entry as it applies: its own, or another pack's and then with the source marked `inherited`. */
export interface ResolvedEntry<T> extends Entry<T> {
  readonly inheritedFrom: string | null
  /** The confirmation in the pack that the entry comes from. */
  readonly confirmedAs: Confirmation
  /** The years of the form for which it holds; null for all. */
  readonly years: Years | null
}

/** A pack with everything it inherits. An entry that no pack of its line has is absent: unknown. */
export interface ResolvedPack extends Omit<RulePack, 'entries' | 'dated'> {
  readonly entries: { readonly [K in EntryName]?: ResolvedEntry<PackEntries[K]> }
  /** Entries that hang on the form's year, the first that covers it wins; `packInYear` makes entries of them. */
  readonly byYear: { readonly [K in EntryName]?: readonly ResolvedEntry<PackEntries[K]>[] }
  /** The pack's id and those of the packs that it extends, nearest first. */
  readonly lineage: readonly string[]
  /** "sha256:…" over the canonical JSON of the pack and all that it extends. */
  readonly digest: string
}
