// Whether an element is what a selector describes (Selectors 4), in counted steps: what would take too many is refused.
import { AttributeAction, type AttributeSelector, type PseudoSelector, type Selector, SelectorType } from 'css-what'
import { tooLarge } from '../../limits.ts'
import type { Limits } from '../../limits.ts'
import { attributeOf, isElement } from '../element.ts'
import type { Element } from '../element.ts'
import { type Compound, compoundsOf } from './selector.ts'
import { isNth, siblingsOf } from './siblings.ts'
import type { Siblings } from './siblings.ts'

export interface Matching {
  readonly limits: Limits
  readonly siblings: Siblings
  /** A page without a document type: ids and classes match in any case. */
  readonly isQuirky: boolean
  steps: number
  /** Selectors inside of others, made ready once. */
  readonly inner: Map<readonly Selector[], readonly Compound[]>
}

export const matchingOf = (limits: Limits, isQuirky: boolean): Matching => ({ limits, siblings: siblingsOf(), isQuirky, steps: 0, inner: new Map() })

/** Throws OperationError file-too-large once all matching of the page together has taken too many steps. */
export function matches(compounds: readonly Compound[], element: Element, matching: Matching, index = 0): boolean {
  count(matching)
  const compound = compounds[index]!
  for (const one of compound.simple) if (!fits(one, element, matching)) return false
  return compound.left === null || leftMatches(compounds, element, matching, index)
}

export function count(matching: Matching, steps = 1): void {
  matching.steps += steps
  if (matching.steps > matching.limits.styleSteps) throw tooLarge('styleSteps', matching.limits)
}

function leftMatches(compounds: readonly Compound[], element: Element, matching: Matching, index: number): boolean {
  const { left } = compounds[index]!
  if (left === SelectorType.Child || left === SelectorType.Descendant) {
    for (let outer = parentOf(element); outer !== null; outer = parentOf(outer)) {
      if (matches(compounds, outer, matching, index + 1)) return true
      if (left === SelectorType.Child) return false
    }
    return false
  }
  for (let before = matching.siblings.before(element); before !== null; before = matching.siblings.before(before)) {
    if (matches(compounds, before, matching, index + 1)) return true
    if (left === SelectorType.Adjacent) return false
  }
  return false
}

export function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  return parent !== null && 'tagName' in parent ? parent : null
}

function fits(one: Selector, element: Element, matching: Matching): boolean {
  switch (one.type) {
    case SelectorType.Universal:
      return true
    case SelectorType.Tag:
      return element.tagName === one.name || element.tagName === one.name.toLowerCase()
    case SelectorType.Attribute:
      return hasAttribute(one, element, matching)
    case SelectorType.Pseudo:
      return isSuch(one, element, matching)
    default:
      return false
  }
}

function hasAttribute({ name, action, value: wanted, ignoreCase }: AttributeSelector, element: Element, matching: Matching): boolean {
  const held = attributeOf(element, name.toLowerCase())
  if (held === null) return action === AttributeAction.Not
  const anyCase = ignoreCase === true || (ignoreCase === 'quirks' && matching.isQuirky)
  const [value, want] = anyCase ? [held.toLowerCase(), wanted.toLowerCase()] : [held, wanted]
  switch (action) {
    case AttributeAction.Exists:
      return true
    case AttributeAction.Equals:
      return value === want
    case AttributeAction.Element:
      return value === want || (want !== '' && value.split(/\s+/).includes(want))
    case AttributeAction.Hyphen:
      return value === want || value.startsWith(`${want}-`)
    case AttributeAction.Start:
      return want !== '' && value.startsWith(want)
    case AttributeAction.End:
      return want !== '' && value.endsWith(want)
    case AttributeAction.Any:
      return want !== '' && value.includes(want)
    case AttributeAction.Not:
      return value !== want
  }
}

function isSuch({ name, data }: PseudoSelector, element: Element, matching: Matching): boolean {
  const { siblings } = matching
  switch (name) {
    case 'root':
    case 'scope':
      return element.tagName === 'html'
    case 'first-child':
      return siblings.place(element).index === 1
    case 'last-child':
      return siblings.place(element).fromEnd === 1
    case 'only-child':
      return siblings.place(element).index === 1 && siblings.place(element).fromEnd === 1
    case 'first-of-type':
      return siblings.place(element).ofType === 1
    case 'last-of-type':
      return siblings.place(element).ofTypeFromEnd === 1
    case 'only-of-type':
      return siblings.place(element).ofType === 1 && siblings.place(element).ofTypeFromEnd === 1
    case 'nth-child':
      return isNth(data, siblings.place(element).index)
    case 'nth-last-child':
      return isNth(data, siblings.place(element).fromEnd)
    case 'nth-of-type':
      return isNth(data, siblings.place(element).ofType)
    case 'nth-last-of-type':
      return isNth(data, siblings.place(element).ofTypeFromEnd)
    case 'empty':
      return element.childNodes.every((node) => !isElement(node) && !('value' in node && node.value !== ''))
    case 'link':
    case 'any-link':
      return (element.tagName === 'a' || element.tagName === 'area') && attributeOf(element, 'href') !== null
    case 'checked':
      return attributeOf(element, 'checked') !== null || attributeOf(element, 'selected') !== null
    case 'disabled':
    case 'required':
      return attributeOf(element, name) !== null
    case 'enabled':
      return fieldNames.has(element.tagName) && attributeOf(element, 'disabled') === null
    case 'defined':
      return !element.tagName.includes('-')
    case 'is':
    case 'where':
    case 'matches':
    case '-webkit-any':
      return anyMatches(data, element, matching)
    case 'not':
      return !anyMatches(data, element, matching)
    case 'has':
      return Array.isArray(data) && data.some((inner) => holds(inner, element, matching))
    default:
      return false
  }
}

const fieldNames = new Set(['input', 'select', 'textarea', 'button', 'option', 'fieldset'])

const anyMatches = (data: PseudoSelector['data'], element: Element, matching: Matching): boolean =>
  Array.isArray(data) && data.some((inner) => matches(ready(inner, matching), element, matching))

function ready(inner: readonly Selector[], matching: Matching): readonly Compound[] {
  const known = matching.inner.get(inner)
  if (known !== undefined) return known
  const compounds = compoundsOf(inner)
  matching.inner.set(inner, compounds)
  return compounds
}

/** `:has`: some element inside (or beside, where the selector begins with such a sign) is as described; what stands left of it is not looked at outside of the element. */
function holds(inner: readonly Selector[], element: Element, matching: Matching): boolean {
  const [first, ...rest] = inner
  if (first?.type === SelectorType.Adjacent || first?.type === SelectorType.Sibling) {
    for (let next = matching.siblings.after(element); next !== null; next = matching.siblings.after(next)) {
      if (matches(compoundsOf(rest), next, matching)) return true
      if (first.type === SelectorType.Adjacent) return false
    }
    return false
  }
  const isChild = first?.type === SelectorType.Child
  const compounds = compoundsOf(isChild || first?.type === SelectorType.Descendant ? rest : inner)
  return within(compounds, element, matching, !isChild)
}

function within(compounds: readonly Compound[], element: Element, matching: Matching, isDeep: boolean): boolean {
  return element.childNodes.some(
    (node) => isElement(node) && (matches(compounds, node, matching) || (isDeep && within(compounds, node, matching, true))),
  )
}
