// One entry in the editor: inherited and said in words, or laid down here with its fields and its source.
import { entryFields, type EntryName, packWords, type ResolvedEntry, type RulePack } from '@jizheng/core'
import { memo } from 'react'
import { useSettings } from '../../frame/settings.ts'
import { Button } from '../../look/button.tsx'
import { EntryValue, EntryYears } from '../entry-words.tsx'
import { fieldOf, firstValue, withField, withoutEntry, withSource, withValue } from './editing.ts'
import { EntryFieldControl } from './entry-field.tsx'
import { SourceFields } from './source-fields.tsx'
import { editorTexts } from './texts.ts'

interface Props {
  readonly name: EntryName
  readonly own: RulePack['entries'][EntryName]
  /** What applies where this pack says nothing: one value, or several by year. */
  readonly inherited: readonly ResolvedEntry<unknown>[]
  readonly from: string | null
  readonly onEdit: (edit: (pack: RulePack) => RulePack) => void
}

export const EntryEditor = memo(function EntryEditor({ name, own, inherited, from, onEdit }: Props) {
  const [base] = inherited
  const locale = useSettings((settings) => settings.locale)
  const says = editorTexts(locale)
  const words = packWords(locale).entries[name]
  const state = own !== undefined ? says.own : base === undefined ? says.silent : says.inherited(from ?? '')
  const action = own === undefined ? (base === undefined ? says.layDown : says.override) : base === undefined ? says.drop : says.inherit
  const toggle = () =>
    onEdit((pack) => (own === undefined ? withValue(pack, name, base?.value ?? firstValue(name)) : withoutEntry(pack, name)))
  return (
    <section className={own === undefined ? 'rules-edit' : 'rules-edit rules-edit-own'} aria-labelledby={`rules-edit-${name}`}>
      <header>
        <h3 id={`rules-edit-${name}`}>{words.title}</h3>
        <span className="rules-edit-actions">
          <span className="rules-edit-state">{state}</span>
          <Button size="small" aria-label={says.of(action, words.title)} onClick={toggle}>
            {action}
          </Button>
        </span>
      </header>
      <p className="rules-quiet">{words.meaning}</p>
      {own === undefined && base !== undefined && (
        <div className="rules-edit-inherited">
          {inherited.map((entry, index) => (
            // Values by year have no identity but their place.
            <div key={index}>
              <EntryYears entry={entry} several={inherited.length > 1} locale={locale} />
              <EntryValue name={name} value={entry.value} locale={locale} />
            </div>
          ))}
        </div>
      )}
      {own !== undefined && (
        <>
          <div className="rules-edit-fields">
            {entryFields[name].map((field) => {
              const named = words.fields[field.key] ?? field.key
              const alone = entryFields[name].length === 1
              return (
                <div key={field.key} className={alone ? 'rules-edit-field rules-edit-alone' : 'rules-edit-field'}>
                  {!alone && <span className="rules-edit-label">{named}</span>}
                  <EntryFieldControl
                    field={field}
                    words={words}
                    label={alone ? words.title : `${words.title} ${named}`}
                    value={fieldOf(own.value, field.key)}
                    onChange={(part) => onEdit((pack) => withValue(pack, name, withField(pack.entries[name]?.value, field.key, part)))}
                  />
                </div>
              )
            })}
          </div>
          <SourceFields entry={words.title} source={own.source} onChange={(source) => onEdit((pack) => withSource(pack, name, source))} />
        </>
      )}
    </section>
  )
})
