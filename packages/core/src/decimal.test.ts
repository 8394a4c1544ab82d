// The exact decimals against decimal.js.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Decimal as Oracle } from 'decimal.js'
import * as fc from 'fast-check'
import { Decimal, hundred, max, min, one, sum, zero } from './decimal.ts'
import { decimalText } from './form-schema.ts'

const oracle = Oracle.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 })
const digits = (least: number, most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most })
const plain = fc
  .tuple(fc.constantFrom('', '-'), digits(1, 18), fc.option(digits(1, 8), { nil: null }))
  .map(([sign, whole, part]) => `${sign}${whole}${part === null ? '' : `.${part}`}`)
const modes = {
  'half-up': Oracle.ROUND_HALF_UP,
  'half-even': Oracle.ROUND_HALF_EVEN,
  down: Oracle.ROUND_DOWN,
  up: Oracle.ROUND_UP,
} as const
const modeName = fc.constantFrom('half-up', 'half-even', 'down', 'up' as const)

/** decimal.js keeps a negative zero; the form knows only "0". */
const printed = (value: Oracle) => (value.isZero() ? '0' : value.toFixed())

test('sums, differences, products and comparisons are those of decimal.js', () => {
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      const [x, y] = [new oracle(a), new oracle(b)]
      assert.equal(Decimal.of(a).plus(b).toString(), printed(x.plus(y)))
      assert.equal(Decimal.of(a).minus(b).toString(), printed(x.minus(y)))
      assert.equal(Decimal.of(a).times(b).toString(), printed(x.times(y)))
      assert.equal(Decimal.of(a).compare(b), x.comparedTo(y))
      assert.equal(Decimal.of(a).abs().toString(), printed(x.abs()))
      assert.equal(min(a, b).toString(), printed(oracle.min(x, y)))
      assert.equal(max(a, b).toString(), printed(oracle.max(x, y)))
      assert.equal(sum([a, b, a]).toString(), printed(x.plus(y).plus(x)))
    }),
  )
})

test('a quotient is that of decimal.js at any scale, half-even', () => {
  fc.assert(
    fc.property(plain, plain, fc.nat(30), (a, b, scale) => {
      fc.pre(!new oracle(b).isZero())
      const expected = new oracle(a).dividedBy(b).toDecimalPlaces(scale, Oracle.ROUND_HALF_EVEN)
      assert.equal(Decimal.of(a).over(b, scale).toString(), printed(expected))
    }),
  )
})

test('rounding is that of decimal.js in every mode', () => {
  fc.assert(
    fc.property(plain, fc.nat(9), modeName, (a, scale, mode) => {
      assert.equal(Decimal.of(a).round(scale, mode).toString(), printed(new oracle(a).toDecimalPlaces(scale, modes[mode])))
    }),
  )
})

test('what is written is always the decimal text of the form, and reads back as the same value', () => {
  fc.assert(
    fc.property(plain, (a) => {
      const text = Decimal.of(a).toString()
      assert.ok(decimalText.safeParse(text).success)
      assert.ok(Decimal.of(text).equals(a))
    }),
  )
})

test('a number that is no plain decimal is refused, a float above all', () => {
  for (const text of ['', '.5', '5.', '1e3', '1,000', ' 1', '１', '--1', 'NaN', 'Infinity', '0x10'])
    assert.equal(Decimal.parse(text), null, text)
  assert.throws(() => Decimal.of(0.1), RangeError)
  assert.throws(() => Decimal.of(2 ** 53), RangeError)
  assert.throws(() => Decimal.of('一'), RangeError)
  assert.throws(() => one.over(zero), RangeError)
})

test('a half goes away from zero unless another mode is asked for', () => {
  assert.equal(Decimal.of('2.345').round(2).toString(), '2.35')
  assert.equal(Decimal.of('-2.345').round(2).toString(), '-2.35')
  assert.equal(Decimal.of('2.345').round(2, 'half-even').toString(), '2.34')
  assert.equal(Decimal.of('-0.001').round(2).toString(), '0')
  assert.equal(one.over(3, 4).toString(), '0.3333')
  assert.equal(hundred.over('0.5').toString(), '200')
  assert.equal(JSON.stringify({ value: Decimal.of('+007.10') }), '{"value":"7.1"}')
})
