// How the elements of a page look and why a text is not seen: the page's style sheets, gathered and asked.
import type { Concealment } from '@jizheng/core'
import { string } from 'css-tree/utils'
import type { Limits } from '../limits.ts'
import { dataText } from './data-text.ts'
import { attributeOf, textOfNode } from './element.ts'
import type { Element, Node } from './element.ts'
import { type Cascade, cascadeOf } from './style/cascade.ts'
import { isShownMedium } from './style/conditions.ts'
import { type Looks, generatedLooks, looksOf, unseenBy } from './style/looks.ts'

export interface PageStyle {
  of(element: Element, outer: Looks): Looks
  unseen(looks: Looks): Concealment | null
  /** What a style sheet prints before or after what the element holds, where it is seen; "" for nothing. */
  generated(element: Element, pseudo: 'before' | 'after', looks: Looks): string
  /** The first line or letter of what the element holds is not seen. */
  hidesBeginning(element: Element, looks: Looks): boolean
}

/** Throws OperationError file-too-large where the style sheets are beyond the limits. */
export function pageStyle(noted: readonly Element[], { limits, isQuirky }: { limits: Limits; isQuirky: boolean }): PageStyle {
  const cascade = cascadeOf(noted.flatMap(sheetOf), { limits, isQuirky })
  const reasons = new WeakMap<Looks, { readonly how: Concealment | null }>()
  return {
    of: (element, outer) => looksOf(element, outer, cascade.of(element), isQuirky),
    unseen: (looks) => {
      let reason = reasons.get(looks)
      if (reason === undefined) reasons.set(looks, (reason = { how: unseenBy(looks) }))
      return reason.how
    },
    generated: (element, pseudo, looks) => (cascade.hasPseudo ? generatedText(element, cascade, { pseudo, looks }) : ''),
    hidesBeginning: (element, looks) => cascade.hasPseudo && hidesBeginning(element, cascade, looks),
  }
}

/** Neither in a template nor among what only browsers without scripts read. */
export function isOfPage(element: Element): boolean {
  let node: Element['parentNode'] = element.parentNode
  while (node !== null && 'tagName' in node && node.tagName !== 'noscript') node = node.parentNode
  return node !== null && node.nodeName === '#document'
}

/** The text of a style sheet that stands in the page; those elsewhere are not fetched. */
function sheetOf(element: Element): string[] {
  if (!isShownMedium(attributeOf(element, 'media') ?? '')) return []
  if (element.tagName === 'link') {
    const isSheet = /(^|\s)stylesheet(\s|$)/i.test(attributeOf(element, 'rel') ?? '')
    const text = isSheet ? dataText(attributeOf(element, 'href') ?? '') : null
    return text === null ? [] : [text]
  }
  const type = attributeOf(element, 'type') ?? ''
  if (element.tagName !== 'style' || (type !== '' && type.toLowerCase() !== 'text/css')) return []
  return [element.childNodes.map((node: Node) => textOfNode(node) ?? '').join('')]
}

const hidesBeginning = (element: Element, cascade: Cascade, looks: Looks): boolean =>
  (['first-line', 'first-letter'] as const).some((pseudo) => {
    const said = cascade.around(element, pseudo)
    return said !== null && unseenBy(generatedLooks(looks, said)) !== null
  })

function generatedText(element: Element, cascade: Cascade, { pseudo, looks }: { pseudo: 'before' | 'after'; looks: Looks }): string {
  const said = cascade.around(element, pseudo)
  const content = said?.get('content')
  if (said === null || content === undefined || unseenBy(generatedLooks(looks, said)) !== null) return ''
  let text = ''
  for (const [part] of content
    .slice(0, longest)
    .matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|attr\([^)]*\)|counters?\([^)]*\)|open-quote|close-quote|\//gs)) {
    // What follows a slash is only read aloud.
    if (part === '/') break
    if (part === 'open-quote') text += '“'
    else if (part === 'close-quote') text += '”'
    else if (part.startsWith('counter')) text += unreckoned
    else text += part.startsWith('attr') ? attributeText(element, part) : string.decode(part)
  }
  // Signs of private use are pictures of some font.
  return text.replaceAll(/\p{Co}/gu, '')
}

/** In the place of a counter's number, which is not worked out. */
export const unreckoned = '\uFFFC'
const longest = 10_000
const attributeText = (element: Element, part: string): string =>
  attributeOf(element, /\(\s*([\w-]+)/.exec(part)?.[1]?.toLowerCase() ?? '') ?? ''
