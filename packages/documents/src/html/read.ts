// HTML as published: paragraphs and tables in the order in which a browser shows them.
import { OperationError } from '@jizheng/core'
import { parse } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { decodeText } from '../charset.ts'
import type { Document } from '../document.ts'
import { flowBlocks } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { defaultLimits, tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { drawnBy } from '../printed-text.ts'
import { boundedTree } from './bounded-tree.ts'
import { attributeOf, controlText, fontOf, isElement, isHidden, isShown } from './element.ts'
import type { Element, Node } from './element.ts'
import { placeRows } from './table.ts'

const blockNames = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ul'.split(
    ' ',
  ),
)

/** Throws OperationError: file-too-large, file-damaged, xml-entities. */
export function readHtml(bytes: Uint8Array, limits: Limits = defaultLimits): Document {
  if (bytes.length > limits.textBytes) throw tooLarge('textBytes', limits)
  const source = decodeText(bytes, declaredEncoding(bytes))
  // A browser ignores entities that a page declares itself; a page that brings some is no form but an attempt.
  if (/<!ENTITY\s/i.test(source.slice(0, 65_536))) throw new OperationError('xml-entities')
  const tree = parse<DefaultTreeAdapterMap>(source, { treeAdapter: boundedTree(limits), scriptingEnabled: false })
  return { format: 'html', blocks: flowBlocks(flowOf(tree.childNodes, { font: null, verbatim: false }, limits), limits) }
}

/** The encoding that a page names in its first bytes, as a browser looks for it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ??
    null
  )
}

interface Style {
  readonly font: string | null
  /** White space stands as written (pre). */
  readonly verbatim: boolean
}

function flowOf(nodes: readonly Node[], style: Style, limits: Limits): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.nodeName === '#text' && 'value' in node)
      return [drawnBy(style.font, style.verbatim ? node.value : node.value.replaceAll(/[ \t\r\n\f]+/g, ' '))]
    return isElement(node) && isShown(node) ? elementFlow(node, style, limits) : []
  })
}

function elementFlow(element: Element, outer: Style, limits: Limits): Flow[] {
  const control = controlText(element)
  if (control !== null) return [control]
  const style = { font: fontOf(element) ?? outer.font, verbatim: outer.verbatim || element.tagName === 'pre' }
  if (element.tagName === 'br') return ['\n']
  if (element.tagName === 'table') return tableFlow(element, style, limits)
  const inner = element.tagName === 'ol' ? listFlow(element, style, limits) : flowOf(element.childNodes, style, limits)
  return blockNames.has(element.tagName) ? [{ type: 'break' }, ...inner, { type: 'break' }] : inner
}

/** A numbered list: the browser prints the numbers, the page does not hold them. */
function listFlow(list: Element, style: Style, limits: Limits): Flow[] {
  const isPlain = /list-style(?:-type)?\s*:\s*none/i.test(attributeOf(list, 'style') ?? '')
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
  return list.childNodes.flatMap((node): Flow[] => {
    const flow = flowOf([node], style, limits)
    if (isPlain || !isElement(node) || node.tagName !== 'li' || !isShown(node)) return flow
    const begin = flow.findIndex((part) => (typeof part === 'string' ? part.trim() !== '' : part.type === 'table'))
    return begin < 0 ? flow : [{ type: 'break' }, `${number++}. `, ...flow.slice(begin)]
  })
}

function tableFlow(table: Element, style: Style, limits: Limits): Flow[] {
  const captions = table.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'caption' && isShown(node))
  const groups = table.childNodes.filter(isElement).filter((node) => ['thead', 'tbody', 'tfoot'].includes(node.tagName))
  // A browser shows head and foot first and last, wherever they are written.
  const ordered = ['thead', 'tbody', 'tfoot'].flatMap((name) => groups.filter((group) => group.tagName === name))
  const rows = ordered.flatMap((group) => {
    const inGroup = group.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'tr')
    return inGroup.map((row, index) => ({ row, left: inGroup.length - index, hidden: isHidden(group) || isHidden(row) }))
  })
  const placed = placeRows(
    rows.map(({ row, left, hidden }) => ({
      hidden,
      left,
      cells: row.childNodes
        .filter((node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th') && !isHidden(node))
        .map((cell) => ({
          columnSpan: attributeOf(cell, 'colspan'),
          rowSpan: attributeOf(cell, 'rowspan'),
          content: flowOf(cell.childNodes, { ...style, font: fontOf(cell) ?? style.font }, limits),
        })),
    })),
    limits,
  )
  return [
    { type: 'break' },
    ...captions.flatMap((caption): Flow[] => flowOf(caption.childNodes, style, limits).concat({ type: 'break' })),
    { type: 'table', ...placed },
  ]
}
