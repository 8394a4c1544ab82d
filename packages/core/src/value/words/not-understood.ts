// The words beside a number that nobody here understands: what they say of it, a person has to read.
import { numbersIn } from '../number-in-text.ts'
import { withoutExplained } from './against.ts'
import { numberPlace } from './number-place.ts'
import { isKnownWord, longestKnown } from './vocabulary.ts'

/** So far before and behind the number a word may speak of it. */
const reach = 40
const han = /\p{Script=Han}/u

/** What makes more of a number: where more is not asked for it is not understood. */
const growing = /[余多几](?=[万千百亿]|[\u4e00-\u9fff]|$)|以上|\d[^\d起,]{1,3}起(?=$|[,;。)])|超|突破|人均|另有|第[二三四]期/u
/** Signs and small words that make another number of it, or none: 320天→266天, 28万元+4万元, ≈100%, 或320天, 三年累计, 280天的. */
const turning =
  /[+→←↑↓≈±×✗✘❌⁄?~^*]|(?<=[^,;:(])-(?=\d)|或[达约]?\d|[两三四五六七八九十几多]年(?:累|合|来|共)|(?<=\d[^\d,]{0,3})的(?=$|[,;。)])/u

/** `value` is the number as read, '' where the text tells a date; `most`: more than the target does not meet it. `isTold` knows the pairs of signs in what the form says it is about: a thing that it names is understood. Null where all words are. */
export function notUnderstood(
  actual: string,
  { value, most }: { readonly value: string; readonly most: boolean },
  isTold: (pair: string) => boolean,
): string | null {
  const place = numberPlace(actual, value)
  if (place === null) return null
  const { body, start, end } = place
  const turned = turning.exec(body)?.[0] ?? (most ? growing.exec(body)?.[0] : undefined)
  if (turned !== undefined) return turned
  if (!han.test(body)) return null
  const beside = `${body.slice(Math.max(0, start - reach), start)}·${body.slice(end, end + reach)}`
  const unknown = unknownIn(withoutNumbers(withoutExplained(beside)), isTold)
  return unknown.length === 0 ? null : unknown.join('…')
}

function withoutNumbers(text: string): string {
  let rest = ''
  let from = 0
  for (const { start, end } of numbersIn(text)) {
    rest += `${text.slice(from, start)}·`
    from = end
  }
  return rest + text.slice(from)
}

/** The runs of signs that no division into known words covers, in the division that leaves the fewest. */
function unknownIn(text: string, isTold: (pair: string) => boolean): string[] {
  const left = new Uint16Array(text.length + 1)
  const step = new Uint16Array(text.length)
  for (let at = text.length - 1; at >= 0; at--) {
    left[at] = left[at + 1]! + (han.test(text[at]!) ? 1 : 0)
    for (let length = 1; length <= longestKnown && at + length <= text.length; length++)
      if (isKnownWord(text.slice(at, at + length))) take(at, length)
    if (isTold(text.slice(at, at + 2))) {
      take(at, 2)
      take(at, 1)
    }
  }
  const runs: string[] = []
  let open = false
  for (let at = 0; at < text.length; at += step[at] || 1) {
    const isUnknown = step[at] === 0 && han.test(text[at]!)
    if (isUnknown) runs.push(open ? runs.pop()! + text[at] : text[at]!)
    open = isUnknown
  }
  return runs

  function take(at: number, length: number): void {
    if (left[at + length]! >= left[at]!) return
    left[at] = left[at + length]!
    step[at] = length
  }
}
