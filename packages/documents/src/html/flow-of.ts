// What the elements of a page print, in its order, and what stands between and is not seen.
import type { Concealment } from '@jizheng/core'
import type { Flow } from '../flow.ts'
import type { Limits } from '../limits.ts'
import { drawnBy } from '../printed-text.ts'
import { attributeOf, controlText, fontOf, isDrawn, isElement, isPicture, isSilent, textOfNode, textWithin } from './element.ts'
import type { Element, Node } from './element.ts'
import { type PageStyle, unreckoned } from './page-style.ts'
import { shadowOf } from './shadow.ts'
import type { Slots } from './shadow.ts'
import type { Looks } from './style/looks.ts'
import type { Moved } from './style/moved.ts'
import { tableFlow } from './table-flow.ts'

const blockNames = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ul'.split(
    ' ',
  ),
)

export interface Page {
  readonly limits: Limits
  /** Null where everything is taken for seen. */
  readonly style: PageStyle | null
  readonly hasShadow: boolean
  /** What fills the slots of the shadow tree that is read. */
  readonly slots: Slots | null
}

export interface Style {
  readonly font: string | null
  /** White space stands as written (pre). */
  readonly verbatim: boolean
  readonly looks: Looks
  /** Why a text of these looks is not seen. */
  readonly how: Concealment | null
}

export function flowOf(nodes: readonly Node[], style: Style, page: Page): Flow[] {
  const flow: Flow[] = []
  // What was seen so far, and whether something was that floats to the right: text after it stands before it.
  const line = { hasText: false, hasRight: false }
  for (const node of nodes) {
    const text = textOfNode(node)
    if (text !== null) flow.push(textFlow(drawnBy(style.font, style.verbatim ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' ')), style))
    else if (!isElement(node)) continue
    else if (!isSilent(node)) for (const part of elementFlow(node, { outer: style, line }, page)) flow.push(part)
    else {
      if (page.style !== null && isDrawn(node)) flow.push(moved)
      if (isPicture(node) && styleOf(node, style, page).how === null) flow.push(picture)
    }
    const last = flow.at(-1)
    if (text === null || typeof last !== 'string' || last.trim() === '') continue
    line.hasText = true
    if (line.hasRight) flow.push(moved)
  }
  return flow
}

const moved: Flow = { type: 'moved' }
const picture: Flow = { type: 'picture' }

interface Line {
  hasText: boolean
  hasRight: boolean
}

/** How it is drawn where it does not stand in the order of the page; nothing for most elements. */
function movedIn(flow: readonly Flow[], how: Moved, line: Line): boolean {
  const isSeen = flow.some((part) => typeof part === 'string' && part.trim() !== '')
  const isMoved = how === 'covers' || (isSeen && (how === 'moved' || line.hasRight || (how === 'left' && line.hasText)))
  line.hasText ||= isSeen && how !== 'left' && how !== 'right'
  line.hasRight ||= isSeen && how === 'right'
  return isMoved
}

const textFlow = (text: string, { how }: Style): Flow => (how === null ? text : { type: 'unseen', text, how })

/** How an element inside of another looks. */
export function styleOf(element: Element, outer: Style, page: Page): Style {
  const looks = page.style?.of(element, outer.looks) ?? outer.looks
  const font = fontOf(element) ?? outer.font
  const verbatim = outer.verbatim || element.tagName === 'pre'
  if (looks === outer.looks && font === outer.font && verbatim === outer.verbatim) return outer
  return { font, verbatim, looks, how: looks === outer.looks ? outer.how : (page.style?.unseen(looks) ?? null) }
}

function elementFlow(element: Element, { outer, line }: { outer: Style; line: Line }, page: Page): Flow[] {
  const style = styleOf(element, outer, page)
  if (style.looks.isGone || style.looks.isCut) return [unseenText(element)]
  const flow = shownFlow(element, style, page)
  return movedIn(flow, style.looks === outer.looks ? 'no' : style.looks.moved, line) ? [moved, ...flow] : flow
}

function shownFlow(element: Element, style: Style, page: Page): Flow[] {
  if (isPicture(element)) return style.how === null ? [picture] : []
  const control = controlText(element)
  if (control !== null) return [textFlow(control, style)]
  if (element.tagName === 'br') return ['\n']
  if (element.tagName === 'table') return tableFlow(element, style, page)
  const inner = insideFlow(element, style, page)
  return blockNames.has(element.tagName) ? [{ type: 'break' }, ...inner, { type: 'break' }] : inner
}

export const unseenText = (element: Element): Flow => ({ type: 'unseen', text: textWithin(element), how: 'style-hidden' })

/** What an element holds, with what style sheets print around it. */
export function insideFlow(element: Element, style: Style, page: Page): Flow[] {
  const inner = heldFlow(element, style, page)
  const before = page.style?.generated(element, 'before', style.looks) ?? ''
  const after = page.style?.generated(element, 'after', style.looks) ?? ''
  const isBegun = page.style?.hidesBeginning(element, style.looks) === true
  if (before === '' && after === '' && !isBegun) return inner
  return [
    ...(isBegun ? [moved] : []),
    ...((before + after).includes(unreckoned) ? [moved] : []),
    before.replaceAll(unreckoned, ''),
    ...inner,
    after.replaceAll(unreckoned, ''),
  ]
}

function heldFlow(element: Element, style: Style, page: Page): Flow[] {
  if (element.tagName === 'ol') return listFlow(element, style, page)
  if (element.tagName === 'details' && attributeOf(element, 'open') === null) return closedFlow(element, style, page)
  if (page.slots !== null && element.tagName === 'slot') {
    const filled = page.slots.filling(element)
    if (filled !== null) return flowOf(filled, style, page.slots.page)
  }
  const shadow = page.hasShadow && page.style !== null ? shadowOf(element, page) : null
  if (shadow === null) return flowOf(element.childNodes, style, page)
  return [
    ...flowOf(shadow.nodes, style, shadow.page),
    ...shadow.unslotted.map((node): Flow => ({ type: 'unseen', text: textWithin(node), how: 'style-hidden' })),
  ]
}

/** Of details that nobody opened only the summary is seen. */
function closedFlow(details: Element, style: Style, page: Page): Flow[] {
  const summary = details.childNodes.find((node) => isElement(node) && node.tagName === 'summary')
  return details.childNodes.flatMap((node): Flow[] =>
    node === summary || page.style === null
      ? flowOf([node], style, page)
      : [{ type: 'unseen', text: textWithin(node), how: 'style-hidden' }],
  )
}

/** A numbered list: the browser prints the numbers, the page does not hold them. */
function listFlow(list: Element, style: Style, page: Page): Flow[] {
  const isPlain = /list-style(?:-type)?\s*:\s*none/i.test(attributeOf(list, 'style') ?? '')
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
  return list.childNodes.flatMap((node): Flow[] => {
    const flow = flowOf([node], style, page)
    if (isPlain || !isElement(node) || node.tagName !== 'li') return flow
    const begin = flow.findIndex((part) => (typeof part === 'string' ? part.trim() !== '' : part.type === 'table'))
    return begin < 0
      ? flow
      : [
          { type: 'break' },
          `${number++}. `,
          ...flow.slice(0, begin).filter((part) => typeof part !== 'string' && part.type === 'unseen'),
          ...flow.slice(begin),
        ]
  })
}
