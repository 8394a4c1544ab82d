// The functions that formulas may call, as spreadsheets reckon them.
import { Decimal } from '@jizheng/core'
import { Failed, failed, finite, isTrueThat, NotTold, notTold, numberOf, one, textOf, truthOf } from './formula-values.ts'
import type { Argument, Comparison, Several, Value } from './formula-values.ts'
import { general, shownNumber } from './number-format.ts'

type Given = readonly Argument[]

export const functions: Readonly<Record<string, (given: Given) => Value>> = {
  SUM: (given) => total(numbersIn(given)),
  PRODUCT: (given) => numbersIn(given).reduce((product, number) => finite(product * number), 1),
  AVERAGE: (given) => finite(total(numbersIn(given)) / (numbersIn(given).length || failed('#DIV/0!'))),
  MIN: (given) => numbersIn(given).reduce((least, number) => Math.min(least, number), numbersIn(given)[0] ?? 0),
  MAX: (given) => numbersIn(given).reduce((most, number) => Math.max(most, number), numbersIn(given)[0] ?? 0),
  ROUND: (given) => rounded(numberOf(nth(given, 0)), numberOf(nth(given, 1))),
  ABS: (given) => Math.abs(numberOf(nth(given, 0))),
  MOD: (given) => {
    const by = numberOf(nth(given, 1)) || failed('#DIV/0!')
    return finite(numberOf(nth(given, 0)) - by * Math.floor(numberOf(nth(given, 0)) / by))
  },
  IF: (given) => (truthOf(nth(given, 0)) ? nth(given, 1) : given.length > 2 ? nth(given, 2) : false),
  AND: (given) => truthsIn(given).every(Boolean),
  OR: (given) => truthsIn(given).some(Boolean),
  NOT: (given) => !truthOf(nth(given, 0)),
  CONCATENATE: (given) => given.map((each) => textOf(one(each))).join(''),
  CHOOSE: (given) => nth(given, Math.max(1, Math.trunc(numberOf(nth(given, 0))))),
  HYPERLINK: (given) => nth(given, given.length > 1 ? 1 : 0),
  LEFT: (given) => textOf(nth(given, 0)).slice(0, countIn(given, 1)),
  REPT: (given) => {
    const [text, count] = [textOf(nth(given, 0)), countIn(given, 1)]
    return text.length * count > longest ? failed('#VALUE!') : text.repeat(count)
  },
  RIGHT: (given) => {
    const text = textOf(nth(given, 0))
    return text.slice(Math.max(0, text.length - countIn(given, 1)))
  },
  SUBSTITUTE: (given) => {
    const [text, before, after] = [0, 1, 2].map((index) => textOf(nth(given, index))) as [string, string, string]
    return given.length > 3 || before === '' || text.length + after.length > replacedMost ? notTold() : text.replaceAll(before, () => after)
  },
  TEXT: (given) => shownNumber(String(numberOf(nth(given, 0))), textOf(nth(given, 1))),
  LEN: (given) => textOf(nth(given, 0)).length,
  ISBLANK: (given) => kindOf(given) === 'blank',
  ISNUMBER: (given) => kindOf(given) === 'number',
  ISTEXT: (given) => kindOf(given) === 'string',
  ISNONTEXT: (given) => kindOf(given) !== 'string',
  ISLOGICAL: (given) => kindOf(given) === 'boolean',
  ISERROR: (given) => failureIn(given) !== null,
  ISERR: (given) => (failureIn(given) ?? notAvailable) !== notAvailable,
  ISNA: (given) => failureIn(given) === notAvailable,
  IFERROR: (given) => (failureIn(given) === null ? nth(given, 0) : nth(given, 1)),
  IFNA: (given) => (failureIn(given) === notAvailable ? nth(given, 1) : nth(given, 0)),
  NA: () => failed(notAvailable),
  COUNT: (given) => given.flatMap(listed).filter((value) => typeof value === 'number').length,
  COUNTA: (given) => given.flatMap(listed).filter((value) => value !== null).length,
  COUNTIF: (given) => {
    const meets = criterion(nth(given, 1))
    return given.length === 2 ? listed(given[0]!).filter(meets).length : notTold()
  },
  TRIM: (given) => textOf(nth(given, 0)).replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, ''),
  EXACT: (given) => textOf(nth(given, 0)) === textOf(nth(given, 1)),
  UPPER: (given) => textOf(nth(given, 0)).toUpperCase(),
  LOWER: (given) => textOf(nth(given, 0)).toLowerCase(),
  VALUE: (given) => numberOf(nth(given, 0)),
  INT: (given) => Math.floor(numberOf(nth(given, 0))),
  MID: (given) => {
    const [text, from] = [textOf(nth(given, 0)), Math.trunc(numberOf(nth(given, 1)))]
    return from < 1 ? failed('#VALUE!') : text.slice(from - 1, from - 1 + countIn(given, 2))
  },
  FIND: (given) => found(textOf(nth(given, 1)), textOf(nth(given, 0)), given),
  SEARCH: (given) => {
    const wanted = textOf(nth(given, 0)).toLowerCase()
    return /[*?~]/.test(wanted) ? notTold() : found(textOf(nth(given, 1)).toLowerCase(), wanted, given)
  },
  // the days of a workbook that counts from 1904 fall on others
  WEEKDAY: (given) => {
    const day = Math.floor(numberOf(nth(given, 0)))
    const kind = given.length > 1 ? numberOf(nth(given, 1)) : 1
    if (day < 0) return failed('#NUM!')
    return kind === 1 ? ((day + 6) % 7) + 1 : kind === 2 ? ((day + 5) % 7) + 1 : notTold()
  },
  TRUE: () => true,
  FALSE: () => false,
}

/** The longest text that a spreadsheet makes. */
const longest = 32_767
/** Replacing in longer texts is left to spreadsheets. */
const replacedMost = 1000

/** Texts and blanks within areas do not count, as spreadsheets have it. */
const numbersIn = (given: Given): number[] =>
  given.flatMap((each) => (Array.isArray(each) ? each.map(one).filter((value) => typeof value === 'number') : [numberOf(one(each))]))
const truthsIn = (given: Given): boolean[] =>
  given.flatMap((each) =>
    (Array.isArray(each) ? each.map(one).filter((value) => value !== null && typeof value !== 'string') : [one(each)]).map(truthOf),
  )
const listed = (each: Argument): Several => (Array.isArray(each) ? each : each instanceof Failed ? [each] : [one(each)])
const nth = (given: Given, index: number): Value => (index < given.length ? one(given[index]!) : notTold())
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

function rounded(number: number, places: number): number {
  if (!Number.isInteger(places) || places < 0 || places > 10 || Math.abs(number) >= 1e15) return notTold()
  // in decimals of 15 digits: 1.005 is rounded up, as spreadsheets do
  return Number(Decimal.of(general(number)).round(places).toString())
}

function countIn(given: Given, index: number): number {
  const count = given.length > index ? numberOf(nth(given, index)) : 1
  return count >= 0 ? Math.trunc(count) : notTold()
}

/** The sign of an error, null where the first argument is none. */
function failureIn([first]: Given): string | null {
  if (first instanceof Failed) return first.message
  return first === undefined || first instanceof NotTold || Array.isArray(first) ? notTold() : null
}

function kindOf(given: Given): string {
  if (failureIn(given) !== null) return 'error'
  const value = nth(given, 0)
  return value === null ? 'blank' : typeof value
}

const notAvailable = '#N/A'

function found(text: string, wanted: string, given: Given): number {
  const from = given.length > 2 ? numberOf(nth(given, 2)) : 1
  const at = from < 1 ? -1 : text.indexOf(wanted, Math.trunc(from) - 1)
  return at < 0 ? failed('#VALUE!') : at + 1
}

/** Of COUNTIF: "320", ">=320", "未*". */
function criterion(wanted: Value): (value: Value | Failed) => boolean {
  const [, sign = '', rest = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(textOf(wanted)) ?? []
  // blank cells are not at hand to be counted
  if (rest === '' || sign === '<>' || /~|\*.*\*.*\*/s.test(rest)) return notTold()
  const number = /^-?\d+(?:\.\d+)?$/.test(rest) ? Number(rest) : null
  const comparison = (sign || '=') as Comparison
  if (number !== null) return (value) => typeof value === 'number' && isTrueThat(value, comparison, number)
  if (comparison !== '=') return (value) => typeof value === 'string' && isTrueThat(value, comparison, rest)
  const signs = rest
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const pattern = new RegExp(`^${signs}$`, 'is')
  return (value) => typeof value === 'string' && pattern.test(value)
}
