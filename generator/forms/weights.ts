// How a hundred points are spread: by the scheme of the rules over the dimensions, in whole points over the rows.
import type { Chance } from '../chance.ts'

/** Whole points for so many rows, each at least two, multiples of 5 where they go. */
export function spread(points: number, rows: number, chance: Chance): readonly number[] {
  if (rows === 1) return [points]
  const step = points % 5 === 0 && points / rows >= 5 ? 5 : 1
  const shares = Array.from({ length: rows }, () => step)
  for (let left = (points - rows * step) / step; left > 0; left--) shares[chance.whole(0, rows - 1)]! += step
  return shares
}

export interface Scheme {
  readonly execution: number
  readonly output: number
  readonly cost: number
  readonly benefit: number
  readonly satisfaction: number
}

export const schemes = {
  national: { execution: 10, output: 50, cost: 0, benefit: 30, satisfaction: 10 },
  withCost: { execution: 10, output: 40, cost: 20, benefit: 20, satisfaction: 10 },
  executionOfTwenty: { execution: 20, output: 40, cost: 0, benefit: 30, satisfaction: 10 },
} as const satisfies Record<string, Scheme>
