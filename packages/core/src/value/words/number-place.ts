// Where the number that was read stands among its words. Looked for as a number: 2 is none of the figures of 2022年完成2个.
import { normalise } from '../normalise.ts'
import { numbersIn } from '../number-in-text.ts'
import { looseUnitAt } from '../unit.ts'

export interface NumberPlace {
  /** The normalised text. */
  readonly body: string
  /** Where the number starts, where its figures end, and where its unit does, be it one that nobody has listed. */
  readonly start: number
  readonly figuresEnd: number
  readonly end: number
}

/** `value` is plain decimal text, '' for the start of a text that tells a date. Null where the number was computed from the words (差54天) and stands nowhere. */
export function numberPlace(actual: string, value: string): NumberPlace | null {
  const body = normalise(actual)
  if (value === '') return { body, start: 0, figuresEnd: 0, end: 0 }
  const number = numbersIn(body).find((each) => each.value === value)
  if (number === undefined) return null
  const { start, unit } = number
  const figures = /^[\d.,]+/u.exec(body.slice(start, number.end))?.[0].length ?? 0
  const end = unit === null ? number.end + (looseUnitAt(body, number.end)?.length ?? 0) : number.end
  return { body, start, figuresEnd: figures === 0 ? number.end : start + figures, end }
}
