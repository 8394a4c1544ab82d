// Computed values: what follows, by which rule, and how typing takes a value out and clearing it puts it back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Decimal } from '../decimal.ts'
import { findPack } from '../packs/all.ts'
import { resolvePack } from '../resolve-pack.ts'
import { scoreForm } from '../score.ts'
import { emptyFilling } from './empty-filling.ts'
import { type Filling, fillingOf, textAt } from './filling.ts'
import { followed } from './followed.ts'
import { withText, withTexts } from './with-text.ts'

const packNamed = (id: string) => resolvePack(findPack(id)!, findPack)
const pack = packNamed('cn-2020')
const typed = (filling: Filling, cells: Readonly<Record<string, string>>, by = pack): Filling =>
  followed(
    withTexts(
      filling,
      Object.entries(cells).map(([at, text]) => ({ at, text })),
    ),
    by,
  )
const line = (filling: Filling, index = 0) => filling.form.budget.lines[index]!

const spent = {
  '/budget/lines/1/original': '300',
  '/budget/lines/1/adjusted': '320',
  '/budget/lines/1/spent': '300',
  '/budget/lines/3/adjusted': '1',
  '/budget/lines/3/spent': '0',
}

test('the total line sums its parts, rates follow the amounts, and the points for execution the pack', () => {
  const filling = typed(emptyFilling({ year: 2022, pack }), spent)
  assert.deepEqual(line(filling), { ...line(filling), original: '300', adjusted: '321', spent: '300', rate: '0.9346', score: '9.35' })
  assert.deepEqual(
    [1, 2, 3].map((index) => line(filling, index).rate),
    ['0.9375', null, '0'],
  )
  assert.equal(textAt(filling, '/budget/lines/0/rate'), '93.46%')
  assert.equal(filling.form.total.score, '9.35')
  assert.equal(filling.form.total.weight, '100')
  assert.equal(scoreForm(filling.form, pack).execution?.suggested, '9.35')
})

test('a value that someone types stands, and follows again once it is cleared', () => {
  const before = typed(emptyFilling({ year: 2022, pack }), spent)
  const stands = typed(before, { '/budget/lines/0/rate': '95%', '/budget/lines/0/adjusted': '400' })
  assert.equal(line(stands).rate, '0.95')
  assert.equal(line(typed(stands, { '/budget/lines/1/adjusted': '500' })).adjusted, '400')
  const again = typed(stands, { '/budget/lines/0/rate': '', '/budget/lines/0/adjusted': ' ' })
  assert.deepEqual(again.form, before.form)
  assert.deepEqual(new Set(again.following), new Set(before.following))
  assert.deepEqual(again.typed, {})
})

test('a dash leaves a computed value blank for good', () => {
  const filling = typed(emptyFilling({ year: 2022, pack }), { '/indicators/0/score': '95', '/total/grade': '—' })
  assert.equal(filling.form.total.grade, null)
  assert.equal(filling.form.total.score, '95')
  assert.equal(typed(filling, { '/total/grade': '' }).form.total.grade, '优')
})

test('the same text again leaves a value following', () => {
  const filling = typed(emptyFilling({ year: 2022, pack }), { '/indicators/0/score': '9' })
  assert.equal(withText(filling, '/total/score', '9'), filling)
})

test('the total weight grows with the rows where it follows, and a budget line that repeats it is not added', () => {
  const filling = typed(emptyFilling({ year: 2022, pack }), {
    '/total/weight': '',
    '/indicators/0/weight': '5',
    '/indicators/1/weight': '2.50',
  })
  assert.equal(filling.form.total.weight, '17.5')
  assert.equal(typed(filling, { '/budget/lines/0/weight': '100' }).form.total.weight, '7.5')
  assert.equal(typed(emptyFilling({ year: 2022, pack }), { '/total/weight': '' }).form.total.weight, null)
})

test('nearly everything spent is never printed as everything', () => {
  const rate = (spentAmount: string) =>
    line(typed(emptyFilling({ year: 2022, pack }), { '/budget/lines/0/adjusted': '1000000', '/budget/lines/0/spent': spentAmount })).rate
  assert.equal(rate('999999'), '0.9999')
  assert.equal(rate('1000000'), '1')
  assert.equal(rate('1000001'), '1')
})

test('where the pack leaves the points open, none are proposed', () => {
  const filling = typed(emptyFilling({ year: 2022, pack }), { '/budget/lines/0/adjusted': '0', '/budget/lines/0/spent': '0' })
  assert.equal(line(filling).score, null)
  assert.equal(line(filling).rate, null)
  assert.equal(line(typed(filling, {}, packNamed('deployed-default'))).score, '0')
})

test('in a form read from a document nothing follows until a computed value is cleared there', () => {
  const { form } = typed(emptyFilling({ year: 2022, pack }), { ...spent, '/total/score': '50' })
  const read = fillingOf(form)
  assert.equal(followed(read, pack), read)
  const cleared = typed(read, { '/total/score': '', '/projectName': '' })
  assert.deepEqual(cleared.following, ['/total/score'])
  assert.equal(cleared.form.total.score, '9.35')
  assert.deepEqual(typed(read, { '/budget/lines/1/spent': '' }).following, [], 'an amount of a part is nobody’s sum')
})

test('the empty form of a pack: its points for execution, and the framework that its rules lay down for the year', () => {
  const shape = (id: string, year: number) => {
    const { form } = emptyFilling({ year, pack: packNamed(id) })
    return [form.budget.lines[0]?.weight, [...new Set(form.indicators.map((row) => row.dimension))].join(), form.indicators.length]
  }
  assert.deepEqual(shape('cn-2020', 2023), ['10', '产出指标,效益指标,满意度指标', 9])
  assert.deepEqual(shape('hubei', 2021), ['20', '产出指标,效益指标,满意度指标', 9])
  const apart = '成本指标,产出指标,效益指标,满意度指标'
  assert.deepEqual(shape('cn-2021-core', 2021), ['10', apart, 10], 'no group for a lasting effect')
  assert.deepEqual(shape('henan-2020', 2021), ['10', '产出指标,效益指标,满意度指标', 9])
  assert.deepEqual(shape('henan-2020', 2022), ['10', apart, 10], 'the rule on targets of 2022')
  assert.deepEqual(shape('henan-special-bonds', 2022), ['10', apart, 11])
  assert.ok(Decimal.of(emptyFilling({ year: 2022, pack }).form.total.weight!).equals(100))
})
