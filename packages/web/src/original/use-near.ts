// Which of the marked elements in a scrolling box are in view or close to it.
import { type RefObject, useEffect, useState } from 'react'

/** Numbers from the attribute `data-<name>`; `shape` changes when other elements stand there. */
export function useNear(scroller: RefObject<HTMLElement | null>, name: string, shape: unknown, first: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set(Array.from({ length: first }, (_, index) => index + 1)))
  useEffect(() => {
    const root = scroller.current
    if (root === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        setNear((before) => {
          const now = new Set(before)
          for (const { target, isIntersecting } of entries) {
            const number = Number((target as HTMLElement).dataset[name])
            if (isIntersecting) now.add(number)
            else now.delete(number)
          }
          return now
        })
      },
      { root, rootMargin: '100% 0px' },
    )
    for (const element of root.querySelectorAll(`[data-${name}]`)) observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, name, shape])
  return near
}
