// The head of the pane: the file's name, the page in view, zoom.
import { type RefObject, useEffect, useState } from 'react'
import { Button } from '../look/button.tsx'
import type { OriginalTexts } from './texts.ts'

export interface PaneHeadProps {
  readonly name: string
  /** Null where the document has no pages. */
  readonly pages: number | null
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  readonly says: OriginalTexts
}

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

export function PaneHead({ name, pages, scroller, zoom, onZoom, says }: PaneHeadProps) {
  const page = usePageInView(scroller, pages !== null)
  const smaller = steps.findLast((step) => step < zoom)
  const larger = steps.find((step) => step > zoom)
  return (
    <div className="original-head">
      <span className="original-name" title={name}>
        {name}
      </span>
      {pages !== null && <span className="original-page-number figures">{says.pages(page, pages)}</span>}
      <span className="original-zoom">
        <Button size="small" look="text" aria-label={says.smaller} disabled={smaller === undefined} onClick={() => onZoom(smaller!)}>
          −
        </Button>
        <Button size="small" look="text" className="figures" aria-label={`${says.fit} ${zoom * 100}%`} onClick={() => onZoom(1)}>
          {`${zoom * 100}%`}
        </Button>
        <Button size="small" look="text" aria-label={says.larger} disabled={larger === undefined} onClick={() => onZoom(larger!)}>
          +
        </Button>
      </span>
    </div>
  )
}

/** The page at the middle of the pane. */
function usePageInView(scroller: RefObject<HTMLDivElement | null>, hasPages: boolean): number {
  const [page, setPage] = useState(1)
  useEffect(() => {
    const element = scroller.current
    if (element === null || !hasPages) return
    let asked = 0
    const look = () => {
      asked = 0
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2
      const pages = [...element.querySelectorAll<HTMLElement>('[data-page]')]
      const here = pages.findLast((each) => each.getBoundingClientRect().top <= middle) ?? pages[0]
      setPage(Number(here?.dataset['page'] ?? 1))
    }
    const onScroll = () => {
      if (asked === 0) asked = requestAnimationFrame(look)
    }
    look()
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(asked)
    }
  }, [scroller, hasPages])
  return page
}
