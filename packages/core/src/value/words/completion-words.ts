// How words that give no value stand against a target: 不足320天 misses ≥320天 and meets ≤320天; where either could be, nobody is blamed.
import { Decimal } from '../../decimal.ts'
import type { ActualWords } from '../actual.ts'

/** 'denied' 未完成 · 'unfinished' 尚未验收 · 'intended' 计划 · 'part' 八成 · 'near' 近320天, 基本达到 · 'below' 不足, 以下 · 'distance' 差54天 without a base. */
export type CompletionWords = ActualWords

type State = 'met' | 'missed' | 'incomparable'

/** How close "近" is: at least nine tenths. */
const nearly = Decimal.of('0.9')

export interface SaidOfTarget {
  readonly words: ActualWords
  /** The number that the words speak of, in the target's unit; null where they speak of the whole. */
  readonly bound: Decimal | null
  readonly wanted: Decimal
  readonly asked: 'least' | 'limit' | 'range'
  /** The target's own figure does not satisfy it (>, <). */
  readonly strict: boolean
}

export function comparedInWords({ words, bound, wanted, asked, strict }: SaidOfTarget): State {
  if (words === 'intended' || words === 'almost') return 'incomparable'
  if (words === 'below' || words === 'at-most') return bound === null ? 'incomparable' : under(bound, words === 'below')
  if (words === 'near') return bound === null ? 'incomparable' : between(bound.times(nearly), bound)
  if (words === 'above') return bound?.atLeast(wanted) === true ? 'missed' : 'incomparable'
  if (asked === 'limit') return 'incomparable'
  if (words === 'part' || words === 'distance') return 'missed'
  // 尚未验收 beside a number that would meet the target: was it reached or not? Alone it says that nothing was.
  if (words === 'unfinished') return bound === null ? 'missed' : 'incomparable'
  return bound === null || bound.atMost(wanted) ? 'missed' : 'incomparable'

  function under(most: Decimal, exclusive: boolean): State {
    const order = most.compare(wanted)
    if (asked === 'limit') return order < 0 || (order === 0 && (exclusive || !strict)) ? 'met' : 'incomparable'
    return order < 0 || (order === 0 && (exclusive || strict)) ? 'missed' : 'incomparable'
  }

  function between(low: Decimal, high: Decimal): State {
    if (asked === 'limit') return high.atMost(wanted) ? 'met' : low.moreThan(wanted) ? 'missed' : 'incomparable'
    if (high.atMost(wanted)) return 'missed'
    return asked === 'least' && low.atLeast(wanted) ? 'met' : 'incomparable'
  }
}
