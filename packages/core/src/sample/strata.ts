// A list of units divided into strata by what is known of them beforehand; strata too small to say anything are put to their neighbours.
import { rankOf, type SampleUnit, type StrataTrait, traitOf } from './sample-unit.ts'

export interface Stratum {
  /** The classes that stand in it, trait by trait; several where neighbours were merged. */
  readonly traits: readonly { readonly trait: StrataTrait; readonly values: readonly string[] }[]
  /** In the order of their ids. */
  readonly units: readonly SampleUnit[]
}

/**
 * The order of the units does not matter. A stratum of fewer than `fewest` units is merged with the neighbour that agrees with it in most of the first
 * traits, so the traits are given in the order of their importance.
 */
export function strataOf(units: readonly SampleUnit[], by: readonly StrataTrait[], fewest: number): readonly Stratum[] {
  const groups = Map.groupBy(units, (unit) => JSON.stringify(by.map((trait) => traitOf(unit, trait))))
  let strata: readonly Stratum[] = [...groups.entries()]
    .map(([key, members]) => ({
      traits: (JSON.parse(key) as readonly string[]).map((value, i) => ({ trait: by[i]!, values: [value] })),
      units: members.toSorted(byId),
    }))
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)))
  while (strata.length > 1) {
    const small = strata
      .map((stratum, i) => ({ stratum, i }))
      .toSorted((a, b) => a.stratum.units.length - b.stratum.units.length || a.i - b.i)[0]!
    if (small.stratum.units.length >= fewest) break
    strata = mergedWithNeighbour(strata, small.i)
  }
  return strata
}

function mergedWithNeighbour(strata: readonly Stratum[], at: number): readonly Stratum[] {
  const stratum = strata[at]!
  const neighbours = [at - 1, at + 1].filter((i) => strata[i] !== undefined)
  const other = neighbours.toSorted(
    (a, b) => agreeing(stratum, strata[b]!) - agreeing(stratum, strata[a]!) || strata[a]!.units.length - strata[b]!.units.length,
  )[0]!
  const [first, second] = [strata[Math.min(at, other)]!, strata[Math.max(at, other)]!]
  // All that differ in the same trait go together: so strata never overlap in what they are said to hold, and a form's traits tell its stratum.
  const level = agreeing(first, second)
  const isPart = (each: Stratum): boolean => [first, second].some((one) => agreeing(one, each) > level)
  const parts = strata.filter(isPart)
  const [firstPart] = parts
  const merged = parts.reduce(joined)
  return strata.flatMap((each) => (isPart(each) ? (each === firstPart ? [merged] : []) : [each]))
}

const joined = (first: Stratum, second: Stratum): Stratum => ({
  traits: first.traits.map(({ trait, values }, i) => ({
    trait,
    values: [...new Set([...values, ...second.traits[i]!.values])].toSorted((a, b) => compare(rankOf(a, trait), rankOf(b, trait))),
  })),
  units: [...first.units, ...second.units].toSorted(byId),
})

/** The stratum that a unit's traits belong to; −1 where none holds it. */
export const stratumOf = (unit: SampleUnit, strata: readonly Pick<Stratum, 'traits'>[]): number =>
  strata.findIndex(({ traits }) => traits.every(({ trait, values }) => values.includes(traitOf(unit, trait))))

/** How many of the first traits are the same. */
function agreeing(a: Stratum, b: Stratum): number {
  const differing = a.traits.findIndex(({ values }, i) => values.join('\n') !== b.traits[i]!.values.join('\n'))
  return differing < 0 ? a.traits.length : differing
}

const orderOf = ({ traits }: Stratum): string => traits.map(({ trait, values }) => rankOf(values[0]!, trait)).join('\u0000')
const byId = (a: SampleUnit, b: SampleUnit): number => compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
