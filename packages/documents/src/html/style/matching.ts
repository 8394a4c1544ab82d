// Whether an element is what a selector describes (Selectors 4), in counted steps: what would take too many is refused.
import { tooMuchStyle } from '../../limits.ts'
import type { Limits } from '../../limits.ts'
import { attributeOf, isElement } from '../element.ts'
import type { Element } from '../element.ts'
import type { Selector, Simple } from './parse-selectors.ts'
import { type Compound, compoundsOf } from './selector.ts'
import { isNth, siblingsOf } from './siblings.ts'
import type { Siblings } from './siblings.ts'

export interface Matching {
  readonly limits: Limits
  readonly siblings: Siblings
  /** A page without a document type: ids and classes match in any case. */
  readonly isQuirky: boolean
  steps: number
  readonly classes: Map<Element, ReadonlySet<string>>
  /** Selectors inside of others, made ready once. */
  readonly inner: Map<Selector, readonly Compound[]>
}

export const matchingOf = (limits: Limits, isQuirky: boolean): Matching => ({
  limits,
  siblings: siblingsOf(),
  isQuirky,
  steps: 0,
  classes: new Map(),
  inner: new Map(),
})

/** Throws OperationError file-too-large once all matching of the page together has taken too many steps. */
export function matches(compounds: readonly Compound[], element: Element, matching: Matching, index = 0): boolean {
  count(matching)
  const compound = compounds[index]!
  for (const [at, one] of compound.simple.entries()) {
    if (at > 0) count(matching)
    if (!fits(one, element, matching)) return false
  }
  return compound.left === null || leftMatches(compounds, element, matching, index)
}

export function count(matching: Matching, steps = 1): void {
  matching.steps += steps
  if (matching.steps > matching.limits.styleSteps) throw tooMuchStyle('styleSteps', matching.limits)
}

function leftMatches(compounds: readonly Compound[], element: Element, matching: Matching, index: number): boolean {
  const { left } = compounds[index]!
  if (left === '>' || left === ' ') {
    for (let outer = parentOf(element); outer !== null; outer = parentOf(outer)) {
      if (matches(compounds, outer, matching, index + 1)) return true
      if (left === '>') return false
    }
    return false
  }
  for (let before = matching.siblings.before(element); before !== null; before = matching.siblings.before(before)) {
    if (matches(compounds, before, matching, index + 1)) return true
    if (left === '+') return false
  }
  return false
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  return parent !== null && 'tagName' in parent ? parent : null
}

type Attribute = Extract<Simple, { type: 'attribute' }>
type PseudoClass = Extract<Simple, { type: 'pseudo-class' }>

function fits(one: Simple, element: Element, matching: Matching): boolean {
  const { isQuirky } = matching
  switch (one.type) {
    case 'any':
      return true
    case 'tag':
      return element.tagName === one.name || element.tagName === one.name.toLowerCase()
    case 'id':
      return attributeOf(element, 'id') === one.name || (isQuirky && attributeOf(element, 'id')?.toLowerCase() === one.name.toLowerCase())
    case 'class':
      return classesOf(element, matching).has(isQuirky ? one.name.toLowerCase() : one.name)
    case 'attribute':
      return hasAttribute(one, element, matching)
    case 'pseudo-class':
      return isSuch(one, element, matching)
    default:
      return false
  }
}

const noClasses: ReadonlySet<string> = new Set()

/** In small letters where the page has no document type. Taken apart once: an element may have more classes than a page has rules. */
export function classesOf(element: Element, { classes, isQuirky }: Matching): ReadonlySet<string> {
  let known = classes.get(element)
  if (known === undefined) {
    const written = attributeOf(element, 'class')
    known = written === null ? noClasses : new Set((isQuirky ? written.toLowerCase() : written).split(/[ \t\r\n\f]+/))
    classes.set(element, known)
  }
  return known
}

/** Signs and attributes that are gone through in the time of one step. */
const swift = 64

function hasAttribute({ name, action, value: wanted, ignoresCase }: Attribute, element: Element, matching: Matching): boolean {
  const held = attributeOf(element, name)
  count(matching, Math.floor((element.attrs.length + (held?.length ?? 0)) / swift))
  if (held === null) return false
  const [value, want] = ignoresCase ? [held.toLowerCase(), wanted.toLowerCase()] : [held, wanted]
  switch (action) {
    case null:
      return true
    case '=':
      return value === want
    case '~=':
      return value.split(/\s+/).includes(want)
    case '|=':
      return value === want || value.startsWith(`${want}-`)
    case '^=':
      return want !== '' && value.startsWith(want)
    case '$=':
      return want !== '' && value.endsWith(want)
    case '*=':
      return want !== '' && value.includes(want)
    default:
      return false
  }
}

function isSuch({ name, inner, nth, words }: PseudoClass, element: Element, matching: Matching): boolean {
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
      return isNth(nth, siblings.place(element).index)
    case 'nth-last-child':
      return isNth(nth, siblings.place(element).fromEnd)
    case 'nth-of-type':
      return isNth(nth, siblings.place(element).ofType)
    case 'nth-last-of-type':
      return isNth(nth, siblings.place(element).ofTypeFromEnd)
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
    case 'lang':
      return words.some((word) => isIn(word, languageOf(element, matching)))
    case 'is':
    case 'where':
    case 'matches':
    case '-webkit-any':
      return anyMatches(inner, element, matching)
    case 'not':
      return !anyMatches(inner, element, matching)
    case 'has':
      return inner !== null && inner.some((one) => holds(one, element, matching))
    default:
      return false
  }
}

const isIn = (range: string, language: string): boolean => language === range || language.startsWith(`${range}-`)

function languageOf(element: Element, matching: Matching): string {
  for (let each: Element | null = element; each !== null; each = parentOf(each)) {
    count(matching)
    const language = attributeOf(each, 'lang')
    if (language !== null) return language.toLowerCase()
  }
  return ''
}

const fieldNames = new Set(['input', 'select', 'textarea', 'button', 'option', 'fieldset'])

const anyMatches = (inner: readonly Selector[] | null, element: Element, matching: Matching): boolean =>
  inner !== null && inner.some((one) => matches(ready(one, matching), element, matching))

function ready(inner: Selector, matching: Matching): readonly Compound[] {
  const known = matching.inner.get(inner)
  if (known !== undefined) return known
  const compounds = compoundsOf(inner)
  matching.inner.set(inner, compounds)
  return compounds
}

/** `:has`: some element inside (or beside, where the selector begins with such a sign) is as described; what stands left of it is not looked at outside of the element. */
function holds(inner: Selector, element: Element, matching: Matching): boolean {
  const [first, ...rest] = inner
  const relation = first?.type === 'combinator' ? first.name : null
  if (relation === '+' || relation === '~') {
    const compounds = compoundsOf(rest)
    for (let next = matching.siblings.after(element); next !== null; next = matching.siblings.after(next)) {
      if (matches(compounds, next, matching)) return true
      if (relation === '+') return false
    }
    return false
  }
  return within(compoundsOf(relation === null ? inner : rest), element, matching, relation !== '>')
}

function within(compounds: readonly Compound[], element: Element, matching: Matching, isDeep: boolean): boolean {
  return element.childNodes.some(
    (node) => isElement(node) && (matches(compounds, node, matching) || (isDeep && within(compounds, node, matching, true))),
  )
}
