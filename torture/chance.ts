// Chance that can be repeated: everything a case does is drawn from its seed (mulberry32, public domain).

export interface Chance {
  /** From 0 up to, but not including, `below`. */
  readonly nat: (below: number) => number
  /** Both ends included. */
  readonly between: (least: number, most: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** True once in `times`. */
  readonly once: (times: number) => boolean
  /** A seed for something that must not change when others are left out. */
  readonly seed: () => number
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const nat = (below: number): number => Math.floor((next() / 0x1_0000_0000) * Math.max(1, below))
  return {
    nat,
    between: (least, most) => least + nat(most - least + 1),
    pick: (items) => items[nat(items.length)]!,
    once: (times) => nat(times) === 0,
    seed: next,
  }
}
