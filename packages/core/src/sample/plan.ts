// The sample: strata, sizes by the asked precision, and the units drawn, with all that is needed to draw it again. Floats: statistics.
import { OperationError } from '../operation-error.ts'
import { drawSmallest, listDigest } from './draw.ts'
import { momentsOf } from './moments.ts'
import type { SampleUnit, StrataTrait } from './sample-unit.ts'
import { expectedHalfWidth, type Precision, sampleSizes } from './size.ts'
import { type Stratum, strataOf, stratumOf } from './strata.ts'

/** Where the expected spread of inflation is from. */
export type SpreadSource =
  /** So many points that reviewers are assumed to find beyond what the rules already show, added to the spread of the points at risk. */
  | { readonly from: 'assumed'; readonly points: number }
  /** An earlier review: its standard deviations by stratum where it has five forms there, else that of all of it. */
  | { readonly from: 'pilot'; readonly reviewed: readonly { readonly unit: SampleUnit; readonly inflation: number }[] }

export interface SamplePlan {
  readonly seed: string
  readonly by: readonly StrataTrait[]
  /** Strata of fewer units are merged. */
  readonly fewest: number
  readonly precision: Precision
  readonly spread: SpreadSource
}

export interface DrawnStratum {
  readonly traits: Stratum['traits']
  readonly units: number
  /** Expected standard deviation of inflation, in points. */
  readonly spread: number
  /** In the order of their numbers. The chance of each unit of the stratum to be among them is their count ÷ units. */
  readonly drawn: readonly SampleUnit[]
}

export interface Sample {
  readonly seed: string
  /** Of the whole list. */
  readonly list: string
  readonly units: number
  /** Units without a stated total: nothing can be inflated there, and they are not in the list that is drawn from. */
  readonly unstated: number
  readonly by: readonly StrataTrait[]
  readonly precision: Precision
  readonly spreadFrom: { readonly from: 'assumed'; readonly points: number } | { readonly from: 'pilot'; readonly forms: number }
  readonly expectedHalfWidth: number
  readonly strata: readonly DrawnStratum[]
}

/** Throws OperationError 'list-invalid' where an id stands twice or nothing is left to draw from. */
export function planSample(given: readonly SampleUnit[], { seed, by, fewest, precision, spread }: SamplePlan): Sample {
  const units = given.filter(({ stated }) => stated !== null)
  if (units.length === 0) throw new OperationError('list-invalid', { nothing: String(given.length) })
  const ids = units.map(({ id }) => id)
  const twice = repeated(ids)
  if (twice !== undefined) throw new OperationError('list-invalid', { twice })
  const strata = strataOf(units, by, fewest)
  const spreads = strata.map((stratum) => ({ units: stratum.units.length, spread: spreadIn(stratum, spread) }))
  const sizes = sampleSizes(spreads, precision)
  return {
    seed,
    list: listDigest(ids),
    units: units.length,
    unstated: given.length - units.length,
    by,
    precision,
    spreadFrom: spread.from === 'assumed' ? spread : { from: 'pilot', forms: spread.reviewed.length },
    expectedHalfWidth: expectedHalfWidth(spreads, sizes, precision.confidence),
    strata: strata.map((stratum, i) => ({
      traits: stratum.traits,
      units: stratum.units.length,
      spread: spreads[i]!.spread,
      drawn: drawn(stratum, sizes[i]!, seed),
    })),
  }
}

function drawn(stratum: Stratum, size: number, seed: string): readonly SampleUnit[] {
  const byId = new Map(stratum.units.map((unit) => [unit.id, unit]))
  return drawSmallest([...byId.keys()], size, seed).map((id) => byId.get(id)!)
}

/** A pilot of fewer forms in a stratum says too little of its spread. */
const ENOUGH = 5

function spreadIn(stratum: Stratum, source: SpreadSource): number {
  if (source.from === 'assumed') {
    const seen = momentsOf(stratum.units.map(({ atRisk }) => Number(atRisk ?? 0))).variance ?? 0
    return Math.sqrt(seen + source.points ** 2)
  }
  const own = source.reviewed.filter(({ unit }) => stratumOf(unit, [stratum]) === 0)
  const taken = own.length >= ENOUGH ? own : source.reviewed
  return Math.sqrt(momentsOf(taken.map(({ inflation }) => inflation)).variance ?? 0)
}

function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find((id) => seen.has(id) || !seen.add(id))
}
