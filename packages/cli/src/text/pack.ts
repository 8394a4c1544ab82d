// A rule pack as text: every entry with its value, its source and how far that source is confirmed; what else is known at the end.
import {
  type Confirmation,
  copiesRead,
  entriesOf,
  type EntryName,
  entryOrder,
  explainEntry,
  type Locale,
  packWords,
  partName,
  type ResolvedEntry,
  type ResolvedPack,
  rulesName,
  rulesOfPack,
  type Source,
} from '@jizheng/core'
import { texts } from '../texts.ts'
import { wrap } from './columns.ts'
import { styled } from '../terminal.ts'

export function shown(pack: ResolvedPack, locale: Locale): string {
  const title = locale === 'en' ? pack.title.en : pack.title.zh
  const rules = rulesOfPack(pack)
  const head = [
    styled('bold', `${pack.id}  v${pack.version}  ${title}`),
    ...(rules.origin === 'not-the-known-one' ? [styled('bold', rulesName(rules, locale))] : []),
    `${pack.jurisdiction.name}  ${pack.years.from ?? ''}–${pack.years.to ?? ''}  ${pack.lineage.join(' → ')}`,
    styled('dim', pack.digest),
  ]
  const entries = entryOrder.flatMap((name) =>
    entriesOf(pack, name).flatMap((entry, _, all) => entryLines(name, entry, { several: all.length > 1, locale })),
  )
  const facts = (pack.facts ?? []).flatMap(({ zh, en, source }) => [
    `- ${wrap(locale === 'en' ? en : zh, 110, '  ')}`,
    ...sourceLines(source, source.confirmation, locale),
  ])
  const copies = copiesRead(pack, locale).map((copy) => wrap(`${packWords(locale).readIn}${texts(locale).colon}${copy}`, 110, ''))
  return [
    ...head,
    '',
    ...entries,
    ...(facts.length === 0 ? [] : ['', styled('bold', packWords(locale).facts), ...facts]),
    ...(copies.length === 0 ? [] : ['', ...copies]),
  ].join('\n')
}

interface Shown {
  /** The entry has other values too, for other years. */
  readonly several: boolean
  readonly locale: Locale
}

function entryLines(name: EntryName, entry: ResolvedEntry<unknown>, { several, locale }: Shown): string[] {
  const { value, source, partSources, inheritedFrom, confirmedAs, years } = entry
  const words = packWords(locale)
  const says = texts(locale)
  return [
    `${styled('bold', words.entries[name].title)}  ${name}${years === null && !several ? '' : `  ${words.years(years)}`}`,
    ...explainEntry(name, value, locale).map(({ label, text }) => `    ${wrap(`${label}${says.colon}${text}`, 110, '    ')}`),
    ...sourceLines(source, confirmedAs, locale, { from: inheritedFrom }),
    ...Object.entries(partSources ?? {}).flatMap(([part, own]) =>
      sourceLines(own, own.confirmation, locale, { of: partName(name, part, locale) }),
    ),
  ]
}

interface Whose {
  /** The pack that it is taken over from. */
  readonly from?: string | null
  /** The part that it is the source of, where another text is that of the rest. */
  readonly of?: string
}

function sourceLines(source: Source, confirmation: Confirmation, locale: Locale, { from = null, of }: Whose = {}): string[] {
  const words = packWords(locale)
  const says = texts(locale)
  const origin = from === null ? '' : ` · ${words.confirmation.inherited} ${from}`
  const head = of === undefined ? says.source : says.sourceOf(of)
  const cited = `${says.cited(source)} · ${words.confirmation[confirmation]}${origin}`
  const note = source.note ?? ''
  return [`    ${wrap(`${head}${says.colon}${cited}`, 110, '    ')}`, ...(note === '' ? [] : [`    ${wrap(note, 110, '    ')}`])]
}
