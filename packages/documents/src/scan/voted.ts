// Several readings of one line → the one that most of them support, sign by sign.

/** The first reading is the one to be changed: a sign of it goes only where more readings have another one there than have it. */
export function voted(readings: readonly string[]): string {
  const [first = '', ...others] = readings.filter((text) => text !== '')
  const own = [...first]
  // Before each sign of the first, and instead of it.
  const inserted = Array.from({ length: own.length + 1 }, () => new Votes())
  const instead = own.map((sign) => new Votes(sign))
  for (const other of others) {
    for (const { at, sign, isExtra } of steps(own, [...other])) (isExtra ? inserted : instead)[at]!.add(sign)
  }
  const half = (others.length + 1) / 2
  return inserted.map((extra, at) => (extra.most() > half ? extra.winner() : '') + (instead[at]?.winner() ?? '')).join('')
}

/** The first who stood for something wins over those who have as many. */
class Votes {
  readonly #counts = new Map<string, number>()
  constructor(...signs: readonly string[]) {
    for (const sign of signs) this.add(sign)
  }
  add(sign: string): void {
    this.#counts.set(sign, (this.#counts.get(sign) ?? 0) + 1)
  }
  most = (): number => Math.max(0, ...this.#counts.values())
  winner = (): string => [...this.#counts].find(([, count]) => count === this.most())?.[0] ?? ''
}

interface Step {
  /** A place in the first reading. */
  readonly at: number
  /** What the other has there: "" for nothing, several signs where they are extra. */
  readonly sign: string
  /** It stands before the sign at that place, not instead of it. */
  readonly isExtra: boolean
}

/** The fewest changes that make one of the other (Levenshtein 1966). Lines are short: some hundred signs at most. */
function steps(one: readonly string[], other: readonly string[]): Step[] {
  const costs = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let i = one.length; i >= 0; i--) {
    for (let j = other.length; j >= 0; j--) {
      if (i === one.length || j === other.length) costs[i]![j] = one.length - i + other.length - j
      else {
        const kept = costs[i + 1]![j + 1]! + Number(isOther(one[i]!, other[j]!))
        costs[i]![j] = Math.min(kept, 1 + costs[i + 1]![j]!, 1 + costs[i]![j + 1]!)
      }
    }
  }
  const found: Step[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const cost = costs[i]![j]!
    if (i < one.length && j < other.length && cost === costs[i + 1]![j + 1]! + Number(isOther(one[i]!, other[j]!))) {
      found.push({ at: i, sign: isOther(one[i]!, other[j]!) ? other[j]! : one[i]!, isExtra: false })
      i++
      j++
    } else if (i < one.length && cost === 1 + costs[i + 1]![j]!) found.push({ at: i++, sign: '', isExtra: false })
    else {
      // what stands there together is one thing to vote on
      const last = found.at(-1)
      const extra = other[j++]!
      if (last?.isExtra === true && last.at === i) found[found.length - 1] = { ...last, sign: last.sign + extra }
      else found.push({ at: i, sign: extra, isExtra: true })
    }
  }
  return found
}

/** A comma as wide as a character is a comma. */
const isOther = (one: string, other: string): boolean => one !== other && one.normalize('NFKC') !== other.normalize('NFKC')
