// The colours of a document's theme, and the colours that elements name by their value or by the theme.
import type { Colour } from '../look.ts'
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

/** Colours are read from the theme's part when the first one is asked for. */
export function themeOf(source: () => string | null): Theme {
  let colours: Map<string, Colour> | null = null
  const themed = (name: string): Colour | null => {
    colours ??= coloursOf(source() ?? '')
    return colours.get(aliases[name] ?? name) ?? null
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

function coloursOf(source: string): Map<string, Colour> {
  const colours = new Map<string, Colour>()
  for (const [, name, value] of source.matchAll(
    /<a:(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)>\s*<a:(?:srgbClr\s+val|sysClr\s[^>]*?lastClr)="([\da-f]{6})"/gi,
  )) {
    const colour = hex(value!)
    if (colour !== null) colours.set(name!, colour)
  }
  return colours
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
