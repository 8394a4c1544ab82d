// What the document of a source is called: official names stay as they are, and in English a translation stands beside them and says that it is one.
import type { Locale } from './locale.ts'
import { ownFigures } from './packs/sources.ts'
import type { Source } from './rule-pack.ts'

export function documentName(source: Source, locale: Locale): string {
  const { document, documentEn } = source
  if (locale !== 'en' || documentEn === undefined) return document
  return restsOnNoPack(source) ? documentEn : `${document} – unofficial translation: ${documentEn}`
}

/** The figures of the form are no document: nothing to confirm, no article to see. */
export const restsOnNoPack = ({ document }: Source): boolean => document === ownFigures.document
