// What stands in the middle of a scrolling box stays there when all in it grows or shrinks.
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** `scale` is 0 before anything is laid out. */
export function useKeptMiddle(scroller: RefObject<HTMLElement | null>, scale: number): void {
  const before = useRef(scale)
  useLayoutEffect(() => {
    const box = scroller.current
    const grown = before.current === 0 ? 1 : scale / before.current
    before.current = scale
    if (box === null || grown === 1) return
    box.scrollTop = (box.scrollTop + box.clientHeight / 2) * grown - box.clientHeight / 2
    box.scrollLeft = (box.scrollLeft + box.clientWidth / 2) * grown - box.clientWidth / 2
  }, [scroller, scale])
}
