// The value of a formula, where it needs no more than arithmetic, texts, comparisons and common functions over cells of the workbook.
import { functions } from './formula-functions.ts'
import { Failed, failed, finite, isTrueOf, NotTold, notTold, numberOf, one, someDay, textOf } from './formula-values.ts'
import type { Argument, Comparison, Several, Value } from './formula-values.ts'
import { positionOf, type Area, type Position } from './position.ts'

export interface Surroundings {
  /** Undefined for a cell whose value is not known. */
  readonly valueAt: (at: Position) => Value | Failed | undefined
  /** The filled cells of an area, undefined where one is not known. Throws what ends the work. */
  readonly valuesIn: (area: Area) => readonly (Value | Failed)[] | undefined
  /** Of another sheet of the workbook, undefined where there is none of that name. */
  readonly onSheet?: (name: string) => Surroundings | undefined
  /** The cell that asks. */
  readonly at?: Position
  /** How far the formula was moved from where it is written: references without "$" go along. */
  readonly moved?: Position
}

/** A formula longer than this, or nested deeper, is left to spreadsheets. */
const lengthMost = 1000
const depthMost = 150

/** Undefined where it cannot be told: another workbook, a name, a function or a sign that is not known here. */
export function valueOf(formula: string, around: Surroundings): Value | Failed | undefined {
  const tokens = formula.length > lengthMost ? null : tokensOf(formula.replace(/^\s*=/, ''))
  if (tokens === null || tokens.length === 0) return undefined
  try {
    const reader = new FormulaReader(tokens, around)
    const value = reader.comparison()
    return reader.isAtEnd() ? one(value) : undefined
  } catch (error) {
    if (error instanceof Failed) return error
    if (error instanceof NotTold) return undefined
    throw error
  }
}

type Reckoned = Value | Several | typeof someDay
type Kind = 'number' | 'text' | 'error' | 'reference' | 'function' | 'truth' | 'sign'
interface Token {
  readonly kind: Kind
  readonly text: string
}

const kinds: readonly Kind[] = ['number', 'text', 'error', 'reference', 'function', 'truth', 'sign']
const token =
  /\s*(?:(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(#N\/A|#[A-Z\d/]+[!?])|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(!])|(?:_xlfn\.)?([A-Z][A-Z\d.]*)\(|(TRUE|FALSE)(?![\w.(!])|(<=|>=|<>|[-+*/^&=<>%(),:]))\s*/iuy

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

  comparison(): Reckoned {
    if (++this.depth > depthMost) notTold()
    let left: Reckoned = this.joined()
    for (let sign = this.sign(['=', '<>', '<', '>', '<=', '>=']); sign; sign = this.sign(['=', '<>', '<', '>', '<=', '>=']))
      left = isTrueOf(left, sign as Comparison, this.joined())
    this.depth--
    return left
  }

  private joined(): Reckoned {
    let left = this.sum()
    while (this.sign(['&'])) left = textOf(one(left)) + textOf(one(this.sum()))
    return left
  }

  private sum(): Reckoned {
    let left = this.product()
    for (let sign = this.sign(['+', '-']); sign; sign = this.sign(['+', '-'])) {
      const right = numberOf(one(this.product()))
      left = finite(numberOf(one(left)) + (sign === '+' ? right : -right))
    }
    return left
  }

  private product(): Reckoned {
    let left = this.power()
    for (let sign = this.sign(['*', '/']); sign; sign = this.sign(['*', '/'])) {
      const right = numberOf(one(this.power()))
      if (sign === '/' && right === 0) failed('#DIV/0!')
      left = finite(sign === '*' ? numberOf(one(left)) * right : numberOf(one(left)) / right)
    }
    return left
  }

  private power(): Reckoned {
    let left = this.signed()
    while (this.sign(['^'])) left = finite(numberOf(one(left)) ** numberOf(one(this.signed())))
    return left
  }

  private signed(): Reckoned {
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

  private primary(): Reckoned {
    const { kind, text } = this.tokens[this.at++] ?? notTold()
    if (kind === 'number') return Number(text)
    if (kind === 'text') return text.replaceAll('""', '"')
    if (kind === 'error') return failed(text.toUpperCase())
    if (kind === 'truth') return text.toUpperCase() === 'TRUE'
    if (kind === 'function') return this.call(text.toUpperCase())
    if (kind === 'reference') return this.referred(text)
    if (text !== '(') return notTold()
    const value = this.comparison()
    return this.sign([')']) ? value : notTold()
  }

  private referred(first: string): Value | Several {
    const cut = first.lastIndexOf('!') + 1
    const around = cut === 0 ? this.around : this.sheet(first.slice(0, cut - 1))
    const { first: from, last: to } = this.area(first.slice(cut))
    return to === undefined ? known(around.valueAt(from)) : [...(around.valuesIn(spanning(from, to)) ?? notTold())]
  }

  private sheet(written: string): Surroundings {
    const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written
    return this.around.onSheet?.(name) ?? notTold()
  }

  private area(first: string): { readonly first: Position; readonly last?: Position } {
    const from = this.place(first)
    if (!this.sign([':'])) return { first: from }
    const next = this.tokens[this.at++]
    return next?.kind === 'reference' ? { first: from, last: this.place(next.text) } : notTold()
  }

  private place(reference: string): Position {
    const { moved } = this.around
    const { row, column } = positionOf(reference)
    const [isRowFixed, isColumnFixed] = [/\$\d/.test(reference), reference.startsWith('$')]
    const at = { row: row + (isRowFixed ? 0 : (moved?.row ?? 0)), column: column + (isColumnFixed ? 0 : (moved?.column ?? 0)) }
    return at.row < 0 || at.column < 0 ? notTold() : at
  }

  private call(name: string): Reckoned {
    if ((name === 'NOW' || name === 'TODAY') && this.sign([')'])) return someDay
    if (name === 'ROW' || name === 'COLUMN') return this.placeCalled(name)
    const given: Argument[] = []
    if (!this.sign([')'])) {
      do given.push(this.argument())
      while (this.sign([',']))
      if (!this.sign([')'])) notTold()
    }
    return Object.hasOwn(functions, name) ? functions[name]!(given) : notTold()
  }

  /** One that fails is stepped over: the function decides whether it is used. */
  private argument(): Argument {
    const [start, depth] = [this.at, this.depth]
    try {
      return this.comparison()
    } catch (error) {
      if (!(error instanceof Failed || error instanceof NotTold)) throw error
      this.depth = depth
      this.at = start
      this.stepOverArgument()
      return error
    }
  }

  private stepOverArgument(): void {
    for (let open = 0; this.at < this.tokens.length; this.at++) {
      const { kind, text } = this.tokens[this.at]!
      if (open === 0 && kind === 'sign' && (text === ',' || text === ')')) return
      if (kind === 'function' || (kind === 'sign' && text === '(')) open++
      else if (kind === 'sign' && text === ')') open--
    }
  }

  private placeCalled(name: 'ROW' | 'COLUMN'): number {
    let place = this.around.at
    if (!this.sign([')'])) {
      const next = this.tokens[this.at++]
      place = next?.kind === 'reference' ? this.area(next.text.slice(next.text.lastIndexOf('!') + 1)).first : undefined
      if (!this.sign([')'])) notTold()
    }
    const { row, column } = place ?? notTold()
    return (name === 'ROW' ? row : column) + 1
  }

  /** Steps over the next sign if it is one of these. */
  private sign(wanted: readonly string[]): string | null {
    const next = this.tokens[this.at]
    if (next?.kind !== 'sign' || !wanted.includes(next.text)) return null
    this.at++
    return next.text
  }
}

const known = (value: Value | Failed | undefined): Value => (value === undefined ? notTold() : one(value))

const spanning = (from: Position, to: Position): Area => ({
  row: Math.min(from.row, to.row),
  column: Math.min(from.column, to.column),
  lastRow: Math.max(from.row, to.row),
  lastColumn: Math.max(from.column, to.column),
})
