// Which of several alternatives an office program shows (Markup Compatibility, ISO/IEC 29500-3): the first whose namespaces it knows, else the fallback.
import { attribute, elements } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

export interface Alternatives {
  /** The alternative that is shown; null where there is none. */
  shown(alternatives: XmlElement): XmlElement | null
  /** Of a vocabulary that the document lets a program pass over, and that no program knows. */
  isPassedOver(element: XmlElement): boolean
}

const microsoft = 'http://schemas.microsoft.com/office/'
/** What Word 2010 to 365 knows ([MS-DOCX], [MS-ODRAWXML]); all of the standard's own besides. */
const known = new Set(
  `word/2006/wordml word/2010/wordml word/2012/wordml word/2015/wordml/symex word/2016/wordml/cid word/2018/wordml word/2018/wordml/cex
  word/2020/wordml/sdtdatahash word/2023/wordml/word16du word/2024/wordml/sdtformatlock word/2010/wordprocessingShape word/2010/wordprocessingGroup
  word/2010/wordprocessingCanvas word/2010/wordprocessingInk word/2010/wordprocessingDrawing drawing/2010/main drawing/2014/main drawing/2014/chartex
  drawing/2015/9/8/chartex drawing/2015/10/21/chartex drawing/2016/5/9/chartex drawing/2016/5/10/chartex drawing/2016/5/11/chartex
  drawing/2016/5/12/chartex drawing/2016/5/13/chartex drawing/2016/5/14/chartex drawing/2016/ink drawing/2017/model3d drawing/2016/SVG/main
  drawing/2017/decorative`
    .split(/\s+/)
    .map((name) => microsoft + name),
)
const standard =
  /^(http:\/\/schemas\.openxmlformats\.org\/|http:\/\/purl\.oclc\.org\/ooxml\/|urn:schemas-microsoft-com:(vml|office:(office|word|excel))$)/

const isKnown = (uri: string): boolean => known.has(uri) || standard.test(uri)

/** A prefix is known where it stands for known vocabularies only, wherever in the part it is bound. */
export function alternativesOf(source: string, root: XmlElement): Alternatives {
  const unknown = new Set<string>()
  const bound = new Set<string>()
  const binding = /xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/y
  for (let at = source.indexOf('xmlns:'); at >= 0; at = source.indexOf('xmlns:', at + 1)) {
    binding.lastIndex = at
    const [, prefix, uri] = binding.exec(source) ?? []
    if (prefix === undefined || uri === undefined) continue
    bound.add(prefix)
    if (!isKnown(uri)) unknown.add(prefix)
  }
  const isUnderstood = (prefix: string): boolean => bound.has(prefix) && !unknown.has(prefix)
  const words = (text: string | null): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '')
  const ignorable = new Set(words(attribute(root, 'mc:Ignorable')).filter((prefix) => !isUnderstood(prefix)))
  return {
    shown: (alternatives) => {
      const all = elements(alternatives)
      const choice = all.find((one) => one.name === 'mc:Choice' && words(attribute(one, 'Requires')).every(isUnderstood))
      return choice ?? all.find((one) => one.name === 'mc:Fallback') ?? null
    },
    isPassedOver: ({ name }) => ignorable.size > 0 && name.includes(':') && ignorable.has(name.slice(0, name.indexOf(':'))),
  }
}
