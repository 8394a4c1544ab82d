// Rows added, removed and moved: every pointer stays with its row, and the way back leads to the same filling.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from '../arbitrary-form.test.ts'
import { doubtedPointers, unexplainedDoubt } from '../doubt.ts'
import type { Form } from '../form.ts'
import { cn2020 } from '../packs/cn-2020.ts'
import { findPack } from '../packs/all.ts'
import { resolvePack } from '../resolve-pack.ts'
import { emptyFilling } from './empty-filling.ts'
import { type Filling, fillingOf, textAt } from './filling.ts'
import { movedIndicator, withIndicator, withoutIndicator } from './rows.ts'
import { stated } from './stated.ts'
import { withText } from './with-text.ts'

const pack = resolvePack(cn2020, findPack)
const keys = ['dimension', 'group', 'name', 'target', 'actual', 'weight', 'score', 'deviationReason'] as const

/** A form in which every cell of every row has a source, a doubt and a typed text that name its row. */
const marked: fc.Arbitrary<Filling> = arbitraryForm
  .filter((form) => form.indicators.length >= 2)
  .map((form) => {
    const cells = form.indicators.flatMap((_, index) =>
      keys.map((key) => ({ at: `/indicators/${index}/${key}`, mark: `row ${index} ${key}` })),
    )
    return {
      form: {
        ...form,
        sources: Object.fromEntries([
          ['/title', { text: 'title', paragraph: 1 }],
          ...cells.map(({ at, mark }) => [at, { text: mark, paragraph: 1 }]),
        ]),
        doubts: ['/total/score', ...cells.map(({ at }) => at)].map(unexplainedDoubt),
      },
      typed: Object.fromEntries(cells.map(({ at, mark }) => [at, mark])),
      following: ['/total/score'],
    }
  })

const pick = fc.nat({ max: 1000 })

/** For each row its number before, as its marks tell. */
const order = ({ typed, form }: Filling): (string | null)[] =>
  form.indicators.map((_, index) => /^row (\d+)/.exec(typed[`/indicators/${index}/name`] ?? '')?.[1] ?? null)

function assertPointers({ form, typed, following }: Filling): void {
  const below = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], form)
  for (const pointer of [...Object.keys(form.sources), ...doubtedPointers(form), ...Object.keys(typed), ...following])
    assert.notEqual(below(pointer), undefined, pointer)
  for (const [at, mark] of Object.entries(typed)) {
    assert.equal(at.split('/')[3], mark.split(' ')[2])
    assert.equal(form.sources[at]?.text, mark)
    assert.equal(doubtedPointers(form).includes(at), true)
  }
}

test('adding a row and removing it again is the same filling, and no pointer loses its row', () => {
  fc.assert(
    fc.property(marked, pick, (filling, place) => {
      const count = filling.form.indicators.length
      const after = place % (count + 1) === count ? null : place % count
      const added = withIndicator(filling, after)
      const at = after === null ? 0 : after + 1
      assertPointers(added)
      assert.equal(order(added)[at], null)
      assert.equal(added.form.indicators[at]?.group, filling.form.indicators[after ?? 0]?.group)
      assert.deepEqual(withoutIndicator(added, at), filling)
    }),
    { numRuns: 200 },
  )
})

test('a row moved there and back is the same filling, its dimension and group apart where it joined others', () => {
  fc.assert(
    fc.property(marked, pick, pick, (filling, one, other) => {
      const { indicators } = filling.form
      const [from, to] = [one % indicators.length, other % indicators.length]
      const moved = movedIndicator(filling, from, to)
      assertPointers(moved)
      const expected = indicators.map((_, index) => String(index)).filter((_, index) => index !== from)
      assert.deepEqual(order(moved), expected.toSpliced(to, 0, String(from)))
      const back = movedIndicator(moved, to, from)
      assertPointers(back)
      const levels = ({ dimension, group }: { dimension: string | null; group: string | null }) => ({ dimension, group })
      const stayed = [moved.form.indicators[to]!, back.form.indicators[from]!].every((row) => {
        const { dimension, group } = indicators[from]!
        return row.dimension === dimension && row.group === group
      })
      if (stayed) assert.deepEqual(back, filling)
      else assert.deepEqual({ ...back.form.indicators[from]!, ...levels(indicators[from]!) }, { ...indicators[from] })
      for (const [index, row] of indicators.entries()) if (index !== from) assert.equal(back.form.indicators[index], row)
    }),
    { numRuns: 300 },
  )
})

test('a row joins the dimension and the group between whose rows it lands, and its printed levels go', () => {
  const rows = [
    ['产出指标', '数量指标'],
    ['产出指标', '数量指标'],
    ['产出指标', '质量指标'],
    ['效益指标', '社会效益指标'],
  ] as const
  const [empty] = emptyFilling({ year: 2020, pack }).form.indicators
  const indicators = rows.map(([dimension, group], index) => ({ ...empty!, dimension, group, name: `第${index}行` }))
  const sources: Form['sources'] = {
    '/indicators/3/group': { text: '社会效益指标', paragraph: 1 },
    '/indicators/3/name': { text: '第3行', paragraph: 1 },
  }
  const filling = fillingOf({ ...emptyFilling({ year: 2020, pack }).form, indicators, sources })
  const landed = (from: number, to: number) => {
    const { dimension, group } = movedIndicator(filling, from, to).form.indicators[to]!
    return [dimension, group]
  }
  assert.deepEqual(landed(3, 1), ['产出指标', '数量指标'])
  assert.deepEqual(landed(3, 2), ['产出指标', '数量指标'])
  assert.deepEqual(landed(2, 1), ['产出指标', '数量指标'])
  assert.deepEqual(landed(0, 2), ['产出指标', '数量指标'], 'between two dimensions it keeps its own')
  assert.deepEqual(landed(3, 0), ['效益指标', '社会效益指标'])
  assert.deepEqual(Object.keys(movedIndicator(filling, 3, 1).form.sources), ['/indicators/1/name'])
})

test('rows in which nothing stands yet are not judged, and everything that names a row follows', () => {
  let filling = emptyFilling({ year: 2022, pack })
  assert.deepEqual(stated(filling).form.indicators, [])
  assert.equal(stated(filling).form.emptyRows.length, 9)
  assert.equal(stated(filling).form.contact, null)
  filling = withText(filling, '/indicators/2/name', '按期完成率')
  filling = withText(filling, '/indicators/5/weight', 'abc')
  const { form, rows } = stated(filling)
  assert.deepEqual(rows, [2, 5])
  assert.deepEqual(
    form.indicators.map((row) => row.group),
    ['时效指标', '社会效益指标'],
  )
  assert.equal(form.emptyRows.length, 7)
  assert.equal(textAt(filling, '/indicators/5/weight'), 'abc')
  const printed: Form['sources'] = {
    '/indicators/2/name': { text: '按期完成率', paragraph: 1 },
    '/indicators/3/group': { text: '成本指标', paragraph: 1 },
  }
  const told = stated({ ...filling, form: { ...filling.form, sources: printed, doubts: [unexplainedDoubt('/indicators/5/weight')] } }).form
  assert.deepEqual(Object.keys(told.sources), ['/indicators/0/name'])
  assert.deepEqual(doubtedPointers(told), ['/indicators/1/weight'])
})

test('a form without blank rows is judged as it is', () => {
  fc.assert(
    fc.property(arbitraryForm, (form) => {
      const full = { ...form, indicators: form.indicators.map((row) => ({ ...row, name: '培训人数' })) }
      const judged = stated(fillingOf(full))
      assert.equal(judged.form, full)
      assert.deepEqual(
        judged.rows,
        full.indicators.map((_, index) => index),
      )
    }),
    { numRuns: 50 },
  )
})

test('a row that is not there is a bug and throws', () => {
  const filling = emptyFilling({ year: 2022, pack })
  for (const wrong of [() => withIndicator(filling, 9), () => withoutIndicator(filling, -1), () => movedIndicator(filling, 0, 9)])
    assert.throws(wrong, RangeError)
})
