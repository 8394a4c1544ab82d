// A sample and the scores that the reviewers gave, put together for the estimate.
import { Decimal } from '../decimal.ts'
import type { ReviewedStratum } from './estimate.ts'
import type { DrawnStratum, Sample } from './plan.ts'

/** `scores`: review totals as decimal strings by id; a drawn form without one counts as not reviewed. */
export function reviewedStrata(
  { strata }: Sample,
  scores: ReadonlyMap<string, string>,
  nameOf: (stratum: DrawnStratum, index: number) => string,
): readonly ReviewedStratum[] {
  return strata.map((stratum, i) => ({
    name: nameOf(stratum, i),
    units: stratum.units,
    drawn: stratum.drawn.length,
    inflation: stratum.drawn.flatMap(({ id, stated }) => {
      const score = scores.get(id)
      // Exact to here; the statistics beyond are floats.
      return score === undefined || stated === null ? [] : [Number(Decimal.of(stated).minus(score).toString())]
    }),
  }))
}
