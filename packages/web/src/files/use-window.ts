// Which rows of a long table are in sight, and how to bring another one there.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const ROW_PX = 40
/** On a narrow screen a row has three lines. */
const NARROW_ROW_PX = 78
const BEYOND = 10

interface Window {
  readonly box: RefObject<HTMLDivElement | null>
  readonly first: number
  readonly last: number
  readonly rowHeight: number
  readonly onScroll: () => void
  readonly reveal: (index: number) => void
}

export function useWindow(count: number): Window {
  const box = useRef<HTMLDivElement>(null)
  const [{ top, height, narrow }, setView] = useState({ top: 0, height: 800, narrow: false })
  const rowHeight = narrow ? NARROW_ROW_PX : ROW_PX
  const look = (): void => {
    const { scrollTop = 0, clientHeight = 800, clientWidth = 1000 } = box.current ?? {}
    setView((before) => {
      const now = { top: scrollTop, height: clientHeight, narrow: clientWidth < 700 }
      return now.top === before.top && now.height === before.height && now.narrow === before.narrow ? before : now
    })
  }
  useLayoutEffect(() => {
    look()
    const observer = new ResizeObserver(look)
    if (box.current !== null) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  const reveal = (index: number): void => {
    const element = box.current
    if (element === null) return
    const from = index * rowHeight
    // The head stays above the rows and covers as much.
    if (from < element.scrollTop) element.scrollTop = from
    else if (from + rowHeight * 2 > element.scrollTop + element.clientHeight)
      element.scrollTop = from + rowHeight * 2 - element.clientHeight
    look()
  }
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND)
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND)
  return { box, first: Math.min(first, count), last, rowHeight, onScroll: look, reveal }
}
