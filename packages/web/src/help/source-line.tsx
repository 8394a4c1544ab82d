// One source: document, article, how far it is confirmed, whose rule it is.
import type { Source } from '@jizheng/core'
import { useResolvedRules } from './open-rules.ts'
import { useSettings } from '../frame/settings.ts'
import { isOwnFigures, sourceTexts, sourceWords } from './source-words.ts'
import './source-line.css'

export function SourceLine({ source, noted = false }: { readonly source: Source; readonly noted?: boolean }) {
  const locale = useSettings((settings) => settings.locale)
  const { document, article, confirmation, from, note } = sourceWords(source, useResolvedRules(), locale)
  const parts = isOwnFigures(source) ? [document] : [document, article, confirmation, ...(from === null ? [] : [from])]
  return (
    <span className="source-line">
      {parts.join(sourceTexts(locale).between)}
      {noted && note !== null && <span className="source-line-note">{note}</span>}
    </span>
  )
}
