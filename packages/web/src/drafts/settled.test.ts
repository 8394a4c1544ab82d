// What a draft says of the doubts of its file: as read, the other reading, or typed; nothing of rows that have moved.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  emptyFilling,
  type Filling,
  findPack,
  movedIndicator,
  readingAt,
  resolvePack,
  settled,
  unexplainedDoubt,
  withText,
  withTexts,
} from '@jizheng/core'
import { settledIn } from './settled.ts'

const [at, other] = ['/indicators/0/score', '/indicators/1/score']
const began = withTexts(emptyFilling({ year: 2022, pack: resolvePack(findPack('cn-2020')!, findPack) }), [
  { at: '/indicators/0/name', text: '维护数量' },
  { at, text: '8' },
  { at: '/indicators/1/name', text: '维护质量' },
  { at: other, text: '9' },
])
const doubts = [{ ...unexplainedDoubt(at), instead: { text: '6', role: 'score' } }, unexplainedDoubt(other)]
const read: Filling = { ...began, form: { ...began.form, doubts } }
const asRead = {
  file: 'a',
  form: 1,
  readings: { [at]: readingAt(read.form, at), [other]: readingAt(read.form, other) },
  names: read.form.indicators.map(({ name }) => name),
}
const said = (filling: Filling) => Object.fromEntries(settledIn(filling, asRead))

test('nothing is said of what is still doubted; as read, the other reading and what was typed are told apart', () => {
  assert.deepEqual(said(read), { [at]: null, [other]: null })
  assert.deepEqual(said({ ...read, form: settled(read.form, { at, as: 'as-read' })! }), { [at]: 'as-read', [other]: null })
  assert.deepEqual(said(withText(read, at, '6')), { [at]: 'other', [other]: null })
  assert.deepEqual(said(withText(withText(read, at, '7'), other, '8.5')), { [at]: { typed: '7' }, [other]: { typed: '8.5' } })
})

test('where another row has come to stand nothing is said of the file', () => {
  assert.deepEqual(said(movedIndicator(read, 0, 1)), {})
})
