// What a help bubble says: the meaning, how values are written and read, and the rules of the open draft's pack with their sources.
import { type EntryName, explainEntry, type Locale, packWords, type ResolvedPack } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { useResolvedRules } from './open-rules.ts'
import { readingOf } from './reading-of.ts'
import { SourceLine } from './source-line.tsx'
import { helpTexts } from './texts.ts'
import { topicText } from './topic-texts.ts'
import { examples, governing, type HelpTopic, seldom } from './topics.ts'

export function HelpText({ topic }: { readonly topic: HelpTopic }) {
  const locale = useSettings((settings) => settings.locale)
  const pack = useResolvedRules()
  const { title, says } = topicText(topic, locale)
  return (
    <>
      <h3>{title}</h3>
      {says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {(topic === 'target' || topic === 'actual') && <Written field={topic} locale={locale} />}
      {pack !== null && governing[topic].some((name) => pack.entries[name] !== undefined || !seldom.includes(name)) && (
        <Governed topic={topic} pack={pack} locale={locale} />
      )}
    </>
  )
}

function Written({ field, locale }: { readonly field: 'target' | 'actual'; readonly locale: Locale }) {
  const words = helpTexts(locale)
  return (
    <>
      <h4>{words.written}</h4>
      <dl className="help-written">
        {examples[field]?.map((text) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{words.readAs(readingOf(field, text, locale))}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Governed({ topic, pack, locale }: { readonly topic: HelpTopic; readonly pack: ResolvedPack; readonly locale: Locale }) {
  const says = helpTexts(locale)
  const words = packWords(locale)
  const silent = governing[topic].filter((name) => pack.entries[name] === undefined && !seldom.includes(name))
  return (
    <>
      <h4>{says.rules(locale === 'en' ? pack.title.en : pack.title.zh)}</h4>
      <dl className="help-rules">
        {governing[topic].map((name) => (
          <Entry key={name} name={name} pack={pack} locale={locale} />
        ))}
      </dl>
      {silent.length > 0 && (
        <p className="help-silent">{says.silent(silent.map((name) => words.entries[name].title).join(says.between))}</p>
      )}
    </>
  )
}

function Entry({ name, pack, locale }: { readonly name: EntryName; readonly pack: ResolvedPack; readonly locale: Locale }) {
  const entry = pack.entries[name]
  if (entry === undefined) return null
  const says = helpTexts(locale)
  const parts = explainEntry(name, entry.value, locale)
  const text = parts.length === 1 ? parts[0]!.text : parts.map((part) => says.part(part.label, part.text)).join(says.apart)
  return (
    <div>
      <dt>{packWords(locale).entries[name].title}</dt>
      <dd>
        {text}
        <SourceLine source={entry.source} />
      </dd>
    </div>
  )
}
