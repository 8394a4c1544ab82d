// How many units of each stratum are drawn, so that the interval of the mean becomes about as wide as asked. Floats: statistics.
import { studentQuantile } from './student.ts'

export interface StratumSpread {
  /** Units in the stratum. */
  readonly units: number
  /** The standard deviation expected among them, in points. */
  readonly spread: number
}

export type Allocation = 'neyman' | 'proportional'

export interface Precision {
  /** Half the width of the interval for the mean, in points. */
  readonly halfWidth: number
  /** E.g. 0.95. */
  readonly confidence: number
  readonly allocation: Allocation
  /** Fewest units of a stratum; one that has no more is drawn whole. */
  readonly minimum: number
}

/**
 * Sample sizes by stratum, in the order given.
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed., Wiley 1977, chapter 5 (sizes for a given variance, Neyman's allocation, strata that would need
 *         more than they have are taken whole and the rest is computed anew); S. L. Lohr, Sampling: Design and Analysis, chapter on stratified sampling.
 */
export function sampleSizes(strata: readonly StratumSpread[], precision: Precision): readonly number[] {
  let sizes: readonly number[] = strata.map(({ units }) => Math.min(units, precision.minimum))
  // Student's t depends on the size that it leads to: a few rounds settle it.
  let t = studentQuantile((1 + precision.confidence) / 2, Infinity)
  for (let round = 0; round < 4; round++) {
    sizes = sizesFor(strata, (precision.halfWidth / t) ** 2, precision)
    const freedom = sizes.reduce((sum, size, i) => sum + (size < strata[i]!.units ? size - 1 : 0), 0)
    t = studentQuantile((1 + precision.confidence) / 2, Math.max(1, freedom))
  }
  return sizes
}

/** Half the width that the interval of the mean will have where the spreads are as expected. */
export function expectedHalfWidth(strata: readonly StratumSpread[], sizes: readonly number[], confidence: number): number {
  const all = strata.reduce((sum, { units }) => sum + units, 0)
  const variance = strata.reduce(
    (sum, { units, spread }, i) => sum + (units / all) ** 2 * (1 - sizes[i]! / units) * (spread ** 2 / sizes[i]!),
    0,
  )
  const freedom = sizes.reduce((sum, size, i) => sum + (size < strata[i]!.units ? size - 1 : 0), 0)
  return variance === 0 ? 0 : studentQuantile((1 + confidence) / 2, Math.max(1, freedom)) * Math.sqrt(variance)
}

function sizesFor(strata: readonly StratumSpread[], variance: number, { allocation, minimum }: Precision): readonly number[] {
  const all = strata.reduce((sum, { units }) => sum + units, 0)
  const whole = new Set<number>()
  for (;;) {
    const open = strata.map((stratum, i) => ({ ...stratum, i })).filter(({ i }) => !whole.has(i))
    const weighed = open.reduce((sum, { units, spread }) => sum + units * spread, 0)
    const squared = open.reduce((sum, { units, spread }) => sum + units * spread ** 2, 0)
    const openUnits = open.reduce((sum, { units }) => sum + units, 0)
    const share = (units: number, spread: number): number =>
      allocation === 'neyman' ? (weighed === 0 ? 0 : (units * spread) / weighed) : openUnits === 0 ? 0 : units / openUnits
    const top = allocation === 'neyman' ? weighed ** 2 : openUnits * squared
    const needed = top === 0 ? 0 : top / (all ** 2 * variance + squared)
    const over = open.filter(({ units, spread }) => needed * share(units, spread) >= units)
    if (over.length === 0) {
      return strata.map(({ units, spread }, i) =>
        whole.has(i) ? units : Math.min(units, Math.max(minimum, Math.ceil(needed * share(units, spread) - 1e-9))),
      )
    }
    for (const { i } of over) whole.add(i)
  }
}
