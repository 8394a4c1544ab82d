// What the document of a source is called: official names stay as they are, and in English a translation stands beside them and says that it is one.
import { readChineseNumber } from './value/chinese-number.ts'
import { entryOrder } from './entries/entry-fields.ts'
import type { Locale } from './locale.ts'
import { ownFigures } from './packs/sources.ts'
import { entriesOf } from './pack-in-year.ts'
import type { ResolvedPack, Source } from './rule-pack.ts'

export function documentName(source: Source, locale: Locale): string {
  const { document, documentEn } = source
  if (locale !== 'en' || documentEn === undefined) return document
  return restsOnNoPack(source) ? documentEn : `${document} – unofficial translation: ${documentEn}`
}

/**
 * The article as the reader says it, and that it was read in a copy where it was. Where the whole text was read and lays nothing down, `article`
 * is 全文.
 */
export function articleName({ article, readIn }: Source, locale: Locale): string {
  const copy = readIn === undefined ? '' : locale === 'en' ? ' (read in a compilation)' : '（据汇编本）'
  return saidArticle(article, locale) + copy
}

function saidArticle(article: string | null, locale: Locale): string {
  if (article === null) return locale === 'en' ? 'article not seen' : '条款未见'
  if (locale !== 'en') return article === wholeText ? '通读全文未见规定' : article
  if (article === wholeText) return 'nothing in the whole text'
  return article
    .replaceAll(/第([一二三四五六七八九十]+)条/g, 'Art. $1')
    .replaceAll(/[一二三四五六七八九十]+/g, (number) => readChineseNumber(number) ?? number)
    .replaceAll(/附件(\d) (?=\d)/g, 'annex $1, part ')
    .replaceAll(/附件(?=\d)/g, 'annex ')
    .replaceAll('附件', 'annex')
    .replaceAll('、', ', ')
}

/** Where the texts that a pack cites were read, each once, where that was not at the bodies that issued them. */
export function copiesRead(pack: ResolvedPack, locale: Locale): readonly string[] {
  const entries = entryOrder.flatMap((name) => entriesOf(pack, name))
  const cited = entries.flatMap(({ source, partSources = {} }) => [source, ...Object.values(partSources)])
  const all = [...cited, ...(pack.facts ?? []).map(({ source }) => source)]
  return [...new Set(all.flatMap(({ readIn, readInEn }) => (readIn === undefined ? [] : locale === 'en' ? (readInEn ?? readIn) : readIn)))]
}

const wholeText = '全文'

/** The figures of the form are no document: nothing to confirm, no article to see. */
export const restsOnNoPack = ({ document }: Source): boolean => document === ownFigures.document
