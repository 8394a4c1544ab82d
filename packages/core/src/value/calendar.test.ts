// Dates and periods as printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Decimal } from '../decimal.ts'
import { isDeadline, lastMoment, readPeriod } from './calendar.ts'
import { comparableUnits, converted } from './unit.ts'

test('what a text names is given by its first and last day', () => {
  const rows: [string, string | null][] = [
    ['2022年12月底前', '2022-12-01 2022-12-31 month'], ['≤12月', '2022-12-01 2022-12-31 month'], ['2021年底', '2021-12-01 2021-12-31 month'],
    ['2021年1月-12月', '2021-01-01 2021-12-31 month'], ['1-12月', '2022-01-01 2022-12-31 month'], ['2023.07-2024.01', '2023-07-01 2024-01-31 month'],
    ['9月前', '2022-09-01 2022-09-30 month'], ['次月15日前', null], ['一季度', '2022-01-01 2022-03-31 month'], ['2021年第3季度', '2021-07-01 2021-09-30 month'],
    ['上半年', '2022-01-01 2022-06-30 month'], ['十二月底', '2022-12-01 2022-12-31 month'], ['2022年11月11日上架', '2022-11-11 2022-11-11 day'],
    ['2023-07-15', '2023-07-15 2023-07-15 day'], ['2023/7/5', '2023-07-05 2023-07-05 day'], ['全年', '2022-01-01 2022-12-31 year'], ['3月上旬', '2022-03-01 2022-03-10 month'],
    ['9月1日-30日', '2022-09-01 2022-09-30 day'], ['2022年度', '2022-01-01 2022-12-31 year'], ['2024年2月', '2024-02-01 2024-02-29 month'], ['2月30日', null], ['次年3月底', '2023-03-01 2023-03-31 month'],
  ] // prettier-ignore
  for (const [text, expected] of rows) {
    const period = readPeriod(text, 2022)
    assert.equal(period === null ? null : `${period.from} ${period.to} ${period.precision}`, expected, text)
  }
  assert.equal(readPeriod('12月', null), null)
  assert.equal(lastMoment('3月开工，12月20日完工', 2022)?.to, '2022-12-20')
  assert.ok(isDeadline('12月底前') && isDeadline('≤12月') && !isDeadline('12月20日'))
})

test('no text makes the calendar hang or throw, and a period never ends before it begins', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0129年月日-至.底前季度上下半😀') })),
      (text) => {
        const period = readPeriod(text, 2022)
        assert.ok(period === null || period.from <= period.to)
      },
    ),
    { numRuns: 1000 },
  )
})

test('units that measure the same are brought together, others are refused', () => {
  const rows: [string, string | null, string | null, string | null][] = [
    ['176000', '件', '万件', '17.6'], ['1.2', '亿元', '万元', '12000'], ['98', '%', null, '98'], ['3', '项', '个', '3'], ['5', '小时', '分钟', '300'], ['15', '亩', '公顷', '1'],
    ['3', '‰', '%', '0.3'], ['150', '万元', '万', '150'], ['1', '万元/公顷', '元/公顷', '10000'], ['1', '%', '件', null], ['3', '人次', '人', null], ['10', '元/户', '元/人', null], ['9000', '元/公顷', '元/亩', null],
  ] // prettier-ignore
  for (const [value, from, to, expected] of rows) {
    assert.equal(converted(Decimal.of(value), from, to)?.toString() ?? null, expected, `${value}${from} in ${to}`)
    assert.equal(comparableUnits(from, to), expected !== null)
  }
})
