// What a rule pack's entry says, in sentences made from its values: never a copy in prose that could drift from them.
import { Decimal, type EntryName, type Locale, type PackEntries, type ResolvedPack, type Source } from '@jizheng/core'
import { ruleSentencesEn } from './rule-sentences-en.ts'
import { ruleSentencesZh } from './rule-sentences-zh.ts'

export type RuleSentences = {
  readonly [K in EntryName]: { readonly name: string; readonly says: (value: PackEntries[K]) => readonly string[] }
}

export interface SaidEntry {
  readonly name: string
  /** Empty where neither the pack nor those it rests on say anything. */
  readonly says: readonly string[]
  readonly source: Source | null
}

const languages: Readonly<Record<Locale, RuleSentences>> = { 'zh-CN': ruleSentencesZh, en: ruleSentencesEn }

export function saidEntry<K extends EntryName>(name: K, pack: ResolvedPack, locale: Locale): SaidEntry {
  const { name: title, says } = languages[locale][name]
  const entry = pack.entries[name]
  // each name's sentences take that name's value; the compiler cannot follow this through the union
  return entry === undefined
    ? { name: title, says: [], source: null }
    : { name: title, says: says(entry.value as PackEntries[K]), source: entry.source }
}

export const percent = (ratio: string): string => `${Decimal.of(ratio).times('100').toString()}%`
