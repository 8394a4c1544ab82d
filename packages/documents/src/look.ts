// How a piece of text looks on the page, as far as its format tells, and whether a person sees it: every reader fills a Look, one place decides.
import type { Concealment } from '@jizheng/core'

/** Red, green, blue and how much covers what is below, each from 0 to 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** What is not said is as usual: shown, black on white, of a size to be read. */
export interface Look {
  /** Not shown by a property, a style, a class, a layer or a rendering mode. */
  readonly isHidden?: boolean
  /** Height of the type in points (1/72 inch). */
  readonly size?: number
  readonly colour?: Colour
  /** What stands behind it. */
  readonly ground?: Colour
  readonly opacity?: number
  readonly isOffPage?: boolean
  readonly isUnderPicture?: boolean
  readonly isStruck?: boolean
}

/** Type below two points is a line of dust on paper; the smallest that forms are printed in is 5. */
const SMALLEST_SEEN = 2
/** Colours closer to their ground than this contrast (WCAG 2, 1 to 21) are not told from it; pale grey on white has 1.6. */
const LEAST_CONTRAST = 1.15
const LEAST_OPACITY = 0.05

const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }
const white: Colour = { red: 1, green: 1, blue: 1, alpha: 1 }

/** Why a person does not see a text that looks so; null where it is seen. */
export function concealmentOf(look: Look): Concealment | null {
  const { colour = black, ground = white } = look
  if (look.isHidden === true || (look.opacity ?? 1) * colour.alpha < LEAST_OPACITY) return 'style-hidden'
  if (look.isOffPage === true) return 'off-page'
  if (look.size !== undefined && look.size < SMALLEST_SEEN) return 'too-small'
  if (look.isUnderPicture === true) return 'under-picture'
  if (look.isStruck === true) return 'struck-out'
  return contrast(over(colour, over(ground, white)), over(ground, white)) < LEAST_CONTRAST ? 'ground-coloured' : null
}

function over(front: Colour, back: Colour): Colour {
  const mixed = (key: 'red' | 'green' | 'blue'): number => front[key] * front.alpha + back[key] * (1 - front.alpha)
  return { red: mixed('red'), green: mixed('green'), blue: mixed('blue'), alpha: 1 }
}

/** Contrast ratio of WCAG 2.2 (relative luminance of sRGB). */
function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const luminance = ({ red, green, blue }: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
