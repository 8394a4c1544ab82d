// Which doubts concern a value: looked up, where many values are asked about.
import type { Doubting } from './doubt.ts'

/** The pointers of the doubts on a value: on itself, on a part of it, on the row or line that holds it. The same as `isDoubted`, in steps of the pointer's depth. */
export function doubtFinder({ doubts }: Doubting): (pointer: string) => readonly string[] {
  const own = new Set(doubts.map(({ at }) => at))
  const below = new Map<string, string[]>()
  for (const at of own)
    for (const above of holdersOf(at)) {
      const known = below.get(above)
      if (known === undefined) below.set(above, [at])
      else known.push(at)
    }
  if (own.size === 0) return () => []
  return (pointer) => [
    ...(own.has(pointer) ? [pointer] : []),
    ...holdersOf(pointer).filter((above) => own.has(above)),
    ...(below.get(pointer) ?? []),
  ]
}

function holdersOf(pointer: string): string[] {
  const holders: string[] = []
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) holders.push(pointer.slice(0, end))
  return holders
}
