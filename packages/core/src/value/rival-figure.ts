// A second figure in an actual value that answers its target as well as the first, and otherwise: 搬走7户，剩下305户.
import { Decimal } from '../decimal.ts'
import type { Target } from '../form.ts'
import { rivals } from './answering-number.ts'
import { normalise } from './normalise.ts'
import { numbersIn } from './number-in-text.ts'
import { leadingSign } from './sign.ts'
import { converted } from './unit.ts'
import { standingsOf } from './words/standing.ts'

/** As printed, with its unit: the first that stands on the other side of `wanted` than `value` does. Both are in the target's unit. */
export function rivalFigure(actual: string, target: Target, value: Decimal, wanted: Decimal): string | null {
  const body = normalise(actual)
  const numbers = numbersIn(body)
  if (numbers.length < 2) return null
  const standings = standingsOf(body, numbers, target)
  const reached = numbers.filter((_, index) => standings[index]!.says === 'reached')
  for (const { value: other, unit, start, end } of rivals(body, reached, numbers.length, leadingSign(body)?.end ?? 0, target)) {
    const same = converted(Decimal.of(other), unit, target.unit)
    if (same !== null && same.lessThan(wanted) !== value.lessThan(wanted)) return body.slice(start, end)
  }
  return null
}
