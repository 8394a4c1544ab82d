/**
 * Points for a limit (≤, <) that the actual value has broken.
 *
 * Source: 财预〔2020〕10号, unit self-evaluation, quantitative indicators (article not seen). It does not say how a broken limit is scored; two
 *         formulas are in use: target ÷ actual (a 2016 Beijing form, a form's notes) and linear to twice the limit (the deployed system). A
 *         pack names one of them, or leaves the question open: then both bound the range.
 * Units:  target and actual in the same unit; weight and result in points.
 * Edges:  a limit of 0 that is broken gives 0 under either formula; a negative limit has no ratio: anything below the full weight.
 */
import { type Decimal, one, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { belowFull, roundPoints } from './rounding.ts'
import { exactly, judged, type Points, type Ruling } from './ruling.ts'
import { spanning } from './shortfall.ts'

export function brokenLimit(
  row: { readonly weight: Decimal; readonly target: Decimal; readonly actual: Decimal },
  variant: PackEntries['brokenLimit'] | undefined,
  decimals: number | null = null,
): Ruling {
  const { weight, target, actual } = row
  const inputs = { weight: weight.toString(), target: target.toString(), actual: actual.toString() }
  const base = { entry: 'brokenLimit', inputs } as const
  if (target.isZero()) return exactly({ low: zero, high: zero, likely: zero }, { ...base, rule: 'broken-limit/zero-limit', result: '0' })
  if (target.isNegative()) {
    const high = belowFull(weight)
    return judged(zero, high, null, { ...base, rule: 'broken-limit/no-ratio', result: high.toString() })
  }
  const inverse = () => roundPoints(weight.times(target).over(actual), decimals, { below: weight })
  const linear = () => roundPoints(weight.times(one.minus(actual.minus(target).over(target))), decimals, { below: weight })
  if (variant === 'target-over-actual') return step('broken-limit/target-over-actual', inverse())
  if (variant === 'linear-to-twice') return step('broken-limit/linear-to-twice', linear())
  return step('broken-limit/open', spanning(linear(), inverse()))

  function step(rule: 'broken-limit/target-over-actual' | 'broken-limit/linear-to-twice' | 'broken-limit/open', points: Points): Ruling {
    return exactly(points, { ...base, rule, result: points.likely.toString() })
  }
}
