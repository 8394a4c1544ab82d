// The reason of a doubt in words: in two languages, filled with the value and what was seen, however odd these are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Doubt, unexplainedDoubt } from './doubt.ts'
import { type DoubtFeature, doubtFeatures } from './doubt-feature.ts'
import { explainDoubt, explainDoubts } from './explain-doubt.ts'
import { locales } from './locale.ts'

const at = '/indicators/0/score'
const sources = { sources: { [at]: { text: '20', paragraph: 1 } } }
const doubtOf = (...features: readonly string[]): Doubt => ({
  ...unexplainedDoubt(at),
  because: features.map((feature) => ({ feature, saw: '{value} $& 9 | 20', at: [] })),
})

test('every feature has a sentence in both languages, and what fills it is taken as it is', () => {
  for (const feature of Object.keys(doubtFeatures) as DoubtFeature[])
    for (const locale of locales) {
      const said = explainDoubt(sources, doubtOf(feature), locale)
      // a cell without a text has nothing to quote
      assert.equal(said.includes('20'), feature !== 'only-a-picture', `${locale} ${feature}: ${said}`)
      assert.ok(!said.includes('{saw}'), said)
    }
})

test('said of several values the sentence names none of them, and two that are doubted for one reason have the same', () => {
  for (const feature of Object.keys(doubtFeatures) as DoubtFeature[])
    for (const locale of locales) {
      const said = explainDoubts({ ...doubtOf(feature), because: [{ feature, saw: '', at: [] }] }, locale)
      assert.doesNotMatch(said, /[“{]value|“20”/, said)
    }
  const [one, other] = [doubtOf('glyphs-and-text-differ'), { ...doubtOf('glyphs-and-text-differ'), at: '/total/score' }]
  assert.equal(explainDoubts(one, 'zh-CN'), explainDoubts(other, 'zh-CN'))
  assert.match(explainDoubts(one, 'zh-CN'), /^文件把同一个字形.*，这些值可能不是看到的数$/)
})

test('of many reasons the first two are told', () => {
  const said = explainDoubt(sources, doubtOf('no-rate', 'misaligned-row', 'wrapped-row'), 'zh-CN')
  assert.match(said, /不像一个比率.*；这一行像是少了/)
  assert.doesNotMatch(said, /折成了几行/)
})

test('a doubt without a reason, and one with reasons of another program, say what is known', () => {
  assert.match(explainDoubt(sources, unexplainedDoubt(at), 'zh-CN'), /没有记下原因/)
  assert.equal(explainDoubt(sources, { ...doubtOf('seen-in-2031'), says: '别的程序说的话' }, 'en'), '别的程序说的话')
})
