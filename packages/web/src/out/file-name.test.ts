// Names of downloads are accepted everywhere and say what the file is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileName } from './file-name.ts'

test('year, project and kind make the name; blanks are left out', () => {
  assert.equal(fileName([2022, '某研究院建设', '自评表'], 'docx'), '2022_某研究院建设_自评表.docx')
  assert.equal(fileName([null, '', '自评表'], 'xlsx'), '自评表.xlsx')
})

test('what a file system refuses is gone', () => {
  assert.equal(fileName(['A/B\\C:D*E?"F"<G>|H\n\u202EI'], 'pdf'), 'A B C D E F G H I.pdf')
  assert.equal(fileName(['..隐藏. '], 'csv'), '隐藏.csv')
  assert.equal(fileName(['con'], 'csv'), '表con.csv')
  assert.equal(fileName([null], 'csv'), '表.csv')
})

test('a long name is cut between characters, and the ending stays', () => {
  const name = fileName(['𠮷'.repeat(200)], 'jizheng.json')
  assert.equal(name, `${'𠮷'.repeat(60)}.jizheng.json`)
})
