// What shows only on all forms of one body together: every one with full points, or the same fault again and again.
import { Decimal } from '../decimal.ts'
import type { FindingCode } from '../finding.ts'
import type { Digest } from './digest.ts'

export interface UnitPattern {
  readonly body: string
  readonly forms: number
  /** True where every form of the body states the full points. Source: review standard B12 of the field's reviewers ("all projects of a unit 100 points"). */
  readonly isAlwaysFull: boolean
  /** Faults on most of its forms that most other forms of the pile do not have. */
  readonly faults: readonly { readonly code: FindingCode; readonly forms: number }[]
}

/** Fewer full forms of one body are nothing to ask about. */
const LEAST_FULL = 3
/** A habit: on at least four forms of the body, on six of ten of them, and three times as often as in the whole pile. */
const LEAST_FAULTY = 4
const MOST_OF_THEM = 0.6
const TIMES_THE_PILE = 3

export function unitPatterns(digests: readonly Digest[]): readonly UnitPattern[] {
  const inPile = faultsOf(digests)
  return [...Map.groupBy(digests, ({ body }) => body)].flatMap(([body, forms]) => {
    if (body === null || forms.length < LEAST_FULL) return []
    const scored = forms.filter(({ stated }) => stated !== null)
    const isAlwaysFull = scored.length >= LEAST_FULL && scored.every(isFull)
    const faults = [...faultsOf(forms)]
      .filter(([code, count]) => isHabit(count, forms.length, inPile.get(code)! / digests.length))
      .map(([code, count]) => ({ code, forms: count }))
    return isAlwaysFull || faults.length > 0 ? [{ body, forms: forms.length, isAlwaysFull, faults }] : []
  })
}

const isHabit = (count: number, forms: number, shareInPile: number): boolean =>
  count >= LEAST_FAULTY && count / forms >= MOST_OF_THEM && count / forms >= TIMES_THE_PILE * shareInPile

/** On how many forms each fault stands; notices are none. */
function faultsOf(digests: readonly Digest[]): ReadonlyMap<FindingCode, number> {
  const counts = new Map<FindingCode, number>()
  for (const { found } of digests)
    for (const { code, severity } of found) if (severity !== 'notice') counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** The stated total is the form's whole weight, or 100 where no weight is printed. */
export function isFull({ stated, weight }: Digest): boolean {
  return stated !== null && Decimal.of(stated).atLeast(weight ?? '100')
}
