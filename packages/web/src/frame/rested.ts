// What only accompanies the work (the original beside the table, the list of findings, the steps of a line) follows when the hands rest:
// somebody who types or walks through cells never waits for it.
import { startTransition, useEffect, useState } from 'react'

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
