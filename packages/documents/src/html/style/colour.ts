// Colours as style sheets and old attributes write them (CSS Color 4 and 5, HTML legacy colours).
import type { Colour } from '../../look.ts'
import { namedColours } from './named-colours.ts'

/** Null for what is no colour. Colours of the wide spaces become the grey of their lightness: only contrast is asked of them. */
export function colourOf(text: string): Colour | null {
  const value = text.trim()
  if (value.startsWith('#')) return fromHex(value.slice(1))
  if (value === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 }
  const named = namedColours.get(value)
  if (named !== undefined) return fromHex(named)
  const [, name, inner] = /^([a-z-]+)\((.*)\)$/s.exec(value) ?? []
  return name === undefined || inner === undefined ? null : fromFunction(name, inner)
}

function fromHex(digits: string): Colour | null {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return null
  const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits
  const part = (at: number) => Number.parseInt(full.slice(at, at + 2), 16) / 255
  return { red: part(0), green: part(2), blue: part(4), alpha: full.length === 8 ? part(6) : 1 }
}

function fromFunction(name: string, inner: string): Colour | null {
  if (name === 'light-dark') return colourOf(apart(inner)[0] ?? '')
  if (name === 'color-mix') return mixed(apart(inner).slice(1))
  const [channels, slashed] = inner.split('/').map((part) => part.trim().split(/[\s,]+/))
  const [first = '', second = '', third = '', fourth] = channels ?? []
  const alpha = fraction(slashed?.[0] ?? fourth ?? '1', 1)
  const grey = (light: number): Colour => ({ red: light, green: light, blue: light, alpha })
  switch (name) {
    case 'rgb':
    case 'rgba': {
      const [red, green, blue] = [fraction(first, 255), fraction(second, 255), fraction(third, 255)]
      return valid({ red, green, blue, alpha })
    }
    case 'hsl':
    case 'hsla':
      return valid(fromHsl(Number.parseFloat(first) || 0, fraction(second, 100), fraction(third, 100), alpha))
    case 'hwb': {
      const [whiteness, blackness] = [fraction(second, 100), fraction(third, 100)]
      return valid(grey(whiteness + blackness >= 1 ? whiteness / (whiteness + blackness) : (1 + whiteness - blackness) / 2))
    }
    case 'lab':
    case 'lch':
      return valid(grey(fraction(first, 100)))
    case 'oklab':
    case 'oklch':
      return valid(grey(signal(fraction(first, 1) ** 3)))
    case 'color':
      return valid({
        red: fraction(second, 1),
        green: fraction(third, 1),
        blue: fraction(fourth ?? '', 1),
        alpha: fraction(slashed?.[0] ?? '1', 1),
      })
    default:
      return null
  }
}

const valid = (colour: Colour): Colour | null => (Object.values(colour).some((part) => Number.isNaN(part)) ? null : colour)

/** A number out of `most`, or a percentage, kept within 0 and 1. */
function fraction(text: string, most: number): number {
  if (text === 'none') return 0
  const [, digits, sign] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%)?$/.exec(text) ?? []
  if (digits === undefined) return Number.NaN
  return Math.min(1, Math.max(0, Number(digits) / (sign === '%' ? 100 : most)))
}

/** The signal (0 to 1) of that light: the inverse of sRGB's transfer. */
const signal = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const part = (offset: number): number => {
    const at = (((offset + hue / 30) % 12) + 12) % 12
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))
  }
  return { red: part(0), green: part(8), blue: part(4), alpha }
}

/** Two colours with their shares, mixed as light of the screen. */
function mixed(parts: readonly string[]): Colour | null {
  const [one, other] = parts.map((part) => ({
    colour: colourOf(part.replace(/\s*[\d.]+%\s*/, '')),
    share: /([\d.]+)%/.exec(part.replace(/\(.*\)/s, ''))?.[1],
  }))
  if (!one?.colour || !other?.colour) return null
  const share = one.share === undefined ? 1 - Number(other.share ?? 50) / 100 : Number(one.share) / 100
  const mix = (key: keyof Colour): number => one.colour![key] * share + other.colour![key] * (1 - share)
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: mix('alpha') }
}

/** The parts between commas that stand in no bracket. */
export function apart(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.trim())
}

/** Every colour that a value of several words names (a background, a shadow, a gradient). */
export const coloursIn = (value: string): Colour[] =>
  (value.slice(0, longest).match(/#[\da-f]+|[a-z-]+\([^()]*\)|[a-z]+/g) ?? []).map(colourOf).filter((colour) => colour !== null)

const longest = 2000

/** The colour of an old attribute (bgcolor, color, text): "rules for parsing a legacy colour value" of HTML. */
export function attributeColour(text: string): Colour | null {
  const value = text.trim().toLowerCase()
  if (value === '' || value === 'transparent') return null
  const named = namedColours.get(value)
  if (named !== undefined) return fromHex(named)
  if (/^#[\da-f]{3}$/.test(value)) return fromHex(value.slice(1))
  let digits = value
    .slice(0, 128)
    .replace(/^#/, '')
    .replaceAll(/[^\da-f]/g, '0')
  while (digits.length === 0 || digits.length % 3 !== 0) digits += '0'
  const third = digits.length / 3
  let parts = [digits.slice(0, third), digits.slice(third, 2 * third), digits.slice(2 * third)].map((part) => part.slice(-8))
  while (parts[0]!.length > 2 && parts.every((part) => part.startsWith('0'))) parts = parts.map((part) => part.slice(1))
  return fromHex(parts.map((part) => part.slice(0, 2).padStart(2, '0')).join(''))
}
