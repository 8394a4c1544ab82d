// Format codes and what they show.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { shownNumber, shownText } from './number-format.ts'

const cases: readonly (readonly [stored: string, code: string, shown: string, why: string])[] = [
  ['97.200000000000003', 'General', '97.2', 'a double is kept to 15 digits'],
  ['20500', 'General', '20500', 'no decimals are invented'],
  ['0.33333333333333331', 'General', '0.3333333333', 'an endless fraction ends after ten decimals'],
  ['1.0000000000000001E-2', 'General', '0.01', 'the stored exponent is not shown'],
  ['-4.71', 'General', '-4.71', 'a minus sign'],
  ['1', '0.00%', '100.00%', 'a ratio shown as a percentage'],
  ['0.98499999999999999', '0%', '99%', 'half goes up, as shown'],
  ['0.97125', '0.0%', '97.1%', 'a percentage with decimals'],
  ['20500', '#,##0.000000', '20,500.000000', 'amounts with six decimals'],
  ['1234567.891', '#,##0.00', '1,234,567.89', 'thousands'],
  ['1.005', '0.00', '1.01', 'rounding acts on the decimal, not on the double'],
  ['0', '#,##0.00', '0.00', 'zero'],
  ['0.5', '#.00', '.50', 'no digit is required before the point'],
  ['3.10', '0.##', '3.1', 'optional decimals'],
  ['7', '000', '007', 'leading zeros'],
  ['-3', '0_);(0)', '(3)', 'brackets for a loss, without a sign'],
  ['-0.001', '0.00', '0.00', 'what rounds to nothing loses its sign'],
  ['0', '#,##0;-#,##0;"-"', '-', 'a section for zero'],
  ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-', 'the accounting format, whose question marks stand for blanks'],
  ['0.5', '# ?/?', '1/2', 'a fraction'],
  ['5', '"≥"0"个"', '≥5个', 'a sign and a unit that only the format has'],
  ['12', '≥0%', '≥1200%', 'a bare sign before a percentage'],
  ['205000000', '0!.0,"万"', '20500.0万', 'the usual trick to show ten thousands'],
  ['128', '¥#,##0.00', '¥128.00', 'a currency sign'],
  ['128', '[$¥-804]#,##0.00;[Red]-[$¥-804]#,##0.00', '¥128.00', 'a currency in brackets, a colour'],
  ['95', '[>=90]"优";"良"', '优', 'a condition decides'],
  ['80', '[>=90]"优";"良"', '良', 'and otherwise the next section serves'],
  ['44926', 'yyyy"年"m"月"d"日"', '2022年12月31日', 'a date in words'],
  ['44926', 'yyyy/m/d', '2022/12/31', 'a date with slashes'],
  ['44926', 'yyyy.mm.dd', '2022.12.31', 'a date with points'],
  ['44926.75', 'yyyy-mm-dd hh:mm', '2022-12-31 18:00', 'minutes after hours'],
  ['60', 'yyyy-mm-dd', '1900-02-29', 'the day that never was'],
  ['1', 'yyyy-mm-dd', '1900-01-01', 'the first day'],
  ['5', '@', '5', 'a number in a text cell'],
  ['0.285', '0%', '29%', 'half of the decimal, not of the double'],
  ['999999999999.99', '#,##0.000000', '999,999,999,999.990000', 'fifteen digits'],
  ['95', '0"%"', '95%', 'a sign that is only written'],
  ['95', '0\\%', '95%', 'and one that is escaped'],
  ['5', 'G/通用格式"个"', '5个', 'General by its Chinese name'],
  ['44926', 'aaaa', '星期六', 'a weekday'],
  ['44926.75', '上午/下午h"时"mm"分"', '下午6时00分', 'the half of the day'],
]

for (const [stored, code, shown, why] of cases) {
  test(`${stored} as ${code} shows ${shown}: ${why}`, () => assert.equal(shownNumber(stored, code), shown))
}

test('dates of the 1904 system are four years later', () => assert.equal(shownNumber('43464', 'yyyy-mm-dd', true), '2022-12-31'))

test('a text passes through, unless its format has a section for texts', () => {
  assert.equal(shownText('≥95%', '0.00%'), '≥95%')
  assert.equal(shownText('某局', '0;0;0;@"（盖章）"'), '某局（盖章）')
})

test('no code makes it throw', () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.string({ unit: fc.constantFrom(...'0#?.,%;@[]"\\_*!$ymdhsEG¥-+/ ', 'General', '[h]', 'AM/PM', '[>1]') }),
      (value, code) => {
        assert.equal(typeof shownNumber(String(value), code), 'string')
      },
    ),
  )
})
