// The words beside one number: back to the clause's start or the number before, on to its end or the number after. Bounded, so that a cell of any length is read in time that grows with it.
import type { NumberInText } from '../number-in-text.ts'

export interface Surroundings {
  readonly before: string
  readonly after: string
  /** No sign stands between this number's words and the next number: "266天未完成54天". */
  readonly runsOn: boolean
}

const reach = 26
const brackets = /\([^()]*\)/gu
const clauseStart = /^.*[,。;!?、\n()]/su
/** What follows takes back what went before: 未完工但已开放266天. */
const contrast = /^.*(?:但|而是|然而|却|不过)/su
const clauseEnd = /[,。;!?、\n()]/u

export function surroundingsOf(body: string, numbers: readonly NumberInText[], index: number): Surroundings {
  const { start, end } = numbers[index]!
  const from = Math.max(other(numbers, index, -1)?.end ?? 0, start - reach)
  const next = other(numbers, index, 1)?.start ?? body.length
  const before = body.slice(from, start).replace(brackets, '').replace(clauseStart, '').replace(contrast, '')
  const following = body.slice(end, Math.min(next, end + reach)).replace(brackets, '')
  const stop = following.search(clauseEnd)
  return { before, after: stop < 0 ? following : following.slice(0, stop), runsOn: stop < 0 && next - end <= reach }
}

/** 没有一个季度达到95%, 50个一个也没建成: "one" in words is a way of speaking and ends no clause. */
export const wayOfSpeaking = (number: NumberInText): boolean =>
  number.inWords && number.value === '1' && number.unit !== '%' && number.unit !== '成'

function other(numbers: readonly NumberInText[], index: number, step: 1 | -1): NumberInText | undefined {
  const neighbour = numbers[index + step]
  return neighbour !== undefined && wayOfSpeaking(neighbour) ? numbers[index + 2 * step] : neighbour
}
