// How far a source is confirmed, in words, and where an inherited rule comes from.
import {
  articleName,
  documentName,
  findPack,
  type Locale,
  packWords,
  type ResolvedEntry,
  type ResolvedPack,
  type Source,
  sourceOfPart,
} from '@jizheng/core'

const zh = {
  from: (pack: string) => `沿用自“${pack}”`,
  between: ' · ',
}

const en: typeof zh = {
  from: (pack) => `taken over from "${pack}"`,
  between: ' · ',
}

export const sourceTexts = (locale: Locale): typeof zh => (locale === 'en' ? en : zh)

export interface SourceWords {
  readonly document: string
  readonly article: string
  readonly confirmation: string
  /** The pack it is taken over from; null where it is the pack's own. */
  readonly from: string | null
  readonly note: string | null
}

export function sourceWords(source: Source, pack: ResolvedPack | null, locale: Locale): SourceWords {
  const says = sourceTexts(locale)
  const words = packWords(locale)
  const entry = pack === null ? null : entryOf(source, pack)
  const owner = entry?.inheritedFrom ?? null
  return {
    document: documentName(source, locale),
    article: articleName(source, locale),
    confirmation: words.confirmation[entry?.confirmedAs ?? source.confirmation],
    from: owner === null ? null : says.from(packTitle(owner, locale)),
    note: source.note ?? null,
  }
}

/** Steps and findings cite the source alone; the entry it belongs to knows whose it is. */
function entryOf(source: Source, pack: ResolvedPack): Pick<ResolvedEntry<unknown>, 'inheritedFrom' | 'confirmedAs'> | null {
  if (source.confirmation !== 'inherited') return null
  const cited = JSON.stringify(source)
  for (const entry of Object.values(pack.entries)) {
    if (JSON.stringify(entry.source) === cited) return entry
    for (const [part, own] of Object.entries(entry.partSources ?? {})) {
      if (JSON.stringify(sourceOfPart(entry, part)) === cited) return { inheritedFrom: entry.inheritedFrom, confirmedAs: own.confirmation }
    }
  }
  return null
}

function packTitle(id: string, locale: Locale): string {
  const pack = findPack(id)
  return pack === null ? id : locale === 'en' ? pack.title.en : pack.title.zh
}
