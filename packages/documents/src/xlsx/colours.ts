// The colours of a workbook: by value, by number in the old palette, or by place in the theme, lighter or darker by a tint.
import type { Limits } from '../limits.ts'
import type { Colour } from '../look.ts'
import { officeTheme } from '../office-theme.ts'
import { attribute, child, elements, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'

/** ECMA-376 part 1, 18.8.27: 8 to 63; 0 to 7 repeat the first eight. 64 and 65 are the system's text and ground. */
const indexed = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ')

/** The colour for the number that a `theme` attribute names; the theme is read when the first is asked for. */
export type Theme = (place: number) => string | undefined

export function themeOf(sourceOf: () => string | null, limits: Limits): Theme {
  let known: readonly string[] | null = null
  return (place) => (known ??= coloursOf(sourceOf(), limits))[place]
}

function coloursOf(source: string | null, limits: Limits): readonly string[] {
  const scheme = source === null ? null : child(child(parseXml(source, limits), 'themeElements'), 'clrScheme')
  return Object.entries(officeTheme).map(([name, usual]) => {
    const [colour] = elements(child(scheme, name) ?? { name, attributes: {}, children: [] })
    return (colour && (attribute(colour, 'lastClr') ?? attribute(colour, 'val'))) ?? usual
  })
}

/** Of an element with `rgb`, `indexed` or `theme`; undefined where it leaves the colour to the program. */
export function colourOf(element: XmlElement | null, theme: Theme): Colour | undefined {
  if (element === null) return undefined
  const [rgb, index, place] = ['rgb', 'indexed', 'theme'].map((name) => attribute(element, name))
  const digits = rgb?.slice(-6) ?? (place ? theme(Number(place)) : index ? paletteColour(Number(index)) : undefined)
  if (digits === undefined || !/^[\dA-F]{6}$/i.test(digits)) return undefined
  const tint = Number(attribute(element, 'tint') ?? '0')
  const [red, green, blue] = [0, 2, 4].map((at) => tinted(Number.parseInt(digits.slice(at, at + 2), 16) / 255, tint)) as [
    number,
    number,
    number,
  ]
  return { red, green, blue, alpha: 1 }
}

const paletteColour = (index: number): string | undefined =>
  index === 64 ? '000000' : index === 65 ? 'FFFFFF' : indexed[index < 8 ? index : index - 8]

/** The standard does so with the luminance; each part by itself comes near enough to tell whether it is seen. */
const tinted = (part: number, tint: number): number => (tint < 0 ? part * (1 + tint) : part + (1 - part) * tint)
