// One entry of a pack in words: its parts, and its source with how far it is confirmed and whose it is.
import {
  articleName,
  documentName,
  type EntryName,
  explainEntry,
  findPack,
  type Locale,
  packWords,
  partName,
  type ResolvedEntry,
  type Source,
} from '@jizheng/core'
import { Link } from 'wouter'
import { SourceDocument } from '../help/source-document.tsx'
import { rulesTexts } from './texts.ts'
import './confirmation.css'
import './entries.css'

interface ValueProps {
  readonly name: EntryName
  readonly value: unknown
  readonly locale: Locale
  /** Parts that this value has too step back, so that the difference is seen. */
  readonly against?: unknown
}

export function EntryValue({ name, value, locale, against }: ValueProps) {
  const parts = explainEntry(name, value, locale)
  const others = against === undefined ? [] : explainEntry(name, against, locale)
  if (parts.length === 1) return <span className="rules-value">{parts[0]!.text}</span>
  return (
    <dl className="rules-parts">
      {parts.map(({ label, text }) => (
        <div key={label} className={others.some((other) => other.label === label && other.text === text) ? 'rules-part-same' : undefined}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

interface CitedProps {
  readonly name: EntryName
  readonly entry: ResolvedEntry<unknown>
  readonly locale: Locale
}

export function Cited({ name, entry, locale }: CitedProps) {
  const { source, partSources, confirmedAs, inheritedFrom } = entry
  return (
    <>
      <SourceWords source={{ ...source, confirmation: confirmedAs }} inheritedFrom={inheritedFrom} locale={locale} />
      {Object.entries(partSources ?? {}).map(([part, own]) => (
        <span key={part} className="rules-source-part">
          <b>{partName(name, part, locale)}</b>
          <SourceWords source={own} locale={locale} />
        </span>
      ))}
    </>
  )
}

interface YearsProps {
  readonly entry: ResolvedEntry<unknown>
  /** The entry has other values too, for other years. */
  readonly several: boolean
  readonly locale: Locale
}

/** For which years of the form a value holds; nothing where it is the only one and holds for all. */
export function EntryYears({ entry: { years }, several, locale }: YearsProps) {
  return years === null && !several ? null : <span className="rules-entry-years">{packWords(locale).years(years)}</span>
}

interface SourceProps {
  readonly source: Source
  readonly inheritedFrom?: string | null
  readonly locale: Locale
}

export function SourceWords({ source, inheritedFrom = null, locale }: SourceProps) {
  const words = packWords(locale)
  const says = rulesTexts(locale)
  const { note } = source
  return (
    <span className="rules-source">
      <span className="rules-source-document">
        <SourceDocument url={source.url}>{documentName(source, locale)}</SourceDocument>
      </span>
      <span className="rules-source-state">
        <span className={`rules-mark rules-shade-${source.confirmation}`} aria-hidden="true" />
        {words.confirmation[source.confirmation]} · {articleName(source, locale)}
        {inheritedFrom !== null && (
          <>
            {' · '}
            {says.inheritedFrom}{' '}
            {findPack(inheritedFrom) === null ? inheritedFrom : <Link to={`/rules/${inheritedFrom}`}>{inheritedFrom}</Link>}
          </>
        )}
      </span>
      {note !== undefined && note !== '' && <span className="rules-source-note">{note}</span>}
    </span>
  )
}
