// The texts of a workbook: plain or in runs of several fonts, without the readings that East Asian spreadsheets keep beside them.
import type { Limits } from '../limits.ts'
import type { Look } from '../look.ts'
import { drawnBy } from '../printed-text.ts'
import { attribute, child, childrenNamed, elements, localName, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import type { Theme } from './colours.ts'
import { withoutForeign } from './foreign.ts'
import { fontLook } from './styles.ts'

/** A stretch of one font; without a look it is as its cell. */
export interface TextRun {
  readonly text: string
  readonly look?: Look
}

export function sharedTexts(source: string | null, theme: Theme, limits: Limits): readonly (readonly TextRun[])[] {
  return source === null ? [] : childrenNamed(withoutForeign(parseXml(source, limits)), 'si').map((item) => textRuns(item, theme))
}

/** Of an `si` or `is` element. */
export function textRuns(item: XmlElement, theme: Theme): TextRun[] {
  return elements(item).flatMap((part): TextRun[] => {
    if (localName(part) === 't') return [{ text: content(part) }]
    if (localName(part) !== 'r') return []
    const properties = child(part, 'rPr')
    const font = child(properties, 'rFont')
    const text = drawnBy(font === null ? null : attribute(font, 'val'), childrenNamed(part, 't').map(content).join(''))
    return [{ text, ...(properties === null ? {} : { look: fontLook(properties, theme) }) }]
  })
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
