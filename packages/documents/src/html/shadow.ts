// A tree that an element shows in place of its children (declarative shadow root), with the slots through which some of them are seen.
import { attributeOf, isElement } from './element.ts'
import type { Element, Node } from './element.ts'
import type { Page } from './flow-of.ts'
import { pageStyle } from './page-style.ts'

export interface Slots {
  /** What fills a slot; null where nothing does, and the slot's own content stands. */
  filling(slot: Element): readonly Node[] | null
  /** The page that the children of the host belong to. */
  readonly page: Page
}

interface Shadow {
  readonly nodes: readonly Node[]
  readonly page: Page
  /** Children of the host that no slot takes. */
  readonly unslotted: readonly Node[]
}

/** Elements that HTML lets have a shadow root, beside those whose name has a hyphen. */
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '))

/** Null for an element that shows its children. */
export function shadowOf(host: Element, page: Page): Shadow | null {
  if (!hosts.has(host.tagName) && !host.tagName.includes('-')) return null
  const template = host.childNodes.find((node) => isElement(node) && attributeOf(node, 'shadowrootmode') !== null)
  if (template === undefined || !('content' in template)) return null
  const nodes = template.content.childNodes
  const all = nodes.flatMap(within)
  const slotNames = new Set(all.filter((one) => one.tagName === 'slot').map((slot) => attributeOf(slot, 'name') ?? ''))
  const children = host.childNodes.filter((node) => node !== template)
  const nameOf = (node: Node): string => (isElement(node) ? (attributeOf(node, 'slot') ?? '') : '')
  const slots: Slots = {
    page,
    filling: (slot) => {
      const name = attributeOf(slot, 'name') ?? ''
      const taken = children.filter((node) => nameOf(node) === name)
      return taken.length === 0 ? null : taken
    },
  }
  const style = pageStyle(all, { limits: page.limits, isQuirky: false })
  return { nodes, page: { ...page, style, slots }, unslotted: children.filter((node) => !slotNames.has(nameOf(node))) }
}

function within(node: Node): Element[] {
  return isElement(node) ? [node, ...node.childNodes.flatMap(within)] : []
}
