// Uncertain values in words: one reason once, marks for lists, what comes first where too much is doubted, what was settled.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unexplainedDoubt } from './doubt.ts'
import { readingMark, settledSaid, uncertaintyOf } from './explain-uncertainty.ts'
import { judged, plainForm } from './pile/plain-form.test.ts'

const doubted = (feature: string, ...pointers: readonly string[]) =>
  pointers.map((at) => ({ ...unexplainedDoubt(at), because: [{ feature, saw: '', at: [] }] }))
const scores = ['/indicators/0/score', '/indicators/1/score', '/indicators/2/score']

test('values that are doubted for one reason stand under it together, the others alone under their own', () => {
  const form = judged(plainForm({ doubts: [...doubted('glyphs-and-text-differ', ...scores), ...doubted('year-inferred', '/year')] }))
  const { groups, values } = uncertaintyOf(form, 'zh-CN')!
  assert.deepEqual(
    groups.map((group) => group.values.map(({ at }) => at)),
    [scores, ['/year']],
  )
  assert.match(groups[0]!.because, /这些值可能不是看到的数/)
  assert.equal(groups[1]!.because, values.find(({ at }) => at === '/year')!.because)
})

test('of a form that was not read reliably the doubts come first, of the others nothing does', () => {
  const unreliable = judged(plainForm({ doubts: doubted('glyphs-and-text-differ', ...scores) }))
  assert.equal(unreliable.reliability, 'unreliable')
  assert.match(uncertaintyOf(unreliable, 'zh-CN')!.comesFirst!, /先对照原表/)
  assert.match(uncertaintyOf(unreliable, 'en')!.comesFirst!, /compare the uncertain values/)
  assert.equal(uncertaintyOf(judged(plainForm({ doubts: doubted('glyphs-and-text-differ', scores[0]!) })), 'en')!.comesFirst, null)
})

test('a list marks what was partly read with the number of doubted cells, and what was not read reliably', () => {
  assert.deepEqual(
    (['reliable', 'partly', 'unreliable'] as const).map((reliability) => readingMark(reliability, 3, 'zh-CN')),
    [null, '部分存疑 3处', '没有可靠读出 3处存疑'],
  )
  assert.equal(readingMark('partly', 3, 'en'), 'partly uncertain (3)')
})

test('what was settled is told with how, of many the first five', () => {
  const form = plainForm()
  const said = settledSaid(
    form,
    [
      { at: '/year', as: 'as-read' },
      { at: '/indicators/0/target/value', as: { typed: '≥12公里' } },
      { at: '/total/score', as: 'other' },
    ],
    'zh-CN',
  )
  assert.equal(said, '已对照原表核对 3 处：年度读得对、第1行“改造管网长度”年度指标值改为“≥12公里”、总分改按另一种读法。')
  const seven = settledSaid(
    form,
    Array.from({ length: 7 }, () => ({ at: '/year', as: 'as-read' as const })),
    'zh-CN',
  )
  assert.match(seven!, /^已对照原表核对 7 处：.*年度读得对等7处。$/)
  assert.equal(settledSaid(form, [], 'en'), null)
})
