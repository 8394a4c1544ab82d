// The texts of a workbook: plain or in runs of several fonts, without the readings that East Asian spreadsheets keep beside them.
import type { Limits } from '../limits.ts'
import { drawnBy, printedText } from '../printed-text.ts'
import { attribute, child, childrenNamed, elements, localName, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

export function sharedTexts(source: string | null, limits: Limits): readonly string[] {
  return source === null ? [] : childrenNamed(parseXml(source, limits), 'si').map(richText)
}

/** The text of an `si` or `is` element. */
export function richText(item: XmlElement): string {
  const parts = elements(item).map((part) => {
    if (localName(part) === 't') return content(part)
    if (localName(part) !== 'r') return ''
    const font = child(child(part, 'rPr'), 'rFont')
    return drawnBy(font === null ? null : attribute(font, 'val'), childrenNamed(part, 't').map(content).join(''))
  })
  return printedText(parts.join(''))
}

/** Characters that XML cannot hold are written "_x000D_". */
export const content = (element: XmlElement): string =>
  element.children
    .filter((node) => typeof node === 'string')
    .join('')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
      const sign = String.fromCodePoint(Number.parseInt(code, 16))
      return sign === '\r' ? '\n' : sign
    })
