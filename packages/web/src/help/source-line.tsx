// One source: document, article, how far it is confirmed, whose rule it is.
import { restsOnNoPack, type Source } from '@jizheng/core'
import { useResolvedRules } from './open-rules.ts'
import { useSettings } from '../frame/settings.ts'
import { SourceDocument } from './source-document.tsx'
import { sourceTexts, sourceWords } from './source-words.ts'
import './source-line.css'

interface Props {
  readonly source: Source
  readonly noted?: boolean
  /** In a list that is walked with the arrows a link in every item would be in the way. */
  readonly plain?: boolean
}

export function SourceLine({ source, noted = false, plain = false }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const { document, article, confirmation, from, note } = sourceWords(source, useResolvedRules(), locale)
  const parts = restsOnNoPack(source) ? [] : [article, confirmation, ...(from === null ? [] : [from])]
  return (
    <span className="source-line">
      <SourceDocument url={plain ? undefined : source.url}>{document}</SourceDocument>
      {parts.map((part) => `${sourceTexts(locale).between}${part}`).join('')}
      {noted && note !== null && <span className="source-line-note">{note}</span>}
    </span>
  )
}
