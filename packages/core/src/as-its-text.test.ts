// Numbers of a form from outside are those of its texts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asItsText } from './as-its-text.ts'
import type { Form, Indicator } from './form.ts'
import { plainForm } from './pile/plain-form.test.ts'

const [first, ...rest] = plainForm().indicators
const withRow = (row: Indicator): Form => ({ ...plainForm(), indicators: [row, ...rest] })

test('a form whose numbers are those of its texts is left as it is', () => {
  const form = plainForm()
  assert.equal(asItsText(form), form)
})

test('a number that its text does not say gives way to the text, and is told', () => {
  const text = first!.actual.text!
  const { indicators, doubts } = asItsText(withRow({ ...first!, actual: { text, value: '9999' } }))
  assert.deepEqual(indicators[0], first)
  assert.deepEqual(
    doubts.map(({ at, because }) => [at, because[0]?.feature, because[0]?.saw]),
    [['/indicators/0/actual/value', 'shown-differs-from-stored', '9999']],
  )
  assert.match(doubts[0]!.says, /按看到的读/)
})

test('so does a target, by its number or by its relation', () => {
  for (const target of [
    { ...first!.target, value: '1' },
    { ...first!.target, relation: 'at-most' as const },
  ]) {
    const { indicators, doubts } = asItsText(withRow({ ...first!, target }))
    assert.deepEqual(indicators[0]!.target, first!.target)
    assert.equal(doubts[0]!.at, '/indicators/0/target/value')
  }
})
