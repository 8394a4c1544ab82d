// What an HTML element shows whatever its style: its symbol font, what a form control holds, what is never text.
import type { DefaultTreeAdapterMap } from 'parse5'

export type Element = DefaultTreeAdapterMap['element']
export type Node = DefaultTreeAdapterMap['childNode']

/** What the HTML standard renders not at all, or in place of its content (15.3.1 Hidden elements, 15.4 Replaced elements, 15.5 Widgets). */
const silent = new Set(
  'script style template head title noscript noframes noembed rt rp iframe object svg math audio video canvas datalist meter progress'.split(
    ' ',
  ),
)

export const isElement = (node: Node): node is Element => 'tagName' in node
export function attributeOf({ attrs }: Element, name: string): string | null {
  for (const one of attrs) if (one.name === name) return one.value
  return null
}

/** Its content is no text of the page. */
export const isSilent = (element: Element): boolean => silent.has(element.tagName)

const pictures = new Set('img svg canvas video iframe object embed meter progress'.split(' '))
const writtenOn = new Set('button submit reset image'.split(' '))
/** It may show a value, though no text of it is read; a picture of a few pixels only keeps others apart. */
export function isPicture(element: Element): boolean {
  if (element.tagName === 'input') return writtenOn.has(attributeOf(element, 'type')?.toLowerCase() ?? '')
  const isSpeck = ['width', 'height'].some((name) => Number(attributeOf(element, name) ?? 'NaN') <= 3)
  return pictures.has(element.tagName) && !isSpeck
}

const frames = new Set('iframe object embed canvas'.split(' '))
/** It may show a text of its own that is not read: another page, a drawing with letters. */
export const isDrawn = (element: Element): boolean =>
  frames.has(element.tagName) || (element.tagName === 'svg' && element.childNodes.some((node) => isElement(node) && hasLetters(node)))

function hasLetters(element: Element): boolean {
  return ['text', 'foreignObject'].includes(element.tagName) || element.childNodes.some((node) => isElement(node) && hasLetters(node))
}

export const textOfNode = (node: Node): string | null => (node.nodeName === '#text' && 'value' in node ? node.value : null)

/** All text in it, as if nothing of it were hidden. */
export function textWithin(node: Node): string {
  const text = textOfNode(node)
  if (text !== null) return text.replaceAll(/[ \t\r\n\f]+/g, ' ')
  if (!isElement(node) || isSilent(node)) return ''
  return controlText(node) ?? node.childNodes.map(textWithin).join('')
}

export function fontOf(element: Element): string | null {
  const family = /font-family\s*:\s*([^;]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1] ?? attributeOf(element, 'face')
  return family?.split(',')[0] ?? null
}

/** The text that a filled form control shows; null for any other element. */
export function controlText(element: Element): string | null {
  if (element.tagName === 'select') {
    const options = optionsOf(element)
    const chosen = options.find((option) => attributeOf(option, 'selected') !== null) ?? options[0]
    return chosen === undefined ? '' : textOf(chosen)
  }
  if (element.tagName === 'textarea') return textOf(element)
  if (element.tagName !== 'input') return null
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text'
  if (type === 'checkbox' || type === 'radio') return attributeOf(element, 'checked') === null ? '□' : '☑'
  return ['hidden', 'password', 'file', 'image', 'submit', 'reset', 'button'].includes(type) ? '' : (attributeOf(element, 'value') ?? '')
}

const optionsOf = (element: Element): Element[] =>
  element.childNodes.filter(isElement).flatMap((node) => (node.tagName === 'option' ? [node] : optionsOf(node)))

const textOf = (element: Element): string => element.childNodes.map((node) => textOfNode(node) ?? '').join('')
