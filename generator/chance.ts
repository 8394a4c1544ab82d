// Repeatable chance: every draw follows from a name, on every machine the same. Draws only; no value of a form is computed here.

/** Picks one of the choices. Layouts are drawn by nothing else, so that a property test can draw them too. */
export type Choose = <T>(choices: readonly T[]) => T

export interface Chance {
  readonly choose: Choose
  /** From low to high, both included. */
  readonly whole: (low: number, high: number) => number
  /** True that often. */
  readonly often: (share: number) => boolean
  /** So many of the list, in the list's order. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[]
  /** Chance of its own for a part, so that one part's draws never move another's. */
  readonly of: (part: string) => Chance
}

export function chanceOf(name: string): Chance {
  const next = stream(name)
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const choose: Choose = (choices) => choices[whole(0, choices.length - 1)]!
  const some = <T>(list: readonly T[], count: number): readonly T[] => {
    const order = list.map((_, place) => place)
    for (let at = 0; at < Math.min(count, order.length); at++) {
      const other = whole(at, order.length - 1)
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    return order
      .slice(0, count)
      .toSorted((a, b) => a - b)
      .map((place) => list[place]!)
  }
  return { choose, whole, often: (share) => next() < share, some, of: (part) => chanceOf(`${name}/${part}`) }
}

/** sfc32 (Chris Doty-Humphrey, PractRand: public domain) from an FNV hash of the name. */
function stream(name: string): () => number {
  let [a, b, c, d] = [hash(name, 1), hash(name, 2), hash(name, 3), 1]
  const step = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 0x1_0000_0000
  }
  for (let i = 0; i < 12; i++) step()
  return step
}

function hash(text: string, salt: number): number {
  let value = Math.imul(0x811c9dc5 ^ salt, 0x01000193)
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value | 0
}
