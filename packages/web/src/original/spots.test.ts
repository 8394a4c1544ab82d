// Values are found where they stand in the original, also when rows have moved and cells were typed over; and it is said what stands there.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fillingOf, movedIndicator, withIndicator, withoutIndicator, withText, unexplainedDoubt } from '@jizheng/core'
import { readDocument, recogniseForms } from '@jizheng/documents'
import { spotWords } from './spot-words.ts'
import { keyOf, partsOf, spotFor, spotsOf } from './spots.ts'

const file = path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.docx')
const asRead = recogniseForms(await readDocument(readFileSync(file), 'form.docx'))[0]!
const filling = fillingOf(asRead)
const spotsIn = ({ sources, indicators }: typeof asRead) => spotsOf({ sources, rowCount: indicators.length }, asRead)
const said = (now: typeof filling, at: string): string => spotWords({ filling: now, asRead, spots: spotsIn(now.form), at }, 'zh-CN')

test('a value has its own spot; its parts have that of their cell, a whole row that of its name, a blank cell that of its row', () => {
  const spots = spotsIn(asRead)
  const found = (at: string) => spotFor(spots, at)?.at ?? null
  assert.equal(found('/indicators/5/actual'), '/indicators/5/actual')
  assert.equal(found('/indicators/5/actual/value'), '/indicators/5/actual')
  assert.equal(found('/indicators/5'), '/indicators/5/name')
  assert.equal(asRead.indicators[5]!.deviationReason, null)
  assert.equal(found('/indicators/5/deviationReason'), '/indicators/5/name')
  assert.equal(found('/budget/lines/0'), '/budget/lines/0/label')
  assert.equal(found('/total/grade'), '/total/score')
  assert.equal(found('/indicators/99/name'), null)
  assert.equal(found('/nothing'), null)
})

test('a cell that was typed over keeps its spot, and the words name what was printed there', () => {
  const changed = withText(filling, '/indicators/5/actual', '9人')
  assert.equal(changed.form.sources['/indicators/5/actual'], undefined)
  const spot = spotFor(spotsIn(changed.form), '/indicators/5/actual')!
  assert.equal(keyOf(spot.source), keyOf(asRead.sources['/indicators/5/actual']!))
  assert.equal(said(changed, '/indicators/5/actual'), '表 1 第 17 行第 6 列，实际完成值：该格已改写，与原件不同：原为“20人”')
  assert.equal(said(filling, '/indicators/5/actual'), '表 1 第 17 行第 6 列，实际完成值：20人')
})

test('typed back to what was printed, it is no longer called changed', () => {
  const back = withText(withText(filling, '/indicators/5/actual', '9人'), '/indicators/5/actual', '20人')
  assert.equal(said(back, '/indicators/5/actual'), '表 1 第 17 行第 6 列，实际完成值：20人')
})

test('spots follow their rows when rows move, go and come', () => {
  const place = keyOf(asRead.sources['/indicators/5/actual']!)
  const at = (now: typeof filling, pointer: string) => {
    const spot = spotFor(spotsIn(now.form), pointer)
    return spot === null ? null : keyOf(spot.source)
  }
  const moved = withText(movedIndicator(filling, 5, 2), '/indicators/2/actual', '9人')
  assert.equal(at(moved, '/indicators/2/actual'), place)
  const fewer = withText(withoutIndicator(filling, 0), '/indicators/4/actual', '9人')
  assert.equal(at(fewer, '/indicators/4/actual'), place)
  const more = withIndicator(filling, 2)
  assert.equal(at(more, '/indicators/6/actual'), place)
  assert.equal(at(more, '/indicators/3/actual'), null)
  assert.equal(said(more, '/indicators/3/actual'), '实际完成值：原件里没有这一项')
})

test('a blank cell of the original is called blank, and a value that was read without certainty doubtful', () => {
  assert.equal(said(filling, '/indicators/5/deviationReason'), '偏差原因分析及改进措施：原件此处为空')
  const doubting = fillingOf({ ...asRead, doubts: [unexplainedDoubt('/indicators/5/actual/value')] })
  assert.match(said(doubting, '/indicators/5/actual'), /20人（读得没有把握，请核对）$/)
})

test('every value of every form has words in both languages', () => {
  const spots = spotsIn(asRead)
  for (const at of spots.keys())
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = spotWords({ filling, asRead, spots, at }, locale)
      assert.ok(!/(?:自评表|Form)[：:]/.test(words) && words.length > 8, `${at} ${words}`)
    }
  assert.ok(spots.size > 100)
})

test('a value over a page break has all its parts', () => {
  const parts = partsOf({ page: 2, box: [1, 2, 3, 4], rest: [{ page: 3, box: [1, 0, 3, 2] }] })
  assert.deepEqual(
    parts.map(({ page }) => page),
    [2, 3],
  )
})
