// Drawings with text that nobody sees: hidden, of no size, or off the page.
import type { Concealment } from '@jizheng/core'
import { attribute, child, elements } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

/** English metric units, 12,700 to a point: the width of A3 and the height of A4 and then some. */
const FARTHEST = 17_000_000
/** Wider than any margin that an offset may begin in. */
const WIDEST_MARGIN = 2_000_000

/** Null for what is seen, and for any other element. */
export function drawingUnseen(element: XmlElement): Concealment | null {
  if (element.name === 'wp:anchor' || element.name === 'wp:inline') return anchorUnseen(element)
  if (!element.name.startsWith('v:')) return null
  const style = attribute(element, 'style') ?? ''
  if (/visibility\s*:\s*hidden|display\s*:\s*none/i.test(style)) return 'style-hidden'
  const [, left] = /(?:margin-left|left|margin-top|top)\s*:\s*(-?[\d.]+)pt/i.exec(style) ?? []
  return left !== undefined && (Number(left) < -600 || Number(left) > FARTHEST / 12_700) ? 'off-page' : null
}

/** A floating shape that is filled may lie over the text beside it, and text that is turned round is not read in the order in which it is written. */
export function mayCover(element: XmlElement): boolean {
  if (raised.has(element.name)) return true
  if (element.name === 'w:bdo') return attribute(element, 'w:val') === 'rtl'
  if (element.name === 'wp:anchor') return attribute(element, 'behindDoc') !== '1' && isFilled(element)
  if (!floating.has(element.name) || child(element, 'v:imagedata') !== null) return false
  return /position\s*:\s*absolute/i.test(attribute(element, 'style') ?? '') && !['f', 'false'].includes(attribute(element, 'filled') ?? 't')
}

const pictures = new Set('pic:pic v:imagedata w:object c:chart'.split(' '))
/** It may show a text that is not read; lines and shapes do not. */
export const isPicture = (element: XmlElement): boolean => pictures.has(element.name)

/** Formulas that do not stand on one line: a fraction is not its figures one after the other. */
const raised = new Set('m:f m:sSup m:sSub m:sSubSup m:sPre m:rad m:nary m:limLow m:limUpp m:m m:eqArr'.split(' '))

const floating = new Set('v:rect v:roundrect v:shape v:oval v:polyline'.split(' '))

/** A shape, not a picture, and of some colour of its own. */
function isFilled(element: XmlElement): boolean {
  if (element.name === 'wps:spPr') return child(element, 'a:solidFill') !== null || child(element, 'a:gradFill') !== null
  return element.name !== 'pic:pic' && elements(element).some(isFilled)
}

function anchorUnseen(anchor: XmlElement): Concealment | null {
  const described = child(anchor, 'wp:docPr')
  if (described !== null && ['1', 'true'].includes(attribute(described, 'hidden') ?? '')) return 'style-hidden'
  const size = child(anchor, 'wp:extent')
  const extent = (name: string): number => Number(size === null ? 'NaN' : (attribute(size, name) ?? 'NaN'))
  if (extent('cx') < 12_700 || extent('cy') < 12_700) return 'too-small'
  const away = (name: string, reach: number): boolean => {
    const offset = child(child(anchor, name), 'wp:posOffset')
    const at = offset === null ? Number.NaN : Number(textIn(offset))
    return at + reach < -WIDEST_MARGIN || at > FARTHEST
  }
  return away('wp:positionH', extent('cx')) || away('wp:positionV', extent('cy')) ? 'off-page' : null
}

const textIn = (element: XmlElement): string =>
  element.children.filter((node) => typeof node === 'string').join('') + elements(element).map(textIn).join('')
