// Files of one name get names of their own, which still say what kind of file each is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeName } from './free-name.ts'

test('the first keeps its name, the others are numbered before the ending', () => {
  const taken = new Set<string>()
  const names = ['表.docx', '表.docx', '表 (2).docx', '表.docx', '甲.zip/表.docx', '甲.zip/表.docx', '无名', '无名']
  assert.deepEqual(
    names.map((name) => freeName(name, taken)),
    ['表.docx', '表 (2).docx', '表 (2) (2).docx', '表 (3).docx', '甲.zip/表.docx', '甲.zip/表 (2).docx', '无名', '无名 (2)'],
  )
})
