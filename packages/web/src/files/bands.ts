// How totals are spread: below 60 in one band, from there in bands of five points. A total on a border belongs to the upper band, 100 to the last below it.
import { Decimal } from '@jizheng/core'

export interface Band {
  readonly from: number
  readonly to: number
  readonly stated: number
  readonly nearest: number
}

const WIDTH = 5
const FULL = 100
/** What fails is told as one. */
const PASS = 60

interface Totals {
  readonly stated: string | null
  readonly nearest: string | null
}

/** From the lowest band that holds a total, at most up to the one of the highest; empty where there are no totals. */
export function bandsOf(totals: readonly Totals[]): readonly Band[] {
  const count = (key: keyof Totals): Map<number, number> => {
    const counts = new Map<number, number>()
    for (const total of totals) {
      const value = total[key]
      if (value === null) continue
      const band = bandOf(value)
      counts.set(band, (counts.get(band) ?? 0) + 1)
    }
    return counts
  }
  const stated = count('stated')
  const nearest = count('nearest')
  const held: readonly number[] = [...stated.keys(), ...nearest.keys()]
  if (held.length === 0) return []
  const begins: number[] = held.includes(0) ? [0] : []
  const passed = held.filter((from) => from >= PASS)
  const lowest = begins.length > 0 ? PASS : Math.min(...passed)
  for (let from = lowest; from <= Math.max(...passed); from += WIDTH) begins.push(from)
  return begins.map((from) => ({
    from,
    to: from === 0 ? PASS : from + WIDTH,
    stated: stated.get(from) ?? 0,
    nearest: nearest.get(from) ?? 0,
  }))
}

/** The band's lower border. A number is enough here: nothing is computed from it. */
function bandOf(total: string): number {
  const whole = Number(Decimal.of(total).round(0, 'down').toString())
  return whole < PASS ? 0 : whole === FULL ? FULL - WIDTH : Math.floor(whole / WIDTH) * WIDTH
}
