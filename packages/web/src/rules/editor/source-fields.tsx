// Where an entry comes from: document, article (empty where nobody saw it), how far it is confirmed, web page, note.
import { type Confirmation, packWords, type Source } from '@jizheng/core'
import { Input, Select } from 'antd'
import { useSettings } from '../../frame/settings.ts'
import { editorTexts } from './texts.ts'

interface Props {
  readonly entry: string
  readonly source: Source
  readonly onChange: (source: Source) => void
}

/** The list of documents that the pack cites already: most entries of one pack rest on one document. */
export const DOCUMENTS = 'rules-documents'

/** "Inherited" is said by extending a pack, not by writing it. */
const own: readonly Confirmation[] = ['read', 'secondary', 'practice', 'unconfirmed']

export function SourceFields({ entry, source, onChange }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const says = editorTexts(locale)
  const words = packWords(locale)
  const optional = (key: 'documentEn' | 'url' | 'note', text: string) => {
    const { [key]: _, ...others } = source
    onChange(text === '' ? others : { ...others, [key]: text })
  }
  return (
    <div className="rules-source-fields" role="group" aria-label={`${entry} ${says.source}`}>
      <span className="rules-source-head">{says.source}</span>
      <label>
        <span>{says.document}</span>
        <Input
          size="small"
          aria-label={`${entry} ${says.document}`}
          placeholder={says.documentNote}
          list={DOCUMENTS}
          value={source.document}
          status={source.document === '' ? 'warning' : ''}
          onChange={({ target }) => onChange(renamed(source, target.value))}
        />
      </label>
      <label>
        <span>{says.documentEn}</span>
        <Input
          size="small"
          aria-label={`${entry} ${says.documentEn}`}
          placeholder={says.documentEnNote}
          value={source.documentEn ?? ''}
          onChange={({ target }) => optional('documentEn', target.value)}
        />
      </label>
      <label>
        <span>{says.article}</span>
        <Input
          size="small"
          aria-label={`${entry} ${says.article}`}
          placeholder={says.articleNote}
          value={source.article ?? ''}
          onChange={({ target }) => onChange({ ...source, article: target.value === '' ? null : target.value })}
        />
      </label>
      <label>
        <span>{says.confirmation}</span>
        <Select
          size="small"
          aria-label={`${entry} ${says.confirmation}`}
          value={source.confirmation}
          options={own.map((each) => ({ value: each, label: words.confirmation[each] }))}
          onChange={(confirmation) => onChange({ ...source, confirmation })}
        />
      </label>
      <label>
        <span>{says.url}</span>
        <Input
          size="small"
          aria-label={`${entry} ${says.url}`}
          value={source.url ?? ''}
          onChange={({ target }) => optional('url', target.value)}
        />
      </label>
      <label className="rules-wide">
        <span>{says.note}</span>
        <Input
          size="small"
          aria-label={`${entry} ${says.note}`}
          value={source.note ?? ''}
          onChange={({ target }) => optional('note', target.value)}
        />
      </label>
    </div>
  )
}

/** The translation of one name is none of another. */
function renamed(source: Source, document: string): Source {
  const { documentEn: _, ...others } = source
  return { ...others, document }
}
