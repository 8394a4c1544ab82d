// Budget lines and notes come and go without another value moving.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack } from '../packs/all.ts'
import { resolvePack } from '../resolve-pack.ts'
import { emptyFilling } from './empty-filling.ts'
import { textAt } from './filling.ts'
import { followed } from './followed.ts'
import { withBudgetLine, withNote, withoutBudgetLine, withoutNote } from './other-lines.ts'
import { withText, withTexts } from './with-text.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)
const filled = withTexts(emptyFilling({ year: 2023, pack }), [
  { at: '/budget/lines/1/adjusted', text: '80' },
  { at: '/budget/lines/1/spent', text: '72' },
  { at: '/budget/lines/2/adjusted', text: '20.00' },
  { at: '/budget/lines/2/spent', text: 'about 18' },
])

test('a budget line added is part of the sum, and the lines below keep what was typed into them', () => {
  const added = withTexts(withBudgetLine(filled, 1), [
    { at: '/budget/lines/2/label', text: '地方财政资金' },
    { at: '/budget/lines/2/adjusted', text: '50' },
    { at: '/budget/lines/2/spent', text: '10' },
  ])
  assert.equal(textAt(added, '/budget/lines/3/adjusted'), '20.00')
  assert.equal(textAt(added, '/budget/lines/3/spent'), 'about 18')
  const { lines } = followed(added, pack).form.budget
  assert.equal(lines[0]!.adjusted, '150')
  assert.equal(lines[2]!.rate, '0.2')
})

test('a budget line added and removed leaves the filling as it was', () => {
  assert.deepEqual(withoutBudgetLine(withBudgetLine(filled, 1), 2), filled)
})

test('a note removed takes its typed text along and leaves the next one its own', () => {
  const noted = withText(
    withText(withNote(withNote(filled, '评价结论'), '存在问题'), '/notes/0/text', '总体良好'),
    '/notes/1/text',
    '进度偏慢',
  )
  assert.equal(textAt(withoutNote(noted, 0), '/notes/0/text'), '进度偏慢')
  assert.deepEqual(withoutNote(withoutNote(noted, 0), 0).form.notes, [])
})

test('a line or note that is not there is a mistake of the caller', () => {
  assert.throws(() => withBudgetLine(filled, 9), RangeError)
  assert.throws(() => withoutBudgetLine(filled, 9), RangeError)
  assert.throws(() => withoutNote(filled, 0), RangeError)
})
