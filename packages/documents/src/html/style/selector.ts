// A selector made ready for matching from right to left, with its specificity and what its last element must be called, classed or named (Selectors 4).
import { AttributeAction, type PseudoSelector, type Selector, SelectorType, parse } from 'css-what'
import { tooLarge } from '../../limits.ts'
import type { Limits } from '../../limits.ts'
import { isKnownPseudoClass, isKnownPseudoElement } from './pseudo.ts'

export interface ReadySelector {
  /** From the last to the first; each says how the one left of it is related to it. */
  readonly compounds: readonly Compound[]
  /** Ids, classes and names, weighted. */
  readonly specificity: number
  /** The text that a style sheet puts before or after what an element holds. */
  readonly pseudo: 'before' | 'after' | null
  readonly key: Key
}

export interface Compound {
  readonly simple: readonly Selector[]
  readonly left: SelectorType.Descendant | SelectorType.Child | SelectorType.Adjacent | SelectorType.Sibling | null
}

export interface Key {
  readonly kind: 'id' | 'class' | 'tag' | 'any'
  readonly name: string
}

/** More compounds than anyone writes: such a selector is taken to match nothing. */
const mostCompounds = 64

/** A list longer than any that people or programs write. */
const longestList = 65_536

/** A whole list of selectors is void where one of them is: nothing is left then. Throws OperationError file-too-large for a list beyond all measure. */
export function readySelectors(list: string, limits: Limits): ReadySelector[] {
  if (list.length > longestList) throw tooLarge('styleRules', limits)
  const parsed = parsedList(list)
  const ready = parsed?.map(readySelector)
  return ready === undefined || ready.includes('void') ? [] : ready.filter((one): one is ReadySelector => one !== null && one !== 'void')
}

function parsedList(list: string): Selector[][] | null {
  try {
    return parse(list)
  } catch {
    return null
  }
}

/** For selectors inside of others (`:is`, `:not`, `:has`). */
export const compoundsOf = (selector: readonly Selector[]): Compound[] => {
  const compounds: { simple: Selector[]; left: Compound['left'] }[] = [{ simple: [], left: null }]
  for (const one of selector) {
    if (isCombinator(one)) compounds.push({ simple: [], left: one.type })
    else compounds.at(-1)!.simple.push(one)
  }
  return compounds.toReversed()
}

type Combinator = Selector & { readonly type: NonNullable<Compound['left']> }
const combinators = new Set<SelectorType>([SelectorType.Descendant, SelectorType.Child, SelectorType.Adjacent, SelectorType.Sibling])
const isCombinator = (one: Selector): one is Combinator => combinators.has(one.type)

function readySelector(selector: readonly Selector[]): ReadySelector | 'void' | null {
  if (!selector.every(isKnown)) return 'void'
  const element = selector.find((one) => one.type === SelectorType.PseudoElement)
  const pseudo = element === undefined ? null : element.name
  if (pseudo !== null && pseudo !== 'before' && pseudo !== 'after') return null
  const compounds = compoundsOf(selector.filter((one) => one.type !== SelectorType.PseudoElement))
  if (compounds.length > mostCompounds) return null
  return { compounds, specificity: specificityOf(selector), pseudo, key: keyOf(compounds[0]!) }
}

function isKnown(one: Selector): boolean {
  if (one.type === SelectorType.PseudoElement) return isKnownPseudoElement(one.name)
  if (one.type !== SelectorType.Pseudo) return one.type !== SelectorType.Parent && one.type !== SelectorType.ColumnCombinator
  // `:is` and `:where` forgive what they do not know.
  if (one.name === 'is' || one.name === 'where') return true
  return isKnownPseudoClass(one.name) && (!Array.isArray(one.data) || one.data.every((inner) => inner.every(isKnown)))
}

const ID = 1_000_000
const CLASS = 1000

function specificityOf(selector: readonly Selector[]): number {
  let sum = 0
  for (const one of selector) {
    if (one.type === SelectorType.Attribute) sum += isId(one) ? ID : CLASS
    else if (one.type === SelectorType.Tag || one.type === SelectorType.PseudoElement) sum += 1
    else if (one.type === SelectorType.Pseudo) sum += pseudoSpecificity(one)
  }
  return sum
}

function pseudoSpecificity({ name, data }: PseudoSelector): number {
  if (name === 'where') return 0
  if (!Array.isArray(data)) return CLASS
  return data.reduce((most, inner) => Math.max(most, specificityOf(inner)), 0)
}

const isId = (one: Selector): boolean => one.type === SelectorType.Attribute && one.name === 'id' && one.action === AttributeAction.Equals

/** The rarest of what the last element must have. */
function keyOf({ simple }: Compound): Key {
  let key: Key = { kind: 'any', name: '' }
  for (const one of simple) {
    if (one.type === SelectorType.Attribute && one.action === AttributeAction.Equals && one.name === 'id') return { kind: 'id', name: one.value }
    if (one.type === SelectorType.Attribute && one.action === AttributeAction.Element && one.name === 'class') key = { kind: 'class', name: one.value }
    else if (one.type === SelectorType.Tag && key.kind === 'any') key = { kind: 'tag', name: one.name.toLowerCase() }
  }
  return key
}
