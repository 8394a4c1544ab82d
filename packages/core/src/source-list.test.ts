// Sources numbered once each.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownFigures } from './packs/sources.ts'
import type { Source } from './rule-pack.ts'
import { sourceList } from './source-list.ts'

const source = (own: Partial<Source>): Source => ({ document: '办法', article: null, confirmation: 'practice', ...own })

test('a source cited often has one number; another article or confirmation is another source; the form’s own figures have none', () => {
  const sixteenth = source({ article: '第十六条', confirmation: 'read' })
  const { all, numberOf } = sourceList([sixteenth, ownFigures, source({}), { ...sixteenth }, source({ confirmation: 'read' })])
  assert.deepEqual(
    all.map(({ article, confirmation }) => [article, confirmation]),
    [
      ['第十六条', 'read'],
      [null, 'practice'],
      [null, 'read'],
    ],
  )
  assert.deepEqual([sixteenth, source({}), ownFigures].map(numberOf), [1, 2, null])
})
