// What a help bubble says: the meaning, how values are written and read, and the rules of the open draft's pack with their sources.
import type { Locale, ResolvedPack } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { useResolvedRules } from './open-rules.ts'
import { readingOf } from './reading-of.ts'
import { saidEntry } from './rule-sentences.ts'
import { SourceLine } from './source-line.tsx'
import { helpTexts } from './texts.ts'
import { topicText } from './topic-texts.ts'
import { examples, governing, type HelpTopic } from './topics.ts'

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
      {pack !== null && governing[topic].length > 0 && <Governed topic={topic} pack={pack} locale={locale} />}
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
  const words = helpTexts(locale)
  const entries = governing[topic].map((name) => saidEntry(name, pack, locale))
  const silent = entries.filter(({ source }) => source === null)
  return (
    <>
      <h4>{words.rules(locale === 'en' ? pack.title.en : pack.title.zh)}</h4>
      <ul className="help-rules">
        {entries.map(
          ({ name, says, source }) =>
            source !== null && (
              <li key={name}>
                <b>{name}</b> {says.join(locale === 'en' ? ' ' : '')}
                <br />
                <SourceLine source={source} />
              </li>
            ),
        )}
      </ul>
      {silent.length > 0 && <p className="help-silent">{words.silent(silent.map(({ name }) => name).join(words.between))}</p>}
    </>
  )
}
