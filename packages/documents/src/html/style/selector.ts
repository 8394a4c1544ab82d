// A selector made ready for matching from right to left, with its specificity and what its last element must be called, classed or named (Selectors 4).
import { tooMuchStyle } from '../../limits.ts'
import type { Limits } from '../../limits.ts'
import { parseSelectors } from './parse-selectors.ts'
import type { Combinator, Selector, Simple } from './parse-selectors.ts'
import { isKnownPseudoClass, isKnownPseudoElement } from './pseudo.ts'

export interface ReadySelector {
  /** From the last to the first; each says how the one left of it is related to it. */
  readonly compounds: readonly Compound[]
  /** Ids, classes and names, weighted. */
  readonly specificity: number
  /** The text that a style sheet puts before or after what an element holds, or a part of what it holds. */
  readonly pseudo: Pseudo | null
  readonly key: Key
}

export type Pseudo = 'before' | 'after' | 'first-line' | 'first-letter'
const isPseudo = (name: string): name is Pseudo => ['before', 'after', 'first-line', 'first-letter'].includes(name)

export interface Compound {
  readonly simple: readonly Simple[]
  readonly left: Combinator | null
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
  if (list.length > longestList) throw tooMuchStyle('styleRules', limits)
  const ready = parseSelectors(list)?.map(readySelector)
  return ready === undefined || ready.includes('void') ? [] : ready.filter((one): one is ReadySelector => one !== null && one !== 'void')
}

/** From the last compound to the first; also for selectors inside of others (`:is`, `:not`, `:has`). */
export function compoundsOf(selector: Selector): Compound[] {
  const compounds: { simple: Simple[]; left: Combinator | null }[] = [{ simple: [], left: null }]
  for (const one of selector) {
    if (one.type === 'combinator') compounds.push({ simple: [], left: one.name })
    else compounds.at(-1)!.simple.push(one)
  }
  return compounds.toReversed()
}

function readySelector(selector: Selector): ReadySelector | 'void' | null {
  if (!selector.every(isKnown)) return 'void'
  const pseudo = selector.find((one) => one.type === 'pseudo-element')?.name ?? null
  if (pseudo !== null && !isPseudo(pseudo)) return null
  const compounds = compoundsOf(selector.filter((one) => one.type !== 'pseudo-element'))
  if (compounds.length > mostCompounds) return null
  return { compounds, specificity: specificityOf(selector), pseudo, key: keyOf(compounds[0]!) }
}

function isKnown(one: Simple): boolean {
  if (one.type === 'pseudo-element') return isKnownPseudoElement(one.name)
  if (one.type !== 'pseudo-class' || one.name === 'is' || one.name === 'where') return true
  return isKnownPseudoClass(one.name) && (one.inner === null || one.inner.every((inner) => inner.every(isKnown)))
}

const ID = 1_000_000
const CLASS = 1000

function specificityOf(selector: Selector): number {
  let sum = 0
  for (const one of selector) {
    if (one.type === 'id') sum += ID
    else if (one.type === 'class' || one.type === 'attribute') sum += CLASS
    else if (one.type === 'tag' || one.type === 'pseudo-element') sum += 1
    else if (one.type === 'pseudo-class' && one.name !== 'where')
      sum += one.inner === null ? CLASS : one.inner.reduce((most, inner) => Math.max(most, specificityOf(inner)), 0)
  }
  return sum
}

/** The rarest of what the last element must have. */
function keyOf({ simple }: Compound): Key {
  let key: Key = { kind: 'any', name: '' }
  for (const one of simple) {
    if (one.type === 'id') return { kind: 'id', name: one.name }
    if (one.type === 'class') key = { kind: 'class', name: one.name }
    else if (one.type === 'tag' && key.kind === 'any') key = { kind: 'tag', name: one.name.toLowerCase() }
  }
  return key
}
