// The interval of a mean whose observations are skewed, as inflation is: many forms at zero, few far above. Floats: statistics.
import { studentQuantile } from './student.ts'

/** Null ends: the sample shows no spread, and nothing can be said. */
export interface Interval {
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
}

export interface Spread {
  /** Of the estimate, not of single forms. */
  readonly variance: number
  readonly degreesOfFreedom: number
  /** The third central moment of the estimate. */
  readonly third: number
  /** How the estimate and the estimate of its variance move together. */
  readonly covariance: number
}

/**
 * Student's interval with its skewness taken out by a cubic that has an inverse: without it the interval of a skewed mean is too low on both sides and
 * misses more often than it says. With no skewness it is Student's interval itself.
 *
 * Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54, 1992. The two moments are written apart
 *         because under sampling without replacement they shrink differently (1 − 2f and 1 − f); with f = 0 they are equal and it is Hall's own.
 */
export function skewedInterval(estimate: number, spread: Spread, confidence: number): Interval {
  const error = Math.sqrt(spread.variance)
  const t = studentQuantile((1 + confidence) / 2, spread.degreesOfFreedom)
  const cubed = error ** 3
  const [third, moved] = cubed === 0 ? [0, 0] : [spread.third / cubed, spread.covariance / cubed]
  const [steepness, shift] = [(3 * moved - third) / 6, third / 6]
  const untransformed = (value: number): number =>
    Math.abs(steepness) < 1e-9 ? value - shift : (Math.cbrt(1 + 3 * steepness * (value - shift)) - 1) / steepness
  return { estimate, low: estimate - error * untransformed(t), high: estimate - error * untransformed(-t) }
}
