// What another namespace brings into a part belongs to another program and is none of it: `<x14:c>` is no cell.
import { attribute, localName } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

/** The element without what is not of its own namespace, and of the namespace of `root` where one is given. */
export function withoutForeign(element: XmlElement, root: XmlElement = element): XmlElement {
  const prefix = prefixOf(root)
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
  const home = attribute(root, declared)
  const isForeign = (each: XmlElement): boolean => prefixOf(each) !== prefix || (attribute(each, declared) ?? home) !== home
  const own = (each: XmlElement): XmlElement => {
    const children = each.children.filter((node) => typeof node === 'string' || !isForeign(node))
    return { ...each, children: children.map((node) => (typeof node === 'string' ? node : own(node))) }
  }
  return own(element)
}

const prefixOf = (element: XmlElement): string => element.name.slice(0, Math.max(0, element.name.length - localName(element).length - 1))
