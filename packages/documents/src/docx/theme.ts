// The colours of a document's theme, and the colours that elements name by their value or by the theme.
import type { Colour } from '../look.ts'
import { officeTheme } from '../office-theme.ts'
import { attribute } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

export interface Theme {
  /** Null where none is said, or the one that is told from any ground ("auto"). */
  colour(
    element: XmlElement,
    names: { readonly value: string; readonly theme: string; readonly tint: string; readonly shade: string },
  ): Colour | null
}

/** The names that documents use for those of the theme. */
const aliases: Readonly<Record<string, string>> = {
  background1: 'lt1',
  text1: 'dk1',
  background2: 'lt2',
  text2: 'dk2',
  light1: 'lt1',
  dark1: 'dk1',
  light2: 'lt2',
  dark2: 'dk2',
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
}

/** The parts with the theme and the settings are read when the first colour is asked for. */
export function themeOf(source: () => string | null, settings: () => string | null): Theme {
  let colours: Map<string, Colour> | null = null
  let mapped: ReadonlyMap<string, string> = new Map()
  const themed = (name: string): Colour | null => {
    if (colours === null) {
      colours = coloursOf(source() ?? '')
      mapped = mappedNames(settings() ?? '')
    }
    const meant = mapped.get(name) ?? name
    return colours.get(aliases[meant] ?? meant) ?? null
  }
  return {
    colour: (element, names) => {
      const name = attribute(element, names.theme)
      const own = name === null ? null : themed(name)
      if (own === null) return hex(attribute(element, names.value))
      return shaded(own, attribute(element, names.tint), attribute(element, names.shade))
    },
  }
}

/** What a theme leaves out, or cannot be read in it, is as in a document without one. */
function coloursOf(source: string): Map<string, Colour> {
  const colours = new Map(Object.entries(officeTheme).map(([name, digits]) => [name, hex(digits)!]))
  for (const [, name, said] of source.matchAll(
    /<(?:[\w-]+:)?(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)\s*>\s*<(?:[\w-]+:)?(?:srgbClr|sysClr)\s([^>]*)/gi,
  )) {
    const value = (attributeName: string) => new RegExp(`(?:^|\\s)${attributeName}\\s*=\\s*["'](\\w+)`).exec(said!)?.[1] ?? ''
    const colour = hex(value('lastClr')) ?? hex(value('val')) ?? hex(systemColours[value('val')] ?? '')
    if (colour !== null) colours.set(name!, colour)
  }
  return colours
}

const systemColours: Readonly<Record<string, string>> = { window: 'FFFFFF', windowText: '000000' }

/** A document may turn light and dark of its theme over (17.15.1.20). */
function mappedNames(settings: string): Map<string, string> {
  const [, said = ''] = /<w:clrSchemeMapping\s([^>]*)/.exec(settings) ?? []
  const names: Readonly<Record<string, string>> = { bg1: 'background1', t1: 'text1', bg2: 'background2', t2: 'text2' }
  return new Map([...said.matchAll(/w:(bg1|t1|bg2|t2)\s*=\s*["'](\w+)/g)].map(([, name, meant]) => [names[name!]!, meant!] as const))
}

function hex(digits: string | null): Colour | null {
  if (digits === null || !/^[\da-f]{6}$/i.test(digits)) return null
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return { red: part(0), green: part(2), blue: part(4), alpha: 1 }
}

/** Lightened by what a tint leaves of it, darkened by what a shade leaves. */
function shaded(colour: Colour, tint: string | null, shade: string | null): Colour {
  const left = Number.parseInt(tint ?? shade ?? 'ff', 16) / 255
  const part = (value: number) => value * left + (tint === null ? 0 : 1 - left)
  return { red: part(colour.red), green: part(colour.green), blue: part(colour.blue), alpha: 1 }
}
