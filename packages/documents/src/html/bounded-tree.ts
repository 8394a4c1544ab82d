// parse5's own tree with a limit on how many elements and how deep: its scope searches are quadratic in the depth. It notes what may change how the page looks.
import { defaultTreeAdapter } from 'parse5'
import type { DefaultTreeAdapterMap, TreeAdapter } from 'parse5'
import { tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { attributeOf } from './element.ts'
import type { Element } from './element.ts'

export interface BoundedTree extends TreeAdapter<DefaultTreeAdapterMap> {
  /** Every `style`, `link` and `script` that was made, in the order of the page. */
  readonly noted: readonly Element[]
  /** Some element brings a tree of its own (declarative shadow root). */
  readonly hasShadow: boolean
}

const notedNames = new Set(['style', 'link', 'script'])

export function boundedTree(limits: Limits): BoundedTree {
  let elements = 0
  let depth = 0
  const noted: Element[] = []
  const tree = {
    ...defaultTreeAdapter,
    noted,
    hasShadow: false,
    createElement: (...[name, namespace, attributes]: Parameters<typeof defaultTreeAdapter.createElement>) => {
      elements++
      if (elements > limits.pageElements) throw tooLarge('pageElements', limits)
      const element = defaultTreeAdapter.createElement(name, namespace, attributes)
      if (notedNames.has(name)) noted.push(element)
      if (name === 'template' && attributeOf(element, 'shadowrootmode') !== null) tree.hasShadow = true
      return element
    },
    onItemPush: () => {
      depth++
      if (depth > limits.depth) throw tooLarge('depth', limits)
    },
    onItemPop: () => {
      depth--
    },
  }
  return tree
}
