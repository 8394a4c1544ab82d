// The value of a formula, where it needs no more than arithmetic, texts, comparisons and a dozen functions over cells of its own sheet.
import { Decimal } from '@jizheng/core'
import { general, shownNumber } from './number-format.ts'
import { positionOf, type Area, type Position } from './position.ts'

/** Null is a blank cell. */
export type Value = number | string | boolean | null

export interface Surroundings {
  /** Undefined for a cell whose value is not known (an error). */
  readonly valueAt: (at: Position) => Value | undefined
  /** The filled cells of an area, undefined where one is not known. Throws what ends the work. */
  readonly valuesIn: (area: Area) => readonly Value[] | undefined
  /** How far the formula was moved from where it is written: references without "$" go along. */
  readonly moved?: Position
}

/** A formula longer than this, or nested deeper, is left to spreadsheets. */
const lengthMost = 1000
const depthMost = 40

/** Undefined where it cannot be told: another sheet, an error, a function or a sign that is not known here. */
export function valueOf(formula: string, around: Surroundings): Value | undefined {
  const tokens = formula.length > lengthMost ? null : tokensOf(formula.replace(/^\s*=/, ''))
  if (tokens === null || tokens.length === 0) return undefined
  try {
    const reader = new FormulaReader(tokens, around)
    const value = reader.comparison()
    return reader.isAtEnd() && !Array.isArray(value) ? value : undefined
  } catch (error) {
    if (error instanceof NotTold) return undefined
    throw error
  }
}

class NotTold extends Error {}
const notTold = (): never => {
  throw new NotTold()
}

type Several = Value[]
type Kind = 'number' | 'text' | 'reference' | 'function' | 'truth' | 'sign'
interface Token {
  readonly kind: Kind
  readonly text: string
}

const kinds: readonly Kind[] = ['number', 'text', 'reference', 'function', 'truth', 'sign']
const token =
  /\s*(?:(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(!])|([A-Z]+)\(|(TRUE|FALSE)(?![\w.(!])|(<=|>=|<>|[-+*/^&=<>%(),:]))\s*/iy

function tokensOf(formula: string): Token[] | null {
  const found: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula)
    if (match === null) return null
    const at = match.findIndex((group, index) => index > 0 && group !== undefined)
    found.push({ kind: kinds[at - 1]!, text: match[at]! })
  }
  return found
}

class FormulaReader {
  private at = 0
  private depth = 0
  private readonly tokens: readonly Token[]
  private readonly around: Surroundings

  constructor(tokens: readonly Token[], around: Surroundings) {
    this.tokens = tokens
    this.around = around
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length
  }

  comparison(): Value | Several {
    if (++this.depth > depthMost) notTold()
    let left = this.joined()
    for (let sign = this.sign(['=', '<>', '<', '>', '<=', '>=']); sign; sign = this.sign(['=', '<>', '<', '>', '<=', '>=']))
      left = isTrueThat(one(left), sign as Comparison, one(this.joined()))
    this.depth--
    return left
  }

  private joined(): Value | Several {
    let left = this.sum()
    while (this.sign(['&'])) left = textOf(one(left)) + textOf(one(this.sum()))
    return left
  }

  private sum(): Value | Several {
    let left = this.product()
    for (let sign = this.sign(['+', '-']); sign; sign = this.sign(['+', '-'])) {
      const right = numberOf(one(this.product()))
      left = finite(numberOf(one(left)) + (sign === '+' ? right : -right))
    }
    return left
  }

  private product(): Value | Several {
    let left = this.power()
    for (let sign = this.sign(['*', '/']); sign; sign = this.sign(['*', '/'])) {
      const right = numberOf(one(this.power()))
      left = finite(sign === '*' ? numberOf(one(left)) * right : numberOf(one(left)) / right)
    }
    return left
  }

  private power(): Value | Several {
    let left = this.signed()
    while (this.sign(['^'])) left = finite(numberOf(one(left)) ** numberOf(one(this.signed())))
    return left
  }

  private signed(): Value | Several {
    let isNegative = false
    let isSigned = false
    for (let sign = this.sign(['+', '-']); sign; sign = this.sign(['+', '-'])) {
      isSigned = true
      if (sign === '-') isNegative = !isNegative
    }
    let value = this.primary()
    if (isNegative) value = -numberOf(one(value))
    else if (isSigned) value = one(value)
    while (this.sign(['%'])) value = numberOf(one(value)) / 100
    return value
  }

  private primary(): Value | Several {
    const { kind, text } = this.tokens[this.at++] ?? notTold()
    if (kind === 'number') return Number(text)
    if (kind === 'text') return text.replaceAll('""', '"')
    if (kind === 'truth') return text.toUpperCase() === 'TRUE'
    if (kind === 'function') return this.call(text.toUpperCase())
    if (kind === 'reference') return this.referred(text)
    if (text !== '(') return notTold()
    const value = this.comparison()
    return this.sign([')']) ? value : notTold()
  }

  private referred(first: string): Value | Several {
    const from = this.place(first)
    if (!this.sign([':'])) return known(this.around.valueAt(from))
    const next = this.tokens[this.at++]
    if (next?.kind !== 'reference') return notTold()
    const to = this.place(next.text)
    const area = {
      row: Math.min(from.row, to.row),
      column: Math.min(from.column, to.column),
      lastRow: Math.max(from.row, to.row),
      lastColumn: Math.max(from.column, to.column),
    }
    return [...(this.around.valuesIn(area) ?? notTold())]
  }

  private place(reference: string): Position {
    const { moved } = this.around
    const { row, column } = positionOf(reference)
    const [isRowFixed, isColumnFixed] = [/\$\d/.test(reference), reference.startsWith('$')]
    const at = { row: row + (isRowFixed ? 0 : (moved?.row ?? 0)), column: column + (isColumnFixed ? 0 : (moved?.column ?? 0)) }
    return at.row < 0 || at.column < 0 ? notTold() : at
  }

  private call(name: string): Value {
    const given: (Value | Several)[] = []
    if (!this.sign([')'])) {
      do given.push(this.comparison())
      while (this.sign([',']))
      if (!this.sign([')'])) notTold()
    }
    return Object.hasOwn(functions, name) ? functions[name]!(given) : notTold()
  }

  /** Steps over the next sign if it is one of these. */
  private sign(wanted: readonly string[]): string | null {
    const next = this.tokens[this.at]
    if (next?.kind !== 'sign' || !wanted.includes(next.text)) return null
    this.at++
    return next.text
  }
}

const known = (value: Value | undefined): Value => (value === undefined ? notTold() : value)
const one = (value: Value | Several): Value => (Array.isArray(value) ? notTold() : value)
const finite = (value: number): number => (Number.isFinite(value) ? value : notTold())

function numberOf(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null) return 0
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : notTold()
}

function textOf(value: Value): string {
  if (typeof value === 'number') return general(value)
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : (value ?? '')
}

const truthOf = (value: Value): boolean => (typeof value === 'boolean' ? value : numberOf(value) !== 0)

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

type Given = readonly (Value | Several)[]
type SpreadsheetFunction = (given: Given) => Value

/** Texts and blanks within areas do not count, as spreadsheets have it. */
const numbersIn = (given: Given): number[] =>
  given.flatMap((each) => (Array.isArray(each) ? each.filter((value) => typeof value === 'number') : [numberOf(each)]))
const allIn = (given: Given): Value[] => given.flatMap((each) => (Array.isArray(each) ? each.filter((value) => value !== null) : [each]))
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

const functions: Readonly<Record<string, SpreadsheetFunction>> = {
  SUM: (given) => total(numbersIn(given)),
  PRODUCT: (given) => numbersIn(given).reduce((product, number) => finite(product * number), 1),
  AVERAGE: (given) => finite(total(numbersIn(given)) / numbersIn(given).length),
  MIN: (given) => numbersIn(given).reduce((least, number) => Math.min(least, number), numbersIn(given)[0] ?? 0),
  MAX: (given) => numbersIn(given).reduce((most, number) => Math.max(most, number), numbersIn(given)[0] ?? 0),
  ROUND: (given) => rounded(numberOf(nth(given, 0)), numberOf(nth(given, 1))),
  ABS: (given) => Math.abs(numberOf(nth(given, 0))),
  MOD: (given) => {
    const by = numberOf(nth(given, 1))
    return finite(numberOf(nth(given, 0)) - by * Math.floor(numberOf(nth(given, 0)) / by))
  },
  IF: (given) => (truthOf(nth(given, 0)) ? nth(given, 1) : given.length > 2 ? nth(given, 2) : false),
  AND: (given) => allIn(given).every(truthOf),
  OR: (given) => allIn(given).some(truthOf),
  NOT: (given) => !truthOf(nth(given, 0)),
  CONCATENATE: (given) => given.map((each) => textOf(one(each))).join(''),
  CHOOSE: (given) => nth(given, Math.max(1, Math.trunc(numberOf(nth(given, 0))))),
  HYPERLINK: (given) => nth(given, given.length > 1 ? 1 : 0),
  LEFT: (given) => textOf(nth(given, 0)).slice(0, countIn(given, 1)),
  REPT: (given) => {
    const [text, count] = [textOf(nth(given, 0)), countIn(given, 1)]
    return text.length * count > lengthMost ? notTold() : text.repeat(count)
  },
  RIGHT: (given) => {
    const text = textOf(nth(given, 0))
    return text.slice(Math.max(0, text.length - countIn(given, 1)))
  },
  SUBSTITUTE: (given) => {
    const [text, before, after] = [0, 1, 2].map((index) => textOf(nth(given, index))) as [string, string, string]
    return given.length > 3 || before === '' ? notTold() : text.replaceAll(before, () => after)
  },
  TEXT: (given) => shownNumber(String(numberOf(nth(given, 0))), textOf(nth(given, 1))),
  LEN: (given) => textOf(nth(given, 0)).length,
  ISBLANK: (given) => nth(given, 0) === null,
  ISNUMBER: (given) => typeof nth(given, 0) === 'number',
  ISTEXT: (given) => typeof nth(given, 0) === 'string',
  TRUE: () => true,
  FALSE: () => false,
}
