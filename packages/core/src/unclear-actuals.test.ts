// Words beside a number are understood one by one, or a person is asked: no wording passes because nobody thought of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { unexplainedDoubt } from './doubt.ts'
import type { Form } from './form.ts'
import { plainForm } from './pile/plain-form.test.ts'
import { reliabilityOf } from './reliability.ts'
import { parseActual, parseTarget } from './value/value.ts'
import { unclearActuals } from './unclear-actuals.ts'

const [first, ...rest] = plainForm().indicators
const expects = (objective: string | null): Form['objectives'] => ({ expected: objective, actual: null, items: [] })

function sawIn(actualText: string, { targetText = '≥320天', objective = null as string | null } = {}): string | null {
  const target = parseTarget({ text: targetText })
  const row = { ...first!, name: '开放天数', target, actual: parseActual(actualText, target) }
  const form: Form = { ...plainForm(), objectives: expects(objective), indicators: [row, ...rest] }
  return unclearActuals(form).find(({ at }) => at.startsWith('/indicators/0/actual'))?.saw ?? null
}

test('a number alone, and one beside words that results are told with, is sure', () => {
  for (const text of [
    '320',
    '320天',
    '已完成320天',
    '全年实际开放320天',
    '320天（未含节假日）',
    '开放320天，未发生安全事故',
    '共计320天，验收合格',
  ])
    assert.equal(sawIn(text), null, text)
})

test('words that nobody here knows are asked about, and named', () => {
  for (const [text, saw] of [
    ['勉强往320天上靠', '勉强往…靠'],
    ['开放320天，摘牌封门', '摘牌封门'],
    ['凑够320天', '凑够'],
  ])
    assert.equal(sawIn(text!), saw, text)
})

test('what speaks against the number beside what tells it as reached is for a person to weigh', () => {
  assert.equal(sawIn('320天都开了，群众再没来投诉'), '没')
})

test('what the form says it is about is understood where it stands again', () => {
  assert.equal(sawIn('稻瘟病防控320天'), '稻瘟病')
  assert.equal(sawIn('稻瘟病防控320天', { objective: '开展水稻稻瘟病数字化防控' }), null)
})

test('a value that misses its target, or has none, asks for nothing', () => {
  assert.equal(sawIn('凑够266天'), null)
  assert.equal(sawIn('凑够320天', { targetText: '长期开放' }), null)
})

test('a limit kept is asked about as a minimum reached is', () => {
  assert.equal(sawIn('腾挪后320天', { targetText: '≤320天' }), '腾挪')
})

test('any unknown word beside a reached number is noticed', () => {
  const rare = fc.string({ unit: fc.constantFrom(...'饕餮魍魉耄耋龃龉囹圄'), minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(rare, fc.constantFrom('开放320天，', '完成', ''), (word, before) => assert.equal(sawIn(`${before}320天，${word}`), word)),
  )
})

test('such words leave the rest of the form as sure as it was', () => {
  const doubtOf = (index: number, feature: string) => ({
    ...unexplainedDoubt(`/indicators/${index}/actual/value`),
    because: [{ feature, saw: '', at: [] }],
  })
  const all = plainForm().indicators.map((_, index) => index)
  const plain = plainForm()
  assert.equal(reliabilityOf({ ...plain, doubts: all.map((index) => doubtOf(index, 'words-not-understood')) }), 'partly')
  assert.equal(reliabilityOf({ ...plain, doubts: all.map((index) => doubtOf(index, 'conditional-format')) }), 'partly')
  assert.equal(reliabilityOf({ ...plain, doubts: all.map((index) => doubtOf(index, 'misaligned-row')) }), 'unreliable')
})

test('of two figures that answer alike, one on each side of the target, nobody knows which is meant', () => {
  assert.equal(sawIn('搬走7天，开了325天'), '325天')
  assert.equal(sawIn('共开放266天'), null)
  assert.equal(sawIn('去年开放325天，今年开放266天'), null)
})

test('a day by which something was done is asked about as a number is', () => {
  const targetText = '2022年12月底前'
  for (const text of ['2022年11月完成', '2022年11月30日', '2022年12月28日竣工验收']) assert.equal(sawIn(text, { targetText }), null, text)
  assert.equal(sawIn('2022年11月仅完成主体', { targetText }), '仅')
  assert.equal(sawIn('2022年11月完成招标', { targetText }), '招标')
  assert.equal(sawIn('2022年11月完成80%', { targetText }), '80%')
  assert.equal(sawIn('2022年11月完成100%', { targetText }), null)
})

test('a cell of any length is asked about', () => {
  // More figures than a function takes arguments
  assert.equal(sawIn(`5天${'2天余'.repeat(130_000)}`, { targetText: '≤3天' }), '2天')
})
