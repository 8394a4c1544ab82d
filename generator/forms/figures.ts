// Figures as forms print them, drawn as whole numbers of the last decimal: no float ever becomes a printed figure.
import { Decimal } from '@jizheng/core'
import type { Chance } from '../chance.ts'

/** From low to high with that many decimals. */
export function figure(chance: Chance, low: number, high: number, decimals: number): Decimal {
  const scale = 10 ** decimals
  return Decimal.of(String(chance.whole(Math.round(low * scale), Math.round(high * scale)))).over(String(scale), decimals)
}

/** Large counts are planned in round figures. */
export function planned(chance: Chance, value: Decimal, decimals: number): Decimal {
  if (decimals > 0) return value
  const step = value.atLeast(10000) ? 500 : value.atLeast(1000) ? 50 : value.atLeast(200) ? 10 : value.atLeast(60) ? 5 : 1
  return chance.often(0.85) ? roundedTo(value, step) : value
}

export const roundedTo = (value: Decimal, step: number): Decimal => value.over(step, 4).round(0).times(step)

/** A share of a value, in per mille, kept to its decimals. */
export const partOf = (value: Decimal, perMille: number, decimals: number): Decimal => value.times(perMille).over(1000, 6).round(decimals)
