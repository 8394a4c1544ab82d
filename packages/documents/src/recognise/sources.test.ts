// Which values are doubted with the cell they stand in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectSources } from './sources.ts'

test('a format that may hide its cells is a doubt of what a verdict rests on, not of names and titles', () => {
  const sources = collectSources()
  const printed = { text: '320', place: { cell: 'Sheet!A1' }, doubt: 'conditional-format' } as const
  for (const pointer of ['/title', '/indicators/0/name', '/indicators/0/actual', '/budget/lines/0/spent', '/total/score'])
    sources.add(pointer, printed)
  assert.deepEqual(
    sources.doubts.map(({ at }) => at),
    ['/indicators/0/actual', '/budget/lines/0/spent', '/total/score'],
  )
})
