// The pages of a PDF, one below the other; the places of the form's values are marked on them and can be chosen there.
import type { Block } from '@jizheng/documents'
import { memo, type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { PagePictures } from './page-pictures.ts'
import { type Box, PdfPage } from './pdf-page.tsx'
import { partsOf, type Spot, type Spots } from './spots.ts'
import { scrollToMark } from './scroll-to.ts'
import type { OriginalTexts } from './texts.ts'
import { useKeptMiddle } from './use-kept-middle.ts'
import { useNear } from './use-near.ts'

export interface PdfPagesProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly pictures: PagePictures
  readonly blocks: readonly Block[]
  readonly spots: Spots
  readonly lit: Spot | null
  readonly doubted: readonly Spot[]
  /** Times the width of the pane. */
  readonly zoom: number
  readonly onChoose: (at: string) => void
  readonly says: OriginalTexts
}

const none: readonly Box[] = []

export const PdfPages = memo(function PdfPages(props: PdfPagesProps) {
  const { scroller, pictures, blocks, spots, lit, doubted, zoom, onChoose, says } = props
  const { sizes } = pictures
  const widest = Math.max(...sizes.map(({ width }) => width))
  const room = useRoom(scroller)
  const scale = (room * zoom) / widest
  const drawnScale = useSettled(scale)
  useKeptMiddle(scroller, scale)
  const near = useNear(scroller, 'page', room > 0 ? sizes : null, 0)
  const [pointed, setPointed] = useState<PointedAt | null>(null)
  const onPages = useMemo(() => byPage(spots), [spots])
  const litOn = useMemo(() => boxesByPage(lit === null ? [] : [lit]), [lit])
  const doubtedOn = useMemo(() => boxesByPage(doubted), [doubted])
  const [from, to] = useMemo(() => extent(onPages), [onPages])
  const begun = useRef(false)
  useEffect(() => {
    if (scroller.current === null || room === 0) return
    if (lit !== null) scrollToMark(scroller.current)
    // A file with many forms opens where this one begins.
    else if (!begun.current && from > 1) scroller.current.querySelector(`[data-page="${from}"]`)?.scrollIntoView({ block: 'start' })
    begun.current = true
  }, [scroller, lit, from, room])
  const below = (event: MouseEvent): PointedAt | null => spotBelow(event, scale, onPages)
  return (
    <div
      className="original-pages"
      onClick={(event) => {
        const found = below(event)
        if (found !== null) onChoose(found.spot.at)
      }}
      onMouseMove={(event) => {
        const found = below(event)
        if (found?.box !== pointed?.box) setPointed(found)
      }}
      onMouseLeave={() => setPointed(null)}
    >
      {room > 0 &&
        sizes.map((size, index) => {
          const page = index + 1
          return (
            <PdfPage
              key={page}
              page={page}
              size={size}
              pictures={pictures}
              blocks={blocks}
              scale={scale}
              drawnScale={drawnScale}
              isNear={near.has(page)}
              isOutside={page < from || page > to}
              lit={litOn.get(page) ?? none}
              doubted={doubtedOn.get(page) ?? none}
              pointed={pointed?.page === page ? pointed.box : null}
              says={says}
            />
          )
        })}
    </div>
  )
})

/** CSS pixels between the paddings of the pane; 0 before it is laid out. */
function useRoom(scroller: RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const padding = 2 * Number.parseFloat(getComputedStyle(element).paddingLeft)
    const observer = new ResizeObserver(() => setRoom(Math.max(120, element.clientWidth - padding)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return room
}

const SETTLING_MS = 140

/** While the pane is being resized the pictures there are stretched; they are drawn again when it rests. */
function useSettled(scale: number): number {
  const [settled, setSettled] = useState(scale)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(scale), settled === 0 ? 0 : SETTLING_MS)
    return () => clearTimeout(timer)
  }, [scale, settled])
  return settled
}

interface PointedAt {
  readonly page: number
  readonly box: Box
  readonly spot: Spot
}

type OnPages = ReadonlyMap<number, readonly PointedAt[]>

function byPage(spots: Spots): OnPages {
  const found = new Map<number, PointedAt[]>()
  for (const spot of spots.values())
    for (const { page, box } of partsOf(spot.source)) found.set(page, [...(found.get(page) ?? []), { page, box, spot }])
  return found
}

function boxesByPage(spots: readonly Spot[]): ReadonlyMap<number, readonly Box[]> {
  const found = new Map<number, Box[]>()
  for (const { source } of spots) for (const { page, box } of partsOf(source)) found.set(page, [...(found.get(page) ?? []), box])
  return found
}

function extent(pages: OnPages): readonly [number, number] {
  return pages.size === 0 ? [1, Infinity] : [Math.min(...pages.keys()), Math.max(...pages.keys())]
}

/** In points: how far from a value a click still means it. */
const REACH = 12

function spotBelow(event: MouseEvent, scale: number, pages: OnPages): PointedAt | null {
  const element = (event.target as HTMLElement).closest<HTMLElement>('[data-page]')
  if (element === null) return null
  const corner = element.getBoundingClientRect()
  const [x, y] = [(event.clientX - corner.left) / scale, (event.clientY - corner.top) / scale]
  let best: PointedAt | null = null
  let least = Infinity
  for (const each of pages.get(Number(element.dataset['page'])) ?? []) {
    const [x0, y0, x1, y1] = each.box
    const away = Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1))
    // Of values that share a place the smallest is meant, and the first of those of one size.
    const cost = away > 0 ? 1e9 * away : (x1 - x0) * (y1 - y0)
    if (away <= REACH && cost < least) [best, least] = [each, cost]
  }
  return best
}
