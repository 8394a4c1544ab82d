// Where an entry comes from: document, article (empty where nobody saw it), how far it is confirmed, web page, note.
import { type Confirmation, packWords, type Source } from '@jizheng/core'
import { Input, type InputProps, Select } from 'antd'
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
  const optional = (key: 'documentEn' | 'url' | 'note') => (text: string) => {
    const { [key]: _, ...others } = source
    onChange(text === '' ? others : { ...others, [key]: text })
  }
  const text = (label: string, value: string | null | undefined, write: (text: string) => void, more: InputProps = {}) => (
    <Input size="small" aria-label={`${entry} ${label}`} value={value ?? ''} onChange={({ target }) => write(target.value)} {...more} />
  )
  return (
    <div className="rules-source-fields" role="group" aria-label={`${entry} ${says.source}`}>
      <span className="rules-source-head">{says.source}</span>
      <label>
        <span>{says.document}</span>
        {text(says.document, source.document, (document) => onChange(renamed(source, document)), {
          list: DOCUMENTS,
          placeholder: says.documentNote,
          status: source.document === '' ? 'warning' : '',
        })}
      </label>
      <label>
        <span>{says.documentEn}</span>
        {text(says.documentEn, source.documentEn, optional('documentEn'), { placeholder: says.documentEnNote })}
      </label>
      <label>
        <span>{says.article}</span>
        {text(says.article, source.article, (article) => onChange({ ...source, article: article === '' ? null : article }), {
          placeholder: says.articleNote,
        })}
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
        {text(says.url, source.url, optional('url'))}
      </label>
      <label className="rules-wide">
        <span>{says.note}</span>
        {text(says.note, source.note, optional('note'))}
      </label>
    </div>
  )
}

/** The translation of one name is none of another. */
function renamed(source: Source, document: string): Source {
  const { documentEn: _, readIn: __, readInEn: ___, ...others } = source
  return { ...others, document }
}
