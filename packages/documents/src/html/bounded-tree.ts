// parse5's own tree with a limit on how many elements and how deep: its scope searches are quadratic in the depth.
import { defaultTreeAdapter } from 'parse5'
import type { DefaultTreeAdapterMap, TreeAdapter } from 'parse5'
import { tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'

export function boundedTree(limits: Limits): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      elements++
      if (elements > limits.pageElements) throw tooLarge('pageElements', limits)
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush: () => {
      depth++
      if (depth > limits.depth) throw tooLarge('depth', limits)
    },
    onItemPop: () => {
      depth--
    },
  }
}
