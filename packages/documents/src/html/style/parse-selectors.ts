// A list of selectors by css-tree's parser, in the plain shape that matching asks for.
import parseSelector from 'css-tree/selector-parser'
import type { SelectorNode } from 'css-tree/selector-parser'
import { ident } from 'css-tree/utils'

export type Combinator = ' ' | '>' | '+' | '~'

export type Simple =
  | { readonly type: 'tag' | 'id' | 'class'; readonly name: string }
  | { readonly type: 'any' }
  | {
      readonly type: 'attribute'
      readonly name: string
      readonly action: string | null
      readonly value: string
      readonly ignoresCase: boolean
    }
  | {
      readonly type: 'pseudo-class'
      readonly name: string
      readonly inner: readonly Selector[] | null
      readonly nth: Nth | null
      readonly words: readonly string[]
    }
  | { readonly type: 'pseudo-element'; readonly name: string }
  | { readonly type: 'combinator'; readonly name: Combinator }

/** Every `step` elements, counted from `start`. */
export interface Nth {
  readonly step: number
  readonly start: number
}

export type Selector = readonly Simple[]

/** Null for a list that no browser takes. */
export function parseSelectors(list: string): Selector[] | null {
  try {
    return selectorsOf(parseSelector(list, { context: 'selectorList' }))
  } catch {
    return null
  }
}

const selectorsOf = (list: SelectorNode): Selector[] =>
  [...(list.children ?? [])].map((selector) => [...(selector.children ?? [])].map(simpleOf))

/** One colon is enough for the oldest of them. */
const oldPseudoElements = new Set(['before', 'after', 'first-line', 'first-letter'])

function simpleOf(node: SelectorNode): Simple {
  const name = typeof node.name === 'string' ? ident.decode(node.name) : ident.decode(node.name?.name ?? '')
  switch (node.type) {
    case 'TypeSelector':
      return name === '*' ? { type: 'any' } : { type: 'tag', name: name.slice(name.indexOf('|') + 1) }
    case 'IdSelector':
      return { type: 'id', name }
    case 'ClassSelector':
      return { type: 'class', name }
    case 'Combinator':
      if (!isCombinator(name)) throw new Error(`No combinator: ${name}`)
      return { type: 'combinator', name }
    case 'PseudoElementSelector':
      return { type: 'pseudo-element', name: name.toLowerCase() }
    case 'PseudoClassSelector':
      return oldPseudoElements.has(name.toLowerCase())
        ? { type: 'pseudo-element', name: name.toLowerCase() }
        : pseudoClass(name.toLowerCase(), node)
    case 'AttributeSelector': {
      const value = node.value?.type === 'Identifier' ? ident.decode(String(node.value.name ?? '')) : (node.value?.value ?? '')
      return {
        type: 'attribute',
        name: name.toLowerCase(),
        action: node.matcher ?? null,
        value,
        ignoresCase: node.flags?.toLowerCase() === 'i',
      }
    }
    default:
      throw new Error(`Not a selector: ${node.type}`)
  }
}

const isCombinator = (name: string): name is Combinator => name === ' ' || name === '>' || name === '+' || name === '~'

function pseudoClass(name: string, { children }: SelectorNode): Simple {
  const [only] = children ?? []
  const inner =
    only?.type === 'SelectorList'
      ? selectorsOf(only)
      : only?.type === 'Selector'
        ? selectorsOf({ type: 'SelectorList', children: [only] })
        : null
  return {
    type: 'pseudo-class',
    name,
    inner,
    nth: only?.type === 'Nth' && only.nth ? nthOf(only.nth) : null,
    words: name === 'lang' ? wordsOf(children) : [],
  }
}

/** Languages, as names or strings. */
const wordsOf = (children: SelectorNode['children']): string[] =>
  [...(children ?? [])]
    .flatMap(({ name, value }) =>
      String(name ?? value ?? '')
        .toLowerCase()
        .split(/[\s,"']+/),
    )
    .filter((word) => word !== '')

function nthOf({ name, a, b }: NonNullable<SelectorNode['nth']>): Nth {
  if (name !== undefined) return { step: 2, start: name.toLowerCase() === 'odd' ? 1 : 0 }
  return { step: Number(a ?? 0), start: Number(b ?? 0) }
}
