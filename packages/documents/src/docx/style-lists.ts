// Which list a paragraph style puts its paragraphs into: headings and "numbered" styles carry their numbers there, not in the paragraph.
import { attribute, child, childrenNamed } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

/** Null for what is not said there and is left to the style, or to the style it is based on. */
export interface ListPlace {
  /** "0" takes the paragraph out of any list. */
  readonly list: string | null
  /** From 0. */
  readonly depth: number | null
}

interface Style extends ListPlace {
  readonly basedOn: string | null
}

const nowhere: ListPlace = { list: null, depth: null }
/** More steps than Word permits: a style based on itself must end. */
const mostSteps = 20

/** The list of a style by its id, its own or inherited. */
export function styleLists(sheet: XmlElement | null): (style: string | null) => ListPlace {
  const styles = new Map(childrenNamed(sheet, 'style').map((style) => [attribute(style, 'w:styleId'), styleOf(style)]))
  return (id) => {
    let place = nowhere
    let style = styles.get(id)
    for (let step = 0; step < mostSteps && style !== undefined; step++) {
      place = { list: place.list ?? style.list, depth: place.depth ?? style.depth }
      style = styles.get(style.basedOn)
    }
    return place
  }
}

const styleOf = (style: XmlElement): Style => ({ ...listPlace(child(style, 'w:pPr')), basedOn: value(child(style, 'w:basedOn')) })

/** What paragraph properties themselves say. */
export function listPlace(properties: XmlElement | null): ListPlace {
  const numbered = child(properties, 'w:numPr')
  const depth = value(child(numbered, 'w:ilvl'))
  return { list: value(child(numbered, 'w:numId')), depth: depth === null ? null : Number(depth) }
}

/** The `w:val` of an element that may be missing. */
export const value = (element: XmlElement | null): string | null => (element === null ? null : attribute(element, 'w:val'))
