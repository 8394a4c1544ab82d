// What formulas reckon with: values, the errors that spreadsheets show, and how one kind is taken for another.
import { general } from './number-format.ts'

/** Null is a blank cell. */
export type Value = number | string | boolean | null

/** An error that a spreadsheet shows: `message` is its sign, "#DIV/0!". */
export class Failed extends Error {}

/** What is left to spreadsheets. */
export class NotTold extends Error {}

export const failed = (sign: string): never => {
  throw new Failed(sign)
}
export const notTold = (): never => {
  throw new NotTold()
}

/** The filled cells of an area. */
export type Several = (Value | Failed)[]

/** The day on which the workbook is opened, which nobody knows beforehand. */
export const someDay = Symbol('some day')

/** What a function is given; an argument that failed counts only where it is used. */
export type Argument = Value | Several | typeof someDay | Failed | NotTold

export function one(value: Argument): Value {
  if (value === someDay) return notTold()
  if (value instanceof Error) throw value
  return Array.isArray(value) ? notTold() : value
}

export const finite = (value: number): number => (Number.isFinite(value) ? value : failed('#NUM!'))

export function numberOf(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null) return 0
  const [, digits, isShare] = /^\s*(-?\d+(?:\.\d+)?)(%?)\s*$/.exec(value) ?? []
  if (digits !== undefined) return isShare === '%' ? Number(digits) / 100 : Number(digits)
  return isNoNumber(value) ? failed('#VALUE!') : notTold()
}

/** Texts with digits may be dates, times or amounts of money to a spreadsheet; with words in them that are of none of these they are not. */
const isNoNumber = (text: string): boolean => !/\p{Nd}|[^\s\p{L}]/u.test(text) || /(?![年月日时分秒上下午元])\p{Script=Han}/u.test(text)

export function textOf(value: Value): string {
  if (typeof value === 'number') return general(value)
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : (value ?? '')
}

export const truthOf = (value: Value): boolean => (typeof value === 'boolean' ? value : numberOf(value) !== 0)

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>='

/** Numbers stand before texts, texts before TRUE and FALSE; capitals count as small letters. */
export function isTrueThat(left: Value, sign: Comparison, right: Value): boolean {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)]
  const order = rank(a) === rank(b) ? compared(a, b) : rank(a) - rank(b)
  return { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[sign]
}

const rank = (value: Value): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0)
const blankLike = (other: Value): Value => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0)

function compared(a: Value, b: Value): number {
  if (typeof a !== 'string' || typeof b !== 'string') return numberOf(a) - numberOf(b)
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}

/** From 2000 to 2100, as spreadsheets count days. */
const days = [36_526, 73_050] as const

/** As `isTrueThat`, of the day on which the workbook is opened too: told where it holds for all of them or for none. */
export function isTrueOf(left: Argument, sign: Comparison, right: Argument): boolean {
  if (left !== someDay && right !== someDay) return isTrueThat(one(left), sign, one(right))
  const other = one(left === someDay ? right : left)
  const isAmong = typeof other === 'number' && other >= days[0] && other < days[1] + 1
  if (isAmong) return notTold()
  return left === someDay ? isTrueThat(days[0], sign, other) : isTrueThat(other, sign, days[0])
}
