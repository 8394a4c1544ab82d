// The value grammar against tables of real spellings, and against everything that fast-check can type.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { completionOf } from './completion.ts'
import { decimalText } from '../form-schema.ts'
import type { Indicator, Target } from '../form.ts'
import { normalise, parseActual, parseAmount, parsePoints, parseRate, parseTarget, rangeOf, weightInLabel } from './value.ts'

const table = <Row>(name: string): Row[] => parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Row[]
const row = (target: Target, actual: Indicator['actual'], rest: Partial<Indicator> = {}): Indicator => ({
  dimension: null,
  group: null,
  name: null,
  target,
  actual,
  weight: null,
  score: null,
  deviationReason: null,
  ...rest,
})

type FormsRow = [
  target: string | null,
  relation: string | null,
  value: string | null,
  unit: string | null,
  actual: string | null,
  read: string | null,
]

test('every target and actual of the published layouts is read as a careful person reads it', () => {
  const rows = table<FormsRow>('value.forms.cases.yaml')
  assert.ok(rows.length > 150, `only ${rows.length} rows`)
  for (const [text, relation, value, unit, actualText, read] of rows) {
    const target = parseTarget({ text: text ?? '' })
    assert.deepEqual(target, { text, relation, value, unit })
    assert.deepEqual(parseActual(actualText ?? '', target), { text: actualText, value: read })
  }
})

test('every spelling of a target says what people mean by it', () => {
  const rows = table<[text: string, relation: string | null, value: string | null, unit: string | null]>('target.cases.yaml')
  assert.ok(rows.length > 300, `only ${rows.length} rows`)
  for (const [text, relation, value, unit] of rows) {
    const { text: _printed, ...read } = parseTarget({ text })
    assert.deepEqual({ target: text, ...read }, { target: text, relation, value, unit })
  }
})

test('every actual value stands against its target as a reviewer would say', () => {
  const rows = table<[string, string, string | null, string, string | null, string]>('completion.cases.yaml')
  assert.ok(rows.length > 100, `only ${rows.length} rows`)
  for (const [targetText, actualText, value, state, inTargetUnit, why] of rows) {
    const target = parseTarget({ text: targetText })
    const actual = parseActual(actualText, target)
    const completion = completionOf(row(target, actual), { year: 2022 })
    const said = { value: actual.value, state: completion.state, actual: completion.actual?.toString() ?? null, why: completion.why }
    assert.deepEqual({ targetText, actualText, ...said }, { targetText, actualText, value, state, actual: inTargetUnit, why })
  }
})

test('sign, value and unit from columns of their own are joined and count the same', () => {
  const joined: [
    parts: [string, string | null, string | null],
    text: string,
    relation: string,
    value: string | null,
    unit: string | null,
  ][] = [
    [['98', '>=', '%(百分比)'], '>=98%(百分比)', 'at-least', '98', '%'],
    [['30', '≤', '万元'], '≤30万元', 'at-most', '30', '万元'],
    [['100', '＝', '%'], '＝100%', 'equal', '100', '%'],
    [['12', '≤', '月'], '≤12月', 'by-date', null, null],
    [['12', '=', '个月'], '=12个月', 'equal', '12', '个月'],
    [['3', '=', '年'], '=3年', 'equal', '3', '年'],
    [['95', '大于等于', '百分比'], '大于等于95百分比', 'at-least', '95', '%'],
    [['≥95%', '≥', '%'], '≥95%', 'at-least', '95', '%'],
    [['5', null, '个'], '5个', 'unstated', '5', '个'],
    [['5', '', '/'], '5', 'unstated', '5', null],
    [['5', '≥', '无'], '≥5', 'at-least', '5', null],
    [['28.8万元', '定量', '%'], '28.8万元', 'unstated', '28.8', '万元'],
    [['95', '正向', '%'], '95%', 'at-least', '95', '%'],
    [['20', '反向', '万元'], '20万元', 'at-most', '20', '万元'],
    [['优良中低差', '定性', null], '优良中低差', 'qualitative', null, null],
    [['2000', '≤', '元/人·月'], '≤2000元/人·月', 'at-most', '2000', '元/人·月'],
  ]
  for (const [[text, sign, unit], printed, relation, value, read] of joined)
    assert.deepEqual(parseTarget({ text, sign, unit }), { text: printed, relation, value, unit: read })
  assert.equal(parseTarget({ text: '—', sign: '≥', unit: '个' }).text, null)
})

function judged(text: string, actual: string, group: string) {
  const target = parseTarget({ text })
  return completionOf(row(target, parseActual(actual, target), { group }), { year: null })
}

test('a bare number in a cost group, or a zero, is a limit; elsewhere it is a floor', () => {
  assert.equal(judged('2万元', '1.5万元', '成本指标').state, 'met')
  assert.equal(judged('2万元', '2.5万元', '生态环境成本指标').state, 'missed')
  assert.equal(judged('2万元', '1.5万元', '经济效益指标').state, 'missed')
  assert.equal(judged('0起', '1起', '社会效益指标').state, 'missed')
  assert.equal(judged('=20万元', '22万元', '经济成本指标').state, 'missed')
  assert.equal(judged('=20项', '22项', '数量指标').state, 'met')
  assert.equal(judged('=20项', '22项', '数量指标').ratio?.toString(), '1.1')
  assert.equal(judged('<5次', '5次', '质量指标').strict, true)
})

test('amounts are read in the unit of their column', () => {
  const rows: [string, string | null][] = [
    ['150万', '150'], ['620.82万元', '620.82'], ['-3.2', '-3.2'], ['0.00', '0'], ['', null], ['—', null], ['无', null], ['20,500.000000', '20500'],
    ['１，２００．５０', '1200.5'], ['387664.62元', '387664.62'], ['¥1,000', '1000'], ['(3.2)', '-3.2'], ['预算数：150', '150'], ['1 234 567.80', '1234567.8'],
    ['20,500.0000 00', '20500'], ['34.64 20', null], ['10 0', null], ['100%', null], ['12人', null], ['二十万元', '20'], ['20（含结转）', '20'], ['-', null], ['0', '0'],
    ['－3.2', '-3.2'], ['−0.5', '-0.5'], ['1.2亿元', '1.2'], ['#REF!', null], ['2022年', null],
  ] // prettier-ignore
  for (const [text, value] of rows) assert.equal(parseAmount(text), value, text)
})

test('rates become ratios, bare ones by the amounts or the header beside them', () => {
  const rows: [string, Parameters<typeof parseRate>[1], string | null][] = [
    ['100%', {}, '1'], ['86.19%', {}, '0.8619'], ['1', {}, '1'], ['100.00', {}, '1'], ['102.59%', {}, '1.0259'], ['-4.71%', {}, '-0.0471'], ['0.856', {}, '0.856'],
    ['0', {}, '0'], ['/', {}, null], ['#DIV/0!', {}, null], ['百分之八十', {}, '0.8'], ['95．5％', {}, '0.955'], ['1.5', { spent: '3', budget: '200' }, '0.015'],
    ['1.5', { spent: '3', budget: '2' }, '1.5'], ['1', { spent: '1', budget: '100' }, '0.01'], ['1', { spent: '50', budget: '50' }, '1'], ['98', { percentColumn: true }, '0.98'],
    ['1.5', { percentColumn: true }, '0.015'], ['完成', {}, null], ['10 0%', {}, '1'], ['100%（B/A）', {}, '1'],
  ] // prettier-ignore
  for (const [text, context, value] of rows) assert.equal(parseRate(text, context), value, text)
})

test('points are read with or without 分, and weights out of labels', () => {
  const points: [string, string | null][] = [
    ['10分', '10'], ['10', '10'], ['9.50', '9.5'], ['（10分）', '10'], ['得分：8', '8'], ['-', null], ['20分*执行率', null], ['优', null], ['0', '0'], ['扣2分', null], ['１０', '10'], ['10（满分）', '10'],
  ] // prettier-ignore
  for (const [text, value] of points) assert.equal(parsePoints(text), value, text)
  const labels: [string, string | null, string?][] = [
    ['产出指标（50分）', '50', '产出指标'], ['数量指标15分', '15', '数量指标'], ['效益指标(30)', '30', '效益指标'], ['满意度 10 分', '10', '满意度'], ['总分（100分）', '100', '总分'],
    ['社会效益指标（权重20%）', '20', '社会效益指标'], ['产出指标', null], ['覆盖率（95%）', null], ['目标（1）', null], ['等待10分钟', null], ['预算执行率（１０分）', '10', '预算执行率'],
    ['产出指标\n（60分）', '60', '产出指标'], ['（2022年度）', null],
  ] // prettier-ignore
  for (const [label, weight, rest] of labels)
    assert.deepEqual(weightInLabel(label), weight === null ? null : { weight, label: rest }, label)
})

const pieces = fc.constantFrom(
  ...'0123456789.,-%‰≥≤<>=＝≧ （）()/万亿元人个月年日前内以上下底至~百分之九十五三千零一完成达到不少于低超过控制在☑□、，。；：第季度gGm\n'.split(
    '',
  ),
)
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: pieces, maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const isDecimal = (value: string | null) => assert.ok(value === null || decimalText.safeParse(value).success, String(value))

test('nothing that can be typed makes the grammar throw, and every value is plain decimal text', () => {
  fc.assert(
    fc.property(typed, typed, typed, (a, b, c) => {
      const target = parseTarget({ text: a, sign: b, unit: c })
      const actual = parseActual(b, target)
      isDecimal(target.value)
      isDecimal(actual.value)
      for (const value of rangeOf(a) ?? []) isDecimal(value)
      for (const value of [
        parseAmount(a),
        parseRate(a),
        parseRate(a, { spent: b, budget: c }),
        parsePoints(a),
        weightInLabel(a)?.weight ?? null,
      ])
        isDecimal(value)
      if (target.relation === 'by-date' || target.relation === 'qualitative') assert.equal(target.value, null)
      completionOf(row(target, actual, { name: c }), { year: 2022 })
    }),
    { numRuns: 2000 },
  )
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(typed, (text) => assert.equal(normalise(normalise(text)), normalise(text))),
    { numRuns: 2000 },
  )
})

const signs = { 'at-least': ['≥', '>=', '＞=', '≧', '大于等于', '不少于', '不低于'], 'more-than': ['>', '＞', '﹥', '大于', '超过'], 'at-most': ['≤', '<=', '≦', '不超过', '不高于'], 'less-than': ['<', '＜', '小于', '低于'], equal: ['=', '＝', '﹦', '═', '等于'], unstated: [''] } as const // prettier-ignore
const generated = fc.record({
  relation: fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[])),
  style: fc.nat(),
  whole: fc.nat(9_999_999),
  part: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  unit: fc.constantFrom(
    '',
    '个',
    '%',
    '人次',
    '万元',
    '元/人',
    '公里',
    '个工作日',
    '分钟',
    '万件',
    '元/人·月',
    '毫克/升',
    '个百分点',
    '户',
  ),
  wide: fc.boolean(),
  space: fc.constantFrom('', ' ', '　'),
})

test('a target that was written down reads back as what was meant', () => {
  fc.assert(
    fc.property(generated, ({ relation, style, whole, part, unit, wide, space }) => {
      const value = part === null ? `${whole}` : `${whole}.${part}`
      const sign = signs[relation][style % signs[relation].length]!
      const printed = wide ? value.replaceAll(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : value
      const text = `${sign}${space}${printed}${unit}`.trim()
      assert.deepEqual(parseTarget({ text }), { text, relation, value, unit: unit === '' ? null : unit })
      assert.equal(parseActual(`${printed}${unit}（附件1）`, parseTarget({ text })).value, value)
    }),
    { numRuns: 1000 },
  )
})

test('a value that meets an at-least target keeps meeting it when it rises', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (goal, first, more) => {
      const target = parseTarget({ text: `≥${goal}个` })
      const stateAt = (value: number) => completionOf(row(target, parseActual(`${value}个`, target)), { year: null }).state
      if (stateAt(first) === 'met') assert.equal(stateAt(first + more), 'met')
      else assert.ok(first < goal)
    }),
  )
})

const unseenSigns =
  '\u00AD\u034F\u061C\u115F\u180E\u200B\u200E\u200F\u202A\u202D\u202E\u202C\u2060\u2064\u2066\u2069\u3164\uFE0F\uFEFF\uFFA0\u0000\u0007\u009F\u{E0041}\u{E0100}'
const sprinkled = fc.tuple(
  fc.constantFrom('266天', '未完成320天', '≥320天', '贰佰陆拾陆天', '2022年12月底前', '计划320天，实际266天', '—', ''),
  fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...unseenSigns)), { maxLength: 6 }),
)

test('signs that nobody sees change nothing, wherever they stand', () => {
  fc.assert(
    fc.property(sprinkled, ([plain, unseen]) => {
      const characters = [...plain]
      for (const [at, sign] of unseen) characters.splice(at, 0, sign)
      const typedText = characters.join('')
      assert.equal(normalise(typedText), normalise(plain))
      const [one, other] = [parseTarget({ text: plain }), parseTarget({ text: typedText })]
      assert.deepEqual({ ...other, text: null }, { ...one, text: null })
      const target = parseTarget({ text: '≥320天' })
      assert.equal(parseActual(typedText, target).value, parseActual(plain, target).value)
      assert.equal(parseActual(typedText, target).text === null, parseActual(plain, target).text === null)
    }),
    { numRuns: 2000 },
  )
})
