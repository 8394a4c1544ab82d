// A second figure in an actual value that answers its target as well as the first, and otherwise: 搬走7户，剩下305户.
import { Decimal } from '../decimal.ts'
import type { Target } from '../form.ts'
import { rivals } from './answering-number.ts'
import type { Completion } from './completion.ts'
import { normalise } from './normalise.ts'
import { numbersIn } from './number-in-text.ts'
import { leadingSign } from './sign.ts'
import { converted } from './unit.ts'
import { standingsOf } from './words/standing.ts'

/** As printed, with its unit: the first that stands otherwise against the target than the one that was taken. Null where there is none. */
export function rivalFigure(text: string, target: Target, { state, actual, target: wanted, direction }: Completion): string | null {
  const body = normalise(text)
  const numbers = numbersIn(body)
  if (numbers.length < 2 || actual === null || wanted === null) return null
  const standings = standingsOf(body, numbers, target)
  const reached = numbers.filter((_, index) => standings[index]!.says === 'reached')
  for (const { value: other, unit, start, end } of rivals(body, reached, numbers.length, leadingSign(body)?.end ?? 0, target)) {
    const same = converted(Decimal.of(other), unit, target.unit)
    if (same === null || same.equals(actual)) continue
    const isMet = direction === 'at-most' ? same.atMost(wanted) : same.atLeast(wanted)
    if (direction === 'range' || isMet !== (state === 'met')) return body.slice(start, end)
  }
  return null
}
