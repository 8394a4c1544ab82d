// What run properties say of how a text looks (ISO/IEC 29500-1, 17.3.2), colours of the theme resolved.
import type { Colour } from '../look.ts'
import { attribute, child, elements } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { isOn } from './run.ts'
import type { Theme } from './theme.ts'

/** What is not said is left to the style. */
export interface RunProperties {
  readonly vanish?: boolean
  readonly strike?: boolean
  readonly dstrike?: boolean
  /** Half points. */
  readonly size?: number
  /** The size of scripts that are written from right to left, and whether the run is set in it whatever its script. */
  readonly complexSize?: number
  readonly isComplex?: boolean
  /** Half points above the line, or below it. */
  readonly raised?: number
  /** Per cent of the width of the letters. */
  readonly scale?: number
  /** Null for the colour that is told from any ground. */
  readonly colour?: Colour | null
  /** Null for none. */
  readonly ground?: Colour | null
}

/** The one answer for properties that say nothing of this. */
export const nothingSaid: RunProperties = {}

const telling = new Set(
  'w:vanish w:strike w:dstrike w:sz w:szCs w:cs w:rtl w:position w:w w:color w:highlight w:shd w14:textFill w:outline w:emboss w:imprint'.split(
    ' ',
  ),
)

export function runProperties(properties: XmlElement | null, theme: Theme): RunProperties {
  if (properties === null || !properties.children.some((one) => typeof one !== 'string' && telling.has(one.name))) return nothingSaid
  const said: { -readonly [Key in keyof RunProperties]: RunProperties[Key] } = {}
  for (const one of elements(properties)) {
    switch (one.name) {
      case 'w:vanish':
      case 'w:strike':
      case 'w:dstrike':
        said[one.name.slice(2) as 'vanish' | 'strike' | 'dstrike'] = isOn(one)
        break
      case 'w:sz':
      case 'w:szCs':
      case 'w:position':
      case 'w:w': {
        const size = Number.parseFloat(attribute(one, 'w:val') ?? '')
        if (!Number.isNaN(size)) said[measures[one.name]] = size
        break
      }
      case 'w:cs':
      case 'w:rtl':
        said.isComplex = said.isComplex === true || isOn(one)
        break
      case 'w:color':
        said.colour = theme.colour(one, { value: 'w:val', theme: 'w:themeColor', tint: 'w:themeTint', shade: 'w:themeShade' })
        break
      case 'w:highlight':
        said.ground = highlights[attribute(one, 'w:val') ?? ''] ?? null
        break
      case 'w:shd':
        said.ground ??= shading(one, theme)
        break
      case 'w14:textFill':
        said.colour = textFill(one, theme) ?? said.colour ?? null
        break
      // Letters that are drawn by their outlines are seen in any colour.
      case 'w:outline':
      case 'w:emboss':
      case 'w:imprint':
        if (isOn(one)) said.colour = null
        break
      default:
    }
  }
  return said
}

const measures = { 'w:sz': 'size', 'w:szCs': 'complexSize', 'w:position': 'raised', 'w:w': 'scale' } as const

/** The ground that shading makes: its fill, or its pattern's colour where that covers it; null for none. */
export function shading(element: XmlElement | null, theme: Theme): Colour | null {
  if (element === null || attribute(element, 'w:val') === 'nil') return null
  const fill = theme.colour(element, { value: 'w:fill', theme: 'w:themeFill', tint: 'w:themeFillTint', shade: 'w:themeFillShade' })
  if (attribute(element, 'w:val') !== 'solid') return fill
  return (
    theme.colour(element, { value: 'w:color', theme: 'w:themeColor', tint: 'w:themeTint', shade: 'w:themeShade' }) ?? {
      red: 0,
      green: 0,
      blue: 0,
      alpha: 1,
    }
  )
}

/** Word's newer fills: none at all, or a colour that may be seen through. */
function textFill(fill: XmlElement, theme: Theme): Colour | null {
  if (child(fill, 'w14:noFill') !== null) return { red: 0, green: 0, blue: 0, alpha: 0 }
  const [colour] = child(fill, 'w14:solidFill') === null ? [] : elements(child(fill, 'w14:solidFill')!)
  if (colour === undefined) return null
  const own = theme.colour(colour, { value: 'w14:val', theme: 'w14:val', tint: '', shade: '' })
  const covered = child(colour, 'w14:alpha')
  // Counted in what is seen through, in thousandths of a per cent.
  return own === null ? null : { ...own, alpha: covered === null ? 1 : 1 - Number(attribute(covered, 'w14:val') ?? '0') / 100_000 }
}

const named = (red: number, green: number, blue: number): Colour => ({ red, green, blue, alpha: 1 })
const highlights: Readonly<Record<string, Colour>> = {
  black: named(0, 0, 0),
  blue: named(0, 0, 1),
  cyan: named(0, 1, 1),
  green: named(0, 1, 0),
  magenta: named(1, 0, 1),
  red: named(1, 0, 0),
  yellow: named(1, 1, 0),
  white: named(1, 1, 1),
  darkBlue: named(0, 0, 0.5),
  darkCyan: named(0, 0.5, 0.5),
  darkGreen: named(0, 0.5, 0),
  darkMagenta: named(0.5, 0, 0.5),
  darkRed: named(0.5, 0, 0),
  darkYellow: named(0.5, 0.5, 0),
  darkGray: named(0.5, 0.5, 0.5),
  lightGray: named(0.75, 0.75, 0.75),
}
