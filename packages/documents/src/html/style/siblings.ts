// Where an element stands among its siblings: worked out once for all children of a parent, so that a table of thousands of rows costs no square.
import { isElement } from '../element.ts'
import type { Element } from '../element.ts'
import type { Nth } from './parse-selectors.ts'

/** All counted from 1. */
interface SiblingPlace {
  readonly index: number
  readonly fromEnd: number
  readonly ofType: number
  readonly ofTypeFromEnd: number
}

export interface Siblings {
  place(element: Element): SiblingPlace
  before(element: Element): Element | null
  after(element: Element): Element | null
}

export function siblingsOf(): Siblings {
  const families = new Map<object, { readonly children: readonly Element[]; readonly places: ReadonlyMap<Element, SiblingPlace> }>()
  const familyOf = (element: Element) => {
    const parent = element.parentNode ?? element
    let family = families.get(parent)
    if (family === undefined) families.set(parent, (family = counted('childNodes' in parent ? parent.childNodes.filter(isElement) : [])))
    return family
  }
  const lone: SiblingPlace = { index: 1, fromEnd: 1, ofType: 1, ofTypeFromEnd: 1 }
  const place = (element: Element): SiblingPlace => familyOf(element).places.get(element) ?? lone
  const at = (element: Element, step: number): Element | null => familyOf(element).children[place(element).index - 1 + step] ?? null
  return { place, before: (element) => at(element, -1), after: (element) => at(element, 1) }
}

function counted(children: readonly Element[]) {
  const total = new Map<string, number>()
  for (const { tagName } of children) total.set(tagName, (total.get(tagName) ?? 0) + 1)
  const seen = new Map<string, number>()
  const places = new Map<Element, SiblingPlace>()
  for (const [index, element] of children.entries()) {
    const ofType = (seen.get(element.tagName) ?? 0) + 1
    seen.set(element.tagName, ofType)
    places.set(element, {
      index: index + 1,
      fromEnd: children.length - index,
      ofType,
      ofTypeFromEnd: total.get(element.tagName)! - ofType + 1,
    })
  }
  return { children, places }
}

/** The "of" of newer sheets is not looked at. */
export function isNth(nth: Nth | null, index: number): boolean {
  if (nth === null) return false
  const rest = index - nth.start
  return nth.step === 0 ? rest === 0 : rest % nth.step === 0 && rest / nth.step >= 0
}
