// Exact decimals as scaled bigints: no float ever touches points, money or rates.

/** How a digit that does not fit is dropped. The names act on the magnitude: 'down' is towards zero, 'up' away from it. */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up'
/** What arithmetic accepts beside a Decimal: plain decimal text or a safe integer. */
export type DecimalLike = Decimal | string | number | bigint

const plain = /^[+-]?\d+(?:\.\d+)?$/

/** An exact decimal, `digits` ÷ 10^`scale`. Immutable; two decimals of equal value may differ in scale, so compare with `equals`. */
export class Decimal {
  private readonly digits: bigint
  private readonly scale: number

  private constructor(digits: bigint, scale: number) {
    this.digits = digits
    this.scale = scale
  }

  /** Reads plain notation ("-4.710", "007"), half-width and without separators; null for anything else, "1e3" and ".5" included. */
  static parse(text: string): Decimal | null {
    if (!plain.test(text)) return null
    const point = text.indexOf('.')
    if (point < 0) return new Decimal(BigInt(text.startsWith('+') ? text.slice(1) : text), 0)
    const unsigned = text.startsWith('+') ? text.slice(1) : text
    return new Decimal(BigInt(unsigned.replace('.', '')), text.length - point - 1)
  }

  /** Throws RangeError on text that is no plain decimal and on numbers that are no safe integers: those would bring a float in. */
  static of(value: DecimalLike): Decimal {
    if (value instanceof Decimal) return value
    if (typeof value === 'bigint') return new Decimal(value, 0)
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact decimal: ${value}`)
      return new Decimal(BigInt(value), 0)
    }
    const parsed = Decimal.parse(value)
    if (parsed === null) throw new RangeError(`not an exact decimal: ${value.slice(0, 40)}`)
    return parsed
  }

  plus(other: DecimalLike): Decimal {
    const right = Decimal.of(other)
    const scale = Math.max(this.scale, right.scale)
    return new Decimal(this.digitsAt(scale) + right.digitsAt(scale), scale)
  }

  minus(other: DecimalLike): Decimal {
    return this.plus(Decimal.of(other).negated())
  }

  times(other: DecimalLike): Decimal {
    const right = Decimal.of(other)
    return new Decimal(this.digits * right.digits, this.scale + right.scale)
  }

  /** The quotient at `scale` decimals, half-even: the one operation that may not be exact. Throws RangeError on a divisor of zero. */
  over(other: DecimalLike, scale = 20): Decimal {
    const right = Decimal.of(other)
    if (right.digits === 0n) throw new RangeError('division by zero')
    const shift = scale + right.scale - this.scale
    const top = shift >= 0 ? this.digits * power(shift) : this.digits
    const bottom = shift >= 0 ? right.digits : right.digits * power(-shift)
    return new Decimal(divided(top, bottom, 'half-even'), scale)
  }

  negated(): Decimal {
    return new Decimal(-this.digits, this.scale)
  }

  abs(): Decimal {
    return this.digits < 0n ? this.negated() : this
  }

  /** `scale` decimals, not negative. Half-up rounds a half away from zero, as school and the forms do (四舍五入). */
  round(scale: number, mode: Rounding = 'half-up'): Decimal {
    if (scale >= this.scale) return this
    return new Decimal(divided(this.digits, power(this.scale - scale), mode), scale)
  }

  compare(other: DecimalLike): -1 | 0 | 1 {
    const right = Decimal.of(other)
    const scale = Math.max(this.scale, right.scale)
    const a = this.digitsAt(scale)
    const b = right.digitsAt(scale)
    if (a === b) return 0
    return a < b ? -1 : 1
  }

  equals(other: DecimalLike): boolean {
    return this.compare(other) === 0
  }

  lessThan(other: DecimalLike): boolean {
    return this.compare(other) < 0
  }

  atMost(other: DecimalLike): boolean {
    return this.compare(other) <= 0
  }

  atLeast(other: DecimalLike): boolean {
    return this.compare(other) >= 0
  }

  moreThan(other: DecimalLike): boolean {
    return this.compare(other) > 0
  }

  isZero(): boolean {
    return this.digits === 0n
  }

  isNegative(): boolean {
    return this.digits < 0n
  }

  isPositive(): boolean {
    return this.digits > 0n
  }

  /** Plain notation without trailing zeros: the decimal text of the public form format. Zero has no sign. */
  toString(): string {
    if (this.scale === 0) return this.digits.toString()
    const negative = this.digits < 0n
    const text = (negative ? -this.digits : this.digits).toString().padStart(this.scale + 1, '0')
    const whole = text.slice(0, text.length - this.scale)
    let end = text.length
    while (text[end - 1] === '0' && end > whole.length) end -= 1
    const plainText = end > whole.length ? `${whole}.${text.slice(whole.length, end)}` : whole
    return negative ? `-${plainText}` : plainText
  }

  toJSON(): string {
    return this.toString()
  }

  private digitsAt(scale: number): bigint {
    return scale === this.scale ? this.digits : this.digits * power(scale - this.scale)
  }
}

export const zero = Decimal.of(0)
export const one = Decimal.of(1)
export const hundred = Decimal.of(100)

/** The sum of a list; zero for an empty one. */
export function sum(list: readonly DecimalLike[]): Decimal {
  let total = zero
  for (const item of list) total = total.plus(item)
  return total
}

export function min(first: DecimalLike, ...rest: readonly DecimalLike[]): Decimal {
  let least = Decimal.of(first)
  for (const item of rest) if (least.moreThan(item)) least = Decimal.of(item)
  return least
}

export function max(first: DecimalLike, ...rest: readonly DecimalLike[]): Decimal {
  let most = Decimal.of(first)
  for (const item of rest) if (most.lessThan(item)) most = Decimal.of(item)
  return most
}

const powers = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent))

function power(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent)
}

function divided(top: bigint, bottom: bigint, mode: Rounding): bigint {
  const quotient = top / bottom
  const remainder = top % bottom
  if (remainder === 0n || mode === 'down') return quotient
  const away = top < 0n === bottom < 0n ? 1n : -1n
  if (mode === 'up') return quotient + away
  const twice = (remainder < 0n ? -remainder : remainder) * 2n
  const divisor = bottom < 0n ? -bottom : bottom
  if (twice > divisor) return quotient + away
  if (twice < divisor) return quotient
  return mode === 'half-up' || quotient % 2n !== 0n ? quotient + away : quotient
}
