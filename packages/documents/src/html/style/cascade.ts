// What style sheets, attributes and `style` say of an element: of all that speaks of one property the strongest (CSS Cascade 5).
import { tooMuchStyle } from '../../limits.ts'
import type { Limits } from '../../limits.ts'
import { attributeOf } from '../element.ts'
import type { Element } from '../element.ts'
import { type Declaration, inlineDeclarations } from './declarations.ts'
import { type Matching, classesOf, count, matches, matchingOf } from './matching.ts'
import { type Key, type Pseudo, type ReadySelector, readySelectors } from './selector.ts'
import { type Sheets, styleSheets } from './sheet.ts'

/** Values by property, as written. */
export type Said = ReadonlyMap<string, string>

export interface Cascade {
  /** Null where nothing speaks of the element. */
  of(element: Element): Said | null
  /** Of the text that is put before or after what the element holds, or of its first line or letter. */
  around(element: Element, pseudo: Pseudo): Said | null
  readonly hasPseudo: boolean
}

interface Ready {
  readonly selector: ReadySelector
  readonly declarations: readonly Declaration[]
  readonly layer: number
  readonly order: number
}

/** Throws OperationError file-too-large beyond the limits of rules, of selectors, and of steps to match them. */
export function cascadeOf(sheets: readonly string[], { limits, isQuirky }: { limits: Limits; isQuirky: boolean }): Cascade {
  const read = styleSheets(limits)
  for (const sheet of sheets) read.add(sheet)
  const index = indexOf(isQuirky)
  let selectorCount = 0
  for (const [order, { selectors, ...rule }] of read.rules.entries())
    for (const selector of readySelectors(selectors, limits)) {
      if (++selectorCount > limits.styleRules) throw tooMuchStyle('styleRules', limits)
      index.add({ selector, order, ...rule })
    }
  const matching = matchingOf(limits, isQuirky)
  const inSheets = { matching, animations: read.animations }
  const isBare = selectorCount === 0
  const answers = new Map<string, { readonly said: Said | null }>()
  const inline = new Map<string, { readonly said: Said | null }>()
  return {
    of: (element) => {
      const rules = isBare ? noRules : index.candidates(element, null, matching)
      const style = attributeOf(element, 'style')
      if (rules.length === 0 && style === null) return null
      // Elements of which the same is said share the answer: the cells of a table are mostly dressed alike.
      const key = rules.length === 0 ? style! : `${rules.map((rule) => rule.order).join(' ')}{${style ?? ''}`
      const known = rules.length === 0 ? inline : answers
      let answer = known.get(key)
      if (answer === undefined)
        known.set(key, (answer = { said: said(rules, style === null ? nothing : inlineDeclarations(style), inSheets) }))
      return answer.said
    },
    around: (element, pseudo) => said(index.candidates(element, pseudo, matching), nothing, inSheets),
    hasPseudo: index.hasPseudo(),
  }
}

const nothing: readonly Declaration[] = []
const noRules: readonly Ready[] = []

function indexOf(isQuirky: boolean) {
  const byKey = {
    id: new Map<string, Ready[]>(),
    class: new Map<string, Ready[]>(),
    tag: new Map<string, Ready[]>(),
    any: new Map<string, Ready[]>(),
  }
  const folded = (name: string) => (isQuirky ? name.toLowerCase() : name)
  const pseudos = { any: false }
  const nameOf = ({ kind, name }: Key): string => (kind === 'id' || kind === 'class' ? folded(name) : name)
  return {
    add: (rule: Ready): void => {
      const { key, pseudo } = rule.selector
      if (pseudo !== null) pseudos.any = true
      const name = nameOf(key)
      const known = byKey[key.kind].get(name)
      if (known === undefined) byKey[key.kind].set(name, [rule])
      else known.push(rule)
    },
    hasPseudo: (): boolean => pseudos.any,
    /** The rules that match, the weakest first. */
    candidates: (element: Element, pseudo: Pseudo | null, matching: Matching): Ready[] => {
      const found: Ready[] = []
      const look = (rules: readonly Ready[] | undefined): void => {
        for (const rule of rules ?? [])
          if (rule.selector.pseudo === pseudo && matches(rule.selector.compounds, element, matching)) found.push(rule)
      }
      look(byKey.any.get(''))
      look(byKey.tag.get(element.tagName))
      const id = attributeOf(element, 'id')
      if (id !== null) look(byKey.id.get(folded(id)))
      if (byKey.class.size > 0) for (const name of classesOf(element, matching)) look(byKey.class.get(name))
      return found.length > 1 ? found.toSorted(byStrength) : found
    },
  }
}

const byStrength = (one: Ready, other: Ready): number =>
  one.layer - other.layer || one.selector.specificity - other.selector.specificity || one.order - other.order

interface InSheets {
  readonly matching: Matching
  readonly animations: Sheets['animations']
}

/** Where an animation that keeps its last frame ends: over all that is said but what is important. */
function lastFrame(values: Said, animations: Sheets['animations']): readonly Declaration[] {
  const words = ['animation', 'animation-name', 'animation-fill-mode'].flatMap((name) => (values.get(name) ?? '').split(/[\s,]+/))
  if (!words.includes('forwards') && !words.includes('both')) return nothing
  return words.flatMap((word) => animations.get(word.toLowerCase()) ?? nothing)
}

function said(rules: readonly Ready[], inline: readonly Declaration[], { matching, animations }: InSheets): Said | null {
  if (rules.length === 0 && inline.length === 0) return null
  const values = new Map<string, string>()
  const take = (declarations: readonly Declaration[], isImportant: boolean): void => {
    count(matching, declarations.length)
    for (const one of declarations) {
      if (one.isImportant !== isImportant) continue
      // A property said again stands at its new place: what `all` resets is what was said before it.
      values.delete(one.name)
      values.set(one.name, one.value)
    }
  }
  for (const { declarations } of rules) take(declarations, false)
  take(inline, false)
  if (animations.size > 0) take(lastFrame(values, animations), false)
  // Among important ones the earlier layer wins.
  const important = rules.some((rule) => rule.declarations.some((one) => one.isImportant))
    ? rules.toSorted((a, b) => b.layer - a.layer)
    : []
  for (const { declarations } of important) take(declarations, true)
  take(inline, true)
  return values
}
