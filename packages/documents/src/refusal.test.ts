// What the world refused, said in one language and again in another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import { inWords, refused } from './refusal.ts'

test('a refusal said again is what it would have been in that language from the start, with its facts', () => {
  const error = new OperationError('too-many-pages', { pages: '900', most: '500' })
  const told = refused(error, '表.pdf', 'zh-CN')
  assert.match(told.message, /900.*500/)
  assert.deepEqual(inWords(told, '表.pdf', 'en'), refused(error, '表.pdf', 'en'))
  assert.deepEqual(inWords(inWords(told, '表.pdf', 'en'), '表.pdf', 'zh-CN'), told)
})

test('what is no refusal is told as a fault of the program', () => {
  assert.equal(refused(new TypeError('x'), '表.pdf', 'en').code, 'internal-error')
})
