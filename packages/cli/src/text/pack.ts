// A rule pack as text: every entry with its value, its source and how far that source is confirmed.
import { entryOrder, explainEntry, type Locale, packWords, type ResolvedPack } from '@jizheng/core'
import { texts } from '../texts.ts'
import { wrap } from './columns.ts'
import { styled } from '../terminal.ts'

export function shown(pack: ResolvedPack, locale: Locale): string {
  const says = texts(locale)
  const title = locale === 'en' ? pack.title.en : pack.title.zh
  const head = [
    styled('bold', `${pack.id}  v${pack.version}  ${title}`),
    `${pack.jurisdiction.name}  ${pack.years.from ?? ''}–${pack.years.to ?? ''}  ${pack.lineage.join(' → ')}`,
    styled('dim', pack.digest),
  ]
  const words = packWords(locale)
  const entries = entryOrder.flatMap((name) => {
    const entry = pack.entries[name]
    if (entry === undefined) return []
    const { value, source, inheritedFrom, confirmedAs } = entry
    const from = inheritedFrom === null ? '' : ` · ${words.confirmation.inherited} ${inheritedFrom}`
    const cited = `${says.cited(source)} · ${words.confirmation[confirmedAs]}${from}`
    return [
      `${styled('bold', words.entries[name].title)}  ${name}`,
      ...explainEntry(name, value, locale).map(({ label, text }) => `    ${wrap(`${label}${says.colon}${text}`, 110, '    ')}`),
      `    ${says.source}${says.colon}${wrap(cited, 110, '    ')}`,
      ...(source.note === undefined ? [] : [`    ${wrap(source.note, 110, '    ')}`]),
    ].join('\n')
  })
  return [...head, '', ...entries].join('\n')
}
