/**
 * Points for a minimum (≥, >) that the actual value has not reached.
 *
 * Source: weight × actual ÷ target: 财预〔2020〕10号 Art. 16, without a pass line. With a pass line of 60 %: 财预〔2021〕101号, annex 1 三(七)2, as
 *         an example; exactly 60 % earns nothing either. A pack names one, or leaves it open: then both bound the range.
 * Units:  target and actual in the same unit; weight and result in points.
 * Edges:  a target of 0 or below has no ratio: anything below the full weight. A negative actual gives 0
 *         under either formula.
 */
import { type Decimal, max, min, one, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { belowFull, roundPoints } from './rounding.ts'
import { exactly, judged, type Points, type Ruling } from './ruling.ts'

const passLine = '0.6'

export function shortfall(
  row: { readonly weight: Decimal; readonly target: Decimal; readonly actual: Decimal },
  variant: PackEntries['shortfall'] | undefined,
  decimals: number | null = null,
): Ruling {
  const { weight, target, actual } = row
  const inputs = { weight: weight.toString(), target: target.toString(), actual: actual.toString() }
  if (!target.isPositive()) {
    const high = belowFull(weight)
    return judged(zero, high, null, { rule: 'shortfall/no-ratio', entry: 'shortfall', inputs, result: high.toString() })
  }
  if (actual.isNegative()) {
    return judgedZero({ rule: 'shortfall/negative-actual', entry: 'negativeActual', inputs, result: '0' })
  }
  const ratio = min(one, actual.over(target))
  const proRata = () => roundPoints(weight.times(actual).over(target), decimals, { below: weight })
  const passed = () =>
    roundPoints(ratio.atMost(passLine) ? zero : weight.times(ratio.minus(passLine)).over(one.minus(passLine)), decimals, { below: weight })
  const formulas = {
    'pro-rata': proRata,
    'pass-line-60': passed,
    open: () => spanning(passed(), proRata()),
  } satisfies Record<PackEntries['shortfall'], () => Points>
  const named = variant ?? 'open'
  const points = formulas[named]()
  return exactly(points, { rule: `shortfall/${named}`, entry: 'shortfall', inputs, result: points.likely.toString() })
}

/** Two formulas in use: both bound the range, the higher is proposed. */
export function spanning(a: Points, b: Points): Points {
  return { low: min(a.low, b.low), high: max(a.high, b.high), likely: max(a.likely, b.likely) }
}

function judgedZero(step: Parameters<typeof exactly>[1]): Ruling {
  return exactly({ low: zero, high: zero, likely: zero }, step)
}
