// Whether a box is drawn elsewhere than its text stands in the page, or over other text: what a person reads may then differ from the order of the page.
import { type Basis, lengthOf } from './length.ts'

/** `moved` where it holds text; `covers` also without; floats by what stands before or after them. */
export type Moved = 'no' | 'moved' | 'covers' | 'left' | 'right'

type Own = (name: string) => string | null

/** CSS pixels: less than a letter's width is how pages are trimmed. */
const TRIMMED = 10
const COVERING = 4

/** Properties without which nothing is moved. */
export const moving: ReadonlySet<string> = new Set(
  'position float flex-direction order grid-area direction unicode-bidi background-image transform translate margin-left margin-top'.split(
    ' ',
  ),
)

export function movedBy(tag: string, dir: string | null, { own, ...basis }: Basis & { readonly own: Own }): Moved {
  const position = own('position') ?? 'static'
  const isTaken = position === 'absolute' || position === 'fixed'
  const isPainted = ['background-color', 'background-image'].some((name) => !/^\s*(none|transparent)?\s*$/.test(own(name) ?? ''))
  const shift = Math.max(
    ...(position === 'relative' ? ['left', 'top', 'right', 'bottom'].map((side) => Math.abs(lengthOf(own(side) ?? '', basis) ?? 0)) : [0]),
    ...['margin-left', 'margin-top'].map((side) => -Math.min(0, lengthOf(own(side) ?? '', basis) ?? 0)),
    ...[...`${own('transform') ?? ''} ${own('translate') ?? ''}`.slice(0, 1000).matchAll(/-?[\d.]+(?:px|em|rem|pt)/g)].map(([part]) =>
      Math.abs(lengthOf(part, basis) ?? 0),
    ),
  )
  if (isPainted && (isTaken || shift >= COVERING)) return 'covers'
  if (isBanded(own('background-image') ?? '')) return 'moved'
  const direction = own('direction') ?? dir?.toLowerCase() ?? null
  const isTurned = direction === 'rtl' || ((tag === 'bdo' || (own('unicode-bidi') ?? '').endsWith('override')) && direction !== 'ltr')
  const isReordered =
    (own('flex-direction') ?? '').includes('reverse') || (own('order') ?? '0') !== '0' || (own('grid-area') ?? 'auto') !== 'auto'
  if (isTaken || isTurned || isReordered || shift >= TRIMMED) return 'moved'
  const side = own('float')
  return side === 'left' || side === 'right' ? side : 'no'
}

/** A gradient that changes its colour at once, more than once: a line drawn through the text. */
function isBanded(image: string): boolean {
  if (!image.includes('gradient(')) return false
  const stops = [...image.slice(0, 2000).matchAll(/(?<=\s)\d[\d.]*(?:%|px|em|pt)/g)].map(([stop]) => stop)
  return stops.length - new Set(stops).size >= 2
}
