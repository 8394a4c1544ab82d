// What the box of an element does to the text in it: cut away, moved off the page, scaled down to nothing.
import { apart } from './colour.ts'
import { type Basis, lengthOf } from './length.ts'

export interface Box {
  readonly isHidden: boolean
  readonly isOffPage: boolean
  readonly scale: number
  readonly opacity: number
  /** Lines drawn through the text around it do not go on into it. */
  readonly isApart: boolean
}

type Own = (name: string) => string | null

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ul'.split(
    ' ',
  ),
)
const tableParts = new Set('table thead tbody tfoot tr td th caption col colgroup'.split(' '))

/** Sizes, turns and clipping do not reach a box that is only a part of a line. */
function isInline(tag: string, own: Own): boolean {
  const display = own('display')
  const isTaken = isAbsolute(own) || (own('float') ?? 'none') !== 'none'
  if (isTaken) return false
  return display === null ? !blocks.has(tag) && !tableParts.has(tag) && tag !== 'button' : display === 'inline' || display === 'contents'
}

const isAbsolute = (own: Own): boolean => own('position') === 'absolute' || own('position') === 'fixed'

const names = new Set(
  'display position float clip clip-path overflow content-visibility content filter transform translate scale left top right bottom margin-left margin-top'.split(
    ' ',
  ),
)
/** Of most elements nothing is said that reaches their box. */
const plainBox: Box = { isHidden: false, isOffPage: false, scale: 1, opacity: 1, isApart: false }

export function boxOf(tag: string, said: ReadonlyMap<string, string>, { own, ...basis }: Basis & { readonly own: Own }): Box {
  let isTouched = false
  for (const name of said.keys()) isTouched ||= names.has(name)
  return isTouched ? touchedBox(tag, own, basis) : plainBox
}

function touchedBox(tag: string, own: Own, basis: Basis): Box {
  const inline = isInline(tag, own)
  const turned = inline ? plain : turnedBy(own, basis)
  const isHidden =
    turned.scale === 0 ||
    (isAbsolute(own) && isCutAway(own('clip') ?? '', basis)) ||
    isClippedAway(own('clip-path') ?? '', basis) ||
    (!inline && (isFlat(tag, own, basis) || own('content-visibility') === 'hidden')) ||
    (own('content') ?? '').startsWith('url(')
  return {
    isHidden,
    isOffPage: turned.isOffPage || isMovedAway(own, basis, inline),
    scale: turned.scale,
    opacity: /(?:^|\s)opacity\((0?\.0*[0-4]?\d*|0+%?|0)\)/.test(own('filter') ?? '') ? 0 : 1,
    isApart: isAbsolute(own) || (own('float') ?? 'none') !== 'none' || (own('display') ?? '').startsWith('inline-'),
  }
}

/** Above or left of the page by more than any text is long; right of or below it by more than anyone scrolls. */
const NEAREST = -500
const FARTHEST = 5000
/** A box that does not scroll with the page is gone above or left of the window at once. */
const NEAREST_FIXED = -60
const isAway = (offset: number | null): boolean => offset !== null && (offset <= NEAREST || offset >= FARTHEST)

function isMovedAway(own: Own, basis: Basis, inline: boolean): boolean {
  const first = (value: string | null, part: number): number | null => {
    const parts = (value ?? '').split(/\s+/)
    return lengthOf(parts[Math.min(part, parts.length - 1)] ?? '', basis)
  }
  const position = own('position') ?? 'static'
  if (position === 'fixed' && ['left', 'top'].some((side) => (lengthOf(own(side) ?? '', basis) ?? 0) <= NEAREST_FIXED)) return true
  const isPlaced = position !== 'static' && position !== 'sticky'
  if (isPlaced && (isAway(first(own('left'), 3)) || isAway(first(own('top'), 0)) || isBeyond(own, basis))) return true
  return isAway(first(own('margin-left'), 3)) || (!inline && isAway(first(own('margin-top'), 0)))
}

const isBeyond = (own: Own, basis: Basis): boolean => ['right', 'bottom'].some((side) => isAway(lengthOf(own(side) ?? '', basis)))

/** A box without height or width that shows nothing outside of itself; cells of tables grow with what they hold. */
function isFlat(tag: string, own: Own, basis: Basis): boolean {
  const overflow = own('overflow')
  if (overflow === null || overflow.split(/\s+/).every((word) => word === 'visible')) return false
  const display = own('display')
  if (display === null ? tableParts.has(tag) : display.startsWith('table') || display === 'inline-table') return false
  const isNothing = (name: string, least: string): boolean => {
    const size = lengthOf(own(name) ?? '', basis)
    const atLeast = lengthOf(own(least) ?? '', basis) ?? 0
    return size !== null && size <= 1 && atLeast <= 1
  }
  return (
    isNothing('height', 'min-height') ||
    isNothing('max-height', 'min-height') ||
    isNothing('width', 'min-width') ||
    isNothing('max-width', 'min-width')
  )
}

/** `clip: rect(top, right, bottom, left)`. */
function isCutAway(clip: string, basis: Basis): boolean {
  const edges = /^rect\((.*)\)$/
    .exec(clip)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map((edge) => lengthOf(edge, basis))
  if (edges?.length !== 4) return false
  const [top, right, bottom, left] = edges as [number | null, number | null, number | null, number | null]
  const isThin = (from: number | null, to: number | null) => to !== null && to - (from ?? 0) <= 1
  return isThin(top, bottom) || isThin(left, right)
}

function isClippedAway(shape: string, basis: Basis): boolean {
  const [, name, inner = ''] = /^(inset|circle|ellipse|polygon|rect|xywh)\((.*)\)/.exec(shape) ?? []
  const parts = inner.trim().split(/\s+/)
  const percent = { ...basis, whole: 100 }
  switch (name) {
    case 'inset': {
      const edges = parts.slice(0, parts.includes('round') ? parts.indexOf('round') : 4).map((part) => lengthOf(part, percent) ?? 0)
      const [top = 0, right = top, bottom = top, left = right] = edges
      return top + bottom >= 100 || left + right >= 100
    }
    case 'circle':
    case 'ellipse':
      return parts.slice(0, name === 'circle' ? 1 : 2).some((part) => lengthOf(part, basis) === 0)
    case 'polygon': {
      const points = apart(inner).map((point) => point.split(/\s+/))
      return [0, 1].some((axis) => new Set(points.map((point) => point[axis])).size <= 1)
    }
    case 'rect':
      return isCutAway(`rect(${inner})`, percent)
    case 'xywh':
      return parts.slice(2, 4).some((part) => lengthOf(part, basis) === 0)
    default:
      return false
  }
}

const plain = { scale: 1, isOffPage: false }

function turnedBy(own: Own, basis: Basis): { scale: number; isOffPage: boolean } {
  const transform = own('transform') ?? ''
  const scale = own('scale')
  const translate = own('translate')
  if (transform === '' && scale === null && translate === null) return plain
  let left = scale === null || scale === 'none' ? 1 : smallest(scale.split(/\s+/))
  let isOffPage = translate !== null && translate.split(/\s+/).some((part) => isAway(lengthOf(part, basis)))
  for (const [, name = '', inner = ''] of transform.slice(0, 1000).matchAll(/([\w]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)) {
    const parts = inner.split(/[\s,]+/).filter((part) => part !== '')
    if (/^scale(x|y|3d)?$/.test(name)) left *= smallest(name === 'scale3d' ? parts.slice(0, 2) : parts)
    else if (name.startsWith('translate')) isOffPage ||= parts.some((part) => isAway(lengthOf(part, basis)))
    else if (name === 'matrix') {
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = parts.map(Number)
      left *= Math.min(1, Math.sqrt(Math.abs(a * d - b * c)))
      isOffPage ||= isAway(x) || isAway(y)
    } else if (
      (name === 'rotatex' || name === 'rotatey') &&
      Math.abs(Number.parseFloat(inner)) % 180 === 90 &&
      inner.trim().endsWith('deg')
    )
      left = 0
  }
  return { scale: left, isOffPage }
}

const smallest = (parts: readonly string[]): number =>
  parts.reduce((least, part) => Math.min(least, Math.abs(part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)) || 0), 1)
