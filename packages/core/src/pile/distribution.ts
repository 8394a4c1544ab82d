// Stated against nearest totals by body, region and kind. Means and shares are statistics of many forms, so they are floats.
import type { Kind } from '../form.ts'
import type { Digest } from './digest.ts'
import { isFull } from './units.ts'

export interface Distribution {
  /** Forms that state a total for which a nearest one is known; only they are counted. */
  readonly forms: number
  readonly stated: Spread
  readonly nearest: Spread
  /** Share of forms that state the full points: 0 to 1. */
  readonly full: number
}

interface Spread {
  readonly mean: number
  readonly median: number
  readonly least: number
  readonly most: number
  /** How many fall below 60, into 60–70, 70–80, 80–90, 90–95, 95–100, and reach 100. */
  readonly steps: readonly number[]
}

export interface Distributions {
  readonly all: Distribution | null
  /** Those with most points between stated and nearest in the mean first. */
  readonly byBody: readonly Named<string>[]
  readonly byRegion: readonly Named<string>[]
  readonly byKind: readonly Named<Kind>[]
}

export type Named<Name> = Distribution & { readonly name: Name }

export const distributionSteps: readonly number[] = [60, 70, 80, 90, 95, 100]

export const distributionsOf = (digests: readonly Digest[]): Distributions => ({
  all: distributionOf(digests),
  byBody: grouped(digests, ({ body }) => body),
  byRegion: grouped(digests, ({ region }) => region),
  byKind: grouped(digests, ({ kind }) => kind),
})

function grouped<Name>(digests: readonly Digest[], nameOf: (digest: Digest) => Name | null): readonly Named<Name>[] {
  return [...Map.groupBy(digests, nameOf)]
    .flatMap(([name, forms]): Named<Name>[] => {
      const of = name === null ? null : distributionOf(forms)
      return of === null || name === null ? [] : [{ name, ...of }]
    })
    .toSorted((one, other) => gap(other) - gap(one) || other.forms - one.forms)
}

const gap = ({ stated, nearest }: Distribution): number => stated.mean - nearest.mean

function distributionOf(digests: readonly Digest[]): Distribution | null {
  const scored = digests.filter(({ stated, nearest }) => stated !== null && nearest !== null)
  if (scored.length === 0) return null
  return {
    forms: scored.length,
    stated: spreadOf(scored.map((digest) => ofHundred(digest.stated!, digest))),
    nearest: spreadOf(scored.map((digest) => ofHundred(digest.nearest!, digest))),
    full: scored.filter(isFull).length / scored.length,
  }
}

/** Totals of forms with another weight than 100 are brought to 100, so that they can stand side by side. */
function ofHundred(points: string, { weight }: Digest): number {
  const whole = Number(weight ?? 100)
  return whole > 0 ? (Number(points) * 100) / whole : Number(points)
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).toSorted()
  const middle = sorted.length / 2
  const steps = Array.from({ length: distributionSteps.length + 1 }, () => 0)
  for (const value of sorted) {
    const below = distributionSteps.findIndex((step) => value < step)
    steps[below < 0 ? distributionSteps.length : below]! += 1
  }
  return {
    mean: sorted.reduce((total, value) => total + value, 0) / sorted.length,
    median: (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2,
    least: sorted[0]!,
    most: sorted[sorted.length - 1]!,
    steps,
  }
}
