// What somebody meant who wrote a command wrongly.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meantWord } from './meant-word.ts'

const known = ['read', 'check', 'pile', 'explain', 'rules', 'letters']

for (const [written, meant] of [
  ['chek', 'check'],
  ['checks', 'check'],
  ['chekc', 'check'],
  ['ceck', 'check'],
  ['rule', 'rules'],
  ['exp', 'explain'],
  ['chart', null],
  ['r', null],
  ['', null],
  ['表.docx', null],
] as const)
  test(`"${written}" means ${meant ?? 'none of them'}`, () => assert.equal(meantWord(written, known), meant))
