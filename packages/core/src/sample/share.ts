// The interval of a share, which must not leave 0 to 1 and must not shrink to nothing where no form, or every form, was found. Floats: statistics.
import type { Interval } from './interval.ts'
import { studentQuantile } from './student.ts'

export interface ShareSpread {
  /** Of the estimated share; 0 where all reviewed forms agree. */
  readonly variance: number
  readonly degreesOfFreedom: number
  /** Reviewed forms, and the part of the pile that was not drawn. */
  readonly reviewed: number
  readonly notDrawn: number
}

/**
 * Wilson's interval with the number of forms that a simple random sample of the same variance would have had.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927; the effective number after E. L. Korn and
 *         B. I. Graubard, Survey Methodology 24, 1998, who use it with another interval of the same kind.
 */
export function shareInterval(share: number, spread: ShareSpread, confidence: number): Interval {
  if (spread.notDrawn === 0) return { estimate: share, low: share, high: share }
  const t = studentQuantile((1 + confidence) / 2, Math.max(1, spread.degreesOfFreedom))
  const n = spread.variance > 0 ? (share * (1 - share)) / spread.variance : spread.reviewed / spread.notDrawn
  const centre = (share + t ** 2 / (2 * n)) / (1 + t ** 2 / n)
  const half = (t / (1 + t ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + t ** 2 / (4 * n ** 2))
  return { estimate: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
