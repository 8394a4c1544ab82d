/**
 * Points for a limit (≤, <) that the actual value has broken.
 *
 * Source: 财预〔2020〕10号 Art. 16 gives the ratio of a target not reached and nothing for a limit (whole text read); two
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
  const formulas = {
    'target-over-actual': inverse,
    'linear-to-twice': linear,
    open: () => spanning(linear(), inverse()),
  } satisfies Record<PackEntries['brokenLimit'], () => Points>
  const named = variant ?? 'open'
  const points = formulas[named]()
  return exactly(points, { ...base, rule: `broken-limit/${named}`, result: points.likely.toString() })
}
