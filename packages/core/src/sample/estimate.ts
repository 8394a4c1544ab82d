// From the reviewed forms to the whole pile: the mean and total inflation and the share of inflated forms, each with its interval. Floats: statistics.
import { type Interval, skewedInterval, type Spread } from './interval.ts'
import { type Moments, momentsOf } from './moments.ts'
import { shareInterval } from './share.ts'

export interface ReviewedStratum {
  readonly name: string
  /** Units in the pile. */
  readonly units: number
  /** Units drawn. */
  readonly drawn: number
  /** Self score minus review score of each drawn form that came back, in points. */
  readonly inflation: readonly number[]
}

export interface EstimateOptions {
  /** E.g. 0.95. */
  readonly confidence: number
  /** A form counts as inflated when its self score lies more than this above the review score. */
  readonly inflatedBy: number
}

export type EstimateNote =
  /** Drawn forms without a review: the reviewed ones of the same stratum stand for them. */
  | { readonly code: 'not-reviewed'; readonly stratum: string; readonly count: number }
  /** No form of the stratum was reviewed; it is estimated together with another one. */
  | { readonly code: 'stratum-not-reviewed'; readonly stratum: string; readonly with: string }
  /** One reviewed form shows no spread: that of the other strata is taken. */
  | { readonly code: 'spread-borrowed'; readonly stratum: string }
  /** All reviewed forms of the stratum agree: one more is assumed that deviates as those elsewhere do. */
  | { readonly code: 'spread-assumed'; readonly stratum: string }
  /** No reviewed form deviates: no interval can be shown for the mean. */
  | { readonly code: 'nothing-deviates' }
  /** Fewer forms than skewness asks for (Cochran's rule): the interval may be somewhat too short. */
  | { readonly code: 'too-skewed'; readonly needed: number; readonly reviewed: number }

export interface Estimate {
  readonly units: number
  readonly drawn: number
  readonly reviewed: number
  readonly mean: Interval
  readonly total: Interval
  readonly share: Interval
  /** The mean where each form that did not come back had the lowest and the highest inflation seen anywhere; null where all came back. */
  readonly ifMissingWereExtreme: readonly [number, number] | null
  readonly degreesOfFreedom: number
  readonly strata: readonly StratumEstimate[]
  readonly notes: readonly EstimateNote[]
}

interface StratumEstimate {
  readonly name: string
  readonly units: number
  readonly drawn: number
  readonly reviewed: number
  /** Null where none came back. */
  readonly mean: number | null
  readonly spread: number | null
}

/**
 * The stratified expansion estimator without replacement, with finite population correction and Satterthwaite's degrees of freedom; forms of a stratum that
 * were not drawn or did not come back are taken to be like those reviewed in it.
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed., Wiley 1977, chapter 5; S. L. Lohr, Sampling: Design and Analysis, chapter on stratified sampling.
 *         The interval of the mean: `interval.ts`; that of the share: `share.ts`.
 */
export function estimateInflation(given: readonly ReviewedStratum[], options: EstimateOptions): Estimate {
  const { strata, notes } = joinedWhereNobodyAnswered(given)
  const units = sumOf(strata, (stratum) => stratum.units)
  const reviewed = sumOf(strata, ({ inflation }) => inflation.length)
  const mean = weighedMean(strata, (value) => value)
  const spreads = spreadsOf(strata)
  const nothingDeviates = reviewed < units && strata.every(({ inflation }) => inflation.every((value) => value === 0))
  const spread = combined(strata, spreads)
  const interval = nothingDeviates ? { estimate: mean, low: null, high: null } : skewedInterval(mean, spread, options.confidence)
  const isInflated = (value: number): number => (value > options.inflatedBy ? 1 : 0)
  const missing = given.filter((stratum) => stratum.inflation.length < stratum.drawn)
  return {
    units,
    drawn: sumOf(given, ({ drawn }) => drawn),
    reviewed,
    mean: interval,
    total: {
      estimate: interval.estimate * units,
      low: interval.low === null ? null : interval.low * units,
      high: interval.high === null ? null : interval.high * units,
    },
    share: shareInterval(
      weighedMean(strata, isInflated),
      {
        variance: combined(strata, strata.map(({ inflation }) => momentsOf(inflation.map(isInflated))).map(plain)).variance,
        degreesOfFreedom: spread.degreesOfFreedom,
        reviewed,
        notDrawn: 1 - reviewed / units,
      },
      options.confidence,
    ),
    ifMissingWereExtreme: missing.length === 0 ? null : extremes(strata),
    degreesOfFreedom: spread.degreesOfFreedom,
    strata: given.map(told),
    notes: [
      ...missing.map(({ name, drawn, inflation }) => ({ code: 'not-reviewed' as const, stratum: name, count: drawn - inflation.length })),
      ...notes,
      ...spreads.flatMap(({ from }, i) => (from === null ? [] : [{ code: from, stratum: strata[i]!.name }])),
      ...(nothingDeviates ? [{ code: 'nothing-deviates' as const }] : skewness(spread, reviewed)),
    ],
  }
}

/** What is known of a stratum's spread, and whence where the stratum itself does not tell. */
interface StratumSpreadKnown {
  readonly variance: number
  readonly third: number
  readonly count: number
  readonly from: 'spread-borrowed' | 'spread-assumed' | null
}

const plain = ({ variance, third, count }: Moments): StratumSpreadKnown => ({ variance: variance ?? 0, third, count, from: null })

function spreadsOf(strata: readonly ReviewedStratum[]): readonly StratumSpreadKnown[] {
  const moments = strata.map(({ inflation }) => momentsOf(inflation))
  const freedom = sumOf(moments, ({ count }) => count - 1)
  const pooled = freedom === 0 ? 0 : sumOf(moments, ({ count, variance }) => (count - 1) * (variance ?? 0)) / freedom
  const deviating = strata.flatMap(({ inflation }) => inflation).filter((value) => value !== 0)
  const typical = deviating.length === 0 ? 0 : deviating.reduce((sum, value) => sum + value, 0) / deviating.length
  return moments.map((each, i) => {
    if (each.count >= strata[i]!.units) return { ...plain(each), variance: 0, third: 0 }
    if (each.variance === null) return { variance: pooled, third: 0, count: each.count, from: 'spread-borrowed' }
    if (each.variance > 0 || typical === each.mean) return plain(each)
    const { variance, third } = momentsOf([...strata[i]!.inflation, typical])
    return { variance: variance ?? 0, third, count: each.count, from: 'spread-assumed' }
  })
}

/** The moments of the estimated mean, from those of the strata. */
function combined(strata: readonly ReviewedStratum[], spreads: readonly StratumSpreadKnown[]): Spread {
  const all = sumOf(strata, ({ units }) => units)
  let [variance, third, covariance, freedom] = [0, 0, 0, 0]
  for (const [i, { units }] of strata.entries()) {
    const { variance: within, third: skewed, count } = spreads[i]!
    const [weight, drawnPart] = [units / all, count / units]
    const part = weight ** 2 * (1 - drawnPart) * (within / count)
    variance += part
    freedom += part ** 2 / Math.max(1, count - 1)
    third += (weight ** 3 * (1 - drawnPart) * (1 - 2 * drawnPart) * skewed) / count ** 2
    covariance += (weight ** 3 * (1 - drawnPart) ** 2 * skewed) / count ** 2
  }
  return { variance, third, covariance, degreesOfFreedom: freedom === 0 ? Infinity : Math.max(1, variance ** 2 / freedom) }
}

/** A stratum of which no form came back is estimated together with the nearest in the list of which one did. */
function joinedWhereNobodyAnswered(given: readonly ReviewedStratum[]): {
  readonly strata: readonly ReviewedStratum[]
  readonly notes: readonly EstimateNote[]
} {
  const answered = given.map((stratum, i) => ({ stratum, i })).filter(({ stratum }) => stratum.inflation.length > 0)
  if (answered.length === 0) throw new RangeError('no form was reviewed')
  const notes: EstimateNote[] = []
  const extra = new Map<number, number>()
  for (const [i, { name, units, inflation }] of given.entries()) {
    if (inflation.length > 0) continue
    const nearest = answered.toSorted((a, b) => Math.abs(a.i - i) - Math.abs(b.i - i))[0]!
    extra.set(nearest.i, (extra.get(nearest.i) ?? 0) + units)
    notes.push({ code: 'stratum-not-reviewed', stratum: name, with: nearest.stratum.name })
  }
  return { strata: answered.map(({ stratum, i }) => ({ ...stratum, units: stratum.units + (extra.get(i) ?? 0) })), notes }
}

const weighedMean = (strata: readonly ReviewedStratum[], measure: (inflation: number) => number): number =>
  sumOf(strata, ({ units, inflation }) => (units * sumOf(inflation, measure)) / inflation.length) / sumOf(strata, ({ units }) => units)

/** Lowest and highest seen stand for the drawn forms that did not come back; those not drawn stay like the reviewed ones. */
function extremes(strata: readonly ReviewedStratum[]): readonly [number, number] {
  const seen = strata.flatMap(({ inflation }) => inflation)
  const filled = (with_: number): number =>
    weighedMean(
      strata.map((stratum) => ({
        ...stratum,
        inflation: [...stratum.inflation, ...Array.from({ length: Math.max(0, stratum.drawn - stratum.inflation.length) }, () => with_)],
      })),
      (value) => value,
    )
  return [filled(Math.min(...seen)), filled(Math.max(...seen))]
}

/** Cochran's rule asks for 25 times the squared skewness; the transformed interval bears more, so it is told only where that is far from met. */
const BEARABLE = 0.6

function skewness({ variance, third }: Spread, reviewed: number): readonly EstimateNote[] {
  const skewed = variance === 0 ? 0 : Math.abs(third) / variance ** 1.5
  return skewed <= BEARABLE ? [] : [{ code: 'too-skewed', needed: Math.ceil(reviewed * (skewed / 0.2) ** 2), reviewed }]
}

function told({ name, units, drawn, inflation }: ReviewedStratum): StratumEstimate {
  const { mean, variance } = momentsOf(inflation)
  return {
    name,
    units,
    drawn,
    reviewed: inflation.length,
    mean: inflation.length === 0 ? null : mean,
    spread: variance === null ? null : Math.sqrt(variance),
  }
}

const sumOf = <T>(list: readonly T[], measure: (item: T) => number): number => list.reduce((sum, item) => sum + measure(item), 0)
