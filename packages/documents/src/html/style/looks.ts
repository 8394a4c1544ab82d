// How the text of an element looks: what it inherits, what style sheets and attributes say of it, what its ancestors do to all that is in them.
import type { Concealment } from '@jizheng/core'
import { type Colour, concealmentOf } from '../../look.ts'
import { attributeOf } from '../element.ts'
import type { Element } from '../element.ts'
import { boxOf } from './box.ts'
import type { Said } from './cascade.ts'
import { attributeColour, colourOf, coloursIn } from './colour.ts'
import { sizeInFont, wide } from './declarations.ts'
import { lengthOf } from './length.ts'
import { type Moved, movedBy, moving } from './moved.ts'

/** What holds for the text in an element and goes on to the elements in it. */
export interface Looks {
  /** Takes no room: it and all that is in it. */
  readonly isGone: boolean
  /** Takes its room and shows nothing in it. */
  readonly isCut: boolean
  readonly visibility: string
  readonly opacity: number
  /** CSS pixels. */
  readonly size: number
  readonly rootSize: number
  /** How much of that is left by zooming and turning. */
  readonly scale: number
  readonly colour: Colour
  /** Painted in place of the colour. */
  readonly fill: Colour | null
  readonly shadows: readonly Colour[]
  /** Null where a picture or a gradient stands behind it. */
  readonly ground: Colour | null
  readonly indent: number
  readonly isOffPage: boolean
  readonly isStruck: boolean
  readonly isMasked: boolean
  /** Of this element alone: what is in it inherits nothing of it. */
  readonly moved: Moved
  readonly variables: Variables | null
}

interface Variables {
  readonly own: Said
  readonly outer: Variables | null
}

const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }
const white: Colour = { red: 1, green: 1, blue: 1, alpha: 1 }

export const plainLooks: Looks = {
  isGone: false,
  isCut: false,
  visibility: 'visible',
  opacity: 1,
  size: 16,
  rootSize: 16,
  scale: 1,
  colour: black,
  fill: null,
  shadows: [],
  ground: white,
  indent: 0,
  isOffPage: false,
  isStruck: false,
  isMasked: false,
  moved: 'no',
  variables: null,
}

/** Left of the page by more than any text is long, or right of it by more than any window is wide. */
const FAR_LEFT = -500
const POINTS_PER_PIXEL = 0.75

/** Why the text that stands directly in an element of these looks is not seen; null where it is. */
export function unseenBy(looks: Looks): Concealment | null {
  const { colour, fill, ground, opacity, shadows } = looks
  const own = fill ?? colour
  const seenIn = (one: Colour): Concealment | null =>
    concealmentOf({
      isHidden: looks.isGone || looks.isCut || looks.visibility !== 'visible' || looks.isMasked,
      size: looks.size * looks.scale * POINTS_PER_PIXEL,
      ...(ground === null ? { opacity: opacity * one.alpha } : { opacity, colour: one, ground }),
      isOffPage: looks.isOffPage || looks.indent <= FAR_LEFT,
      isStruck: looks.isStruck,
    })
  const how = seenIn(own)
  return how === null || shadows.every((one) => seenIn(one) !== null) ? how : null
}

/** Tags and attributes that change looks without any style sheet. */
const speakingTags = new Set(
  'html body table bdo font basefont s strike del small big sub sup h1 h2 h3 h5 h6 dialog input select textarea button'.split(' '),
)
const speakingAttributes = new Set(['hidden', 'popover', 'bgcolor', 'background', 'dir'])
function speaks({ tagName, attrs }: Element): boolean {
  if (speakingTags.has(tagName)) return true
  for (const { name } of attrs) if (speakingAttributes.has(name)) return true
  return false
}

export function looksOf(element: Element, outer: Looks, said: Said | null, isQuirky: boolean): Looks {
  if (speaks(element)) return derived(element, outer, said === null ? none : withoutReset(said), isQuirky)
  return said === null ? outer : alike(element, outer, said, isQuirky)
}

const none: Said = new Map()
const known = new WeakMap<Looks, WeakMap<Said, Map<string, Looks>>>()

/** Elements of one name, in the same surroundings, of which the same is said, look alike. */
function alike(element: Element, outer: Looks, said: Said, isQuirky: boolean): Looks {
  let inside = known.get(outer)
  if (inside === undefined) known.set(outer, (inside = new WeakMap()))
  let byName = inside.get(said)
  if (byName === undefined) inside.set(said, (byName = new Map()))
  let looks = byName.get(element.tagName)
  if (looks === undefined) byName.set(element.tagName, (looks = derived(element, outer, withoutReset(said), isQuirky)))
  return looks
}

/** Of a text that a style sheet puts into an element. */
export const generatedLooks = (outer: Looks, said: Said): Looks => derived(null, outer, withoutReset(said), false)

/** `all` takes back what was said before it. */
function withoutReset(said: Said): Said {
  if (!said.has('all')) return said
  const names = [...said.keys()]
  return new Map([...said].slice(names.indexOf('all')))
}

const resetting = new Set(['initial'])

function derived(element: Element | null, before: Looks, said: Said, isQuirky: boolean): Looks {
  const outer = resetting.has(said.get('all') ?? '')
    ? {
        ...plainLooks,
        isGone: before.isGone,
        isCut: before.isCut,
        opacity: before.opacity,
        ground: before.ground,
        isOffPage: before.isOffPage,
      }
    : before
  const variables = [...said.keys()].some((name) => name.startsWith('--')) ? { own: said, outer: outer.variables } : outer.variables
  const value = (name: string): string | null => {
    const written = said.get(name)
    if (written === undefined) return null
    return written.includes('var(') ? substituted(written, variables) : written
  }
  /** Null where nothing of its own is said: what is inherited holds. */
  const own = (name: string): string | null => {
    const found = value(name)
    return found === null || wide.has(found) ? null : found
  }
  const tag = element?.tagName ?? ''
  const attribute = (name: string): string | null => (element === null ? null : attributeOf(element, name))
  const size = sizeOf(tag, attribute('size'), { outer, isQuirky, written: own('font-size'), isInitial: value('font-size') === 'initial' })
  const box = boxOf(tag, said, { own, em: size, rem: tag === 'html' ? size : outer.rootSize, whole: 600 })
  const isControl = controls.has(tag)
  const colourSaid = value('color')
  const colour =
    colourSaid === 'initial'
      ? black
      : (colourOf(own('color') ?? '') ??
        (tag === 'font' ? attributeColour(attribute('color') ?? '') : tag === 'body' ? attributeColour(attribute('text') ?? '') : null) ??
        (isControl ? black : outer.colour))
  const fillSaid = own('-webkit-text-fill-color')
  const fill = fillSaid === null ? outer.fill : fillSaid === 'currentcolor' ? null : colourOf(fillSaid)
  const background = {
    colour: own('background-color'),
    image: own('background-image') ?? (attribute('background') === null ? null : 'url()'),
  }
  const isClippedToText = /\btext\b/.test(own('background-clip') ?? own('background-image') ?? '')
  const indent = own('text-indent')
  const display = own('display')
  const isGone =
    outer.isGone ||
    display === 'none' ||
    (display === null &&
      (attribute('hidden') !== null || attribute('popover') !== null || (tag === 'dialog' && attribute('open') === null))) ||
    own('mso-hide') === 'all'
  const shadow = own('text-shadow')
  const security = own('-webkit-text-security')
  const opacity = own('opacity')
  return {
    isGone,
    isCut: outer.isCut || box.isHidden,
    visibility: value('visibility') === 'initial' ? 'visible' : (own('visibility') ?? outer.visibility),
    opacity: outer.opacity * (opacity === null ? 1 : shareOf(opacity)) * box.opacity,
    size,
    rootSize: tag === 'html' ? size : outer.rootSize,
    scale: outer.scale * box.scale * (own('zoom') === null ? 1 : shareOf(own('zoom')!, Number.POSITIVE_INFINITY) || 1),
    colour,
    fill: isControl ? null : fill,
    shadows: shadow === null ? outer.shadows : coloursIn(shadow),
    ground: isClippedToText
      ? null
      : groundOf(isControl ? white : outer.ground, background, colour, attributeColour(attribute('bgcolor') ?? '')),
    indent:
      indent === null ? outer.indent : (lengthOf(indent.split(/\s+/)[0]!, { em: size, rem: outer.rootSize, whole: 600 }) ?? outer.indent),
    isOffPage: outer.isOffPage || box.isOffPage,
    isStruck: (outer.isStruck && !box.isApart) || isStruckOut(tag, own('text-decoration-line'), said.has('text-decoration-line')),
    isMasked: security === null ? outer.isMasked : security !== 'none',
    moved: isMovable(tag, said, attribute('dir'))
      ? movedBy(tag, attribute('dir'), { own, em: size, rem: outer.rootSize, whole: 600 })
      : 'no',
    variables,
  }
}

function isMovable(tag: string, said: Said, dir: string | null): boolean {
  if (tag === 'bdo' || dir !== null) return true
  for (const name of said.keys()) if (moving.has(name)) return true
  return false
}

const controls = new Set(['input', 'select', 'textarea', 'button'])
const struckTags = new Set(['s', 'strike', 'del'])
const isStruckOut = (tag: string, line: string | null, isSaid: boolean): boolean =>
  isSaid ? /line-through/.test(line ?? '') : struckTags.has(tag)

/** A number or a percentage as a share. */
function shareOf(text: string, most = 1): number {
  const inner = /^calc\((.*)\)$/.exec(text)?.[1] ?? text
  const share = inner.endsWith('%') ? Number.parseFloat(inner) / 100 : Number(inner)
  return Number.isNaN(share) ? 1 : Math.min(most, Math.max(0, share))
}

/** What stands behind the text now. */
function groundOf(
  outer: Colour | null,
  said: { colour: string | null; image: string | null },
  current: Colour,
  attribute: Colour | null,
): Colour | null {
  let ground = outer
  const own =
    said.colour === 'currentcolor'
      ? current
      : said.colour === null
        ? attribute
        : (colourOf(said.colour) ?? coloursIn(said.colour)[0] ?? null)
  if (own !== null && own.alpha > 0) ground = own.alpha < 1 && outer !== null ? mixed(own, outer) : own
  if (said.image === null || said.image === 'none' || !/url\(|gradient\(|image|element\(|paint\(/.test(said.image)) return ground
  // A gradient of one colour is that colour; of any other picture nothing is known.
  const stops = said.image.includes('gradient(') && !said.image.includes('url(') ? coloursIn(gradientStops(said.image)) : []
  const [first] = stops
  const isEven = first !== undefined && first.alpha === 1 && stops.every((stop) => JSON.stringify(stop) === JSON.stringify(first))
  return isEven ? first : null
}

const gradientStops = (image: string): string => image.slice(image.indexOf('gradient(') + 'gradient('.length)

function mixed(front: Colour, back: Colour): Colour {
  const part = (key: 'red' | 'green' | 'blue') => front[key] * front.alpha + back[key] * (1 - front.alpha)
  return { red: part('red'), green: part('green'), blue: part('blue'), alpha: 1 }
}

const keywords: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
}
/** By `<font size>`, from 1. */
const fontSizes = [10, 13, 16, 18, 24, 32, 48]
const tagSizes: Readonly<Record<string, number>> = {
  small: 5 / 6,
  sub: 5 / 6,
  sup: 5 / 6,
  big: 1.2,
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h5: 0.83,
  h6: 0.67,
}
const CONTROL_SIZE = 40 / 3

interface Sizing {
  readonly outer: Looks
  readonly isQuirky: boolean
  readonly written: string | null
  readonly isInitial: boolean
}

function sizeOf(tag: string, attribute: string | null, { outer, isQuirky, written, isInitial }: Sizing): number {
  if (isInitial) return 16
  if (written !== null) {
    const text = sizeInFont(written) ?? written
    const keyword = keywords[text]
    if (keyword !== undefined) return keyword
    if (text === 'smaller' || text === 'larger') return text === 'smaller' ? outer.size / 1.2 : outer.size * 1.2
    return Math.max(0, lengthOf(text, { em: outer.size, rem: outer.rootSize, whole: outer.size }) ?? outer.size)
  }
  if (tag === 'font' && attribute !== null) {
    const number = Number.parseInt(attribute, 10)
    const step = /^\s*[+-]/.test(attribute) ? 3 + number : number
    return Number.isNaN(step) ? outer.size : fontSizes[Math.min(7, Math.max(1, step)) - 1]!
  }
  if (controls.has(tag)) return CONTROL_SIZE
  // Without a document type a table does not take the size of the page around it.
  if (tag === 'table' && isQuirky) return 16
  return outer.size * (tagSizes[tag] ?? 1)
}

/** Values that stand for others; more than a few steps, or a text that grows, is none. */
function substituted(text: string, variables: Variables | null): string | null {
  let value = text
  for (let step = 0; step < 20 && value.includes('var('); step++) {
    const [whole, name, fallback] = /var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/.exec(value) ?? []
    if (whole === undefined || name === undefined) return null
    const found = variableOf(name, variables) ?? fallback
    if (found === undefined) return null
    value = value.replace(whole, () => found.trim())
    if (value.length > 2000) return null
  }
  return value.includes('var(') ? null : value.toLowerCase().trim()
}

function variableOf(name: string, variables: Variables | null): string | null {
  for (let each = variables; each !== null; each = each.outer) {
    const found = each.own.get(name)
    if (found !== undefined && !wide.has(found)) return found
  }
  return null
}
