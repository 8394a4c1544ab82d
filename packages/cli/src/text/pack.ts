// A rule pack as text: every entry with its value, its source and how far that source is confirmed.
import { styleText } from 'node:util'
import type { Locale, ResolvedPack } from '@jizheng/core'
import { texts } from '../texts.ts'
import { wrap } from './columns.ts'

export function shown(pack: ResolvedPack, locale: Locale): string {
  const says = texts(locale)
  const title = locale === 'en' ? pack.title.en : pack.title.zh
  const head = [
    styleText('bold', `${pack.id}  v${pack.version}  ${title}`, { stream: process.stdout }),
    `${pack.jurisdiction.name}  ${pack.years.from ?? ''}–${pack.years.to ?? ''}  ${pack.lineage.join(' → ')}`,
    styleText('dim', pack.digest, { stream: process.stdout }),
  ]
  const entries = Object.entries(pack.entries).map(([name, { value, source, inheritedFrom, confirmedAs }]) => {
    const confirmation = says.confirmation[confirmedAs] ?? confirmedAs
    const from = inheritedFrom === null ? '' : ` · ${says.confirmation['inherited']} ${inheritedFrom}`
    return [
      styleText('bold', name, { stream: process.stdout }),
      `    ${wrap(JSON.stringify(value), 110, '    ')}`,
      `    ${says.source}${says.colon}${wrap(`${source.document} · ${says.article(source.article)} · ${confirmation}${from}`, 110, '    ')}`,
      ...(source.note === undefined ? [] : [`    ${wrap(source.note, 110, '    ')}`]),
    ].join('\n')
  })
  return [...head, '', ...entries].join('\n')
}
