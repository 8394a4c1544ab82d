// What follows an action and does not belong to its answer: first the answer is painted, then the rest is drawn, and what only accompanies the
// work (the original beside the table, the list of findings, the steps of a line) waits until the hands rest.
import { startTransition, useEffect, useState } from 'react'

/** The value as it stood when the answer to the last action had been painted. */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}

/** Longer than the pause between two keys of somebody who types, shorter than a glance to the side. */
const REST_MS = 150

/** The value as it stood when nothing had changed it for a moment; the first one that is there stands at once. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested ?? value
}
