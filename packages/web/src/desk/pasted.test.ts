// What a spreadsheet puts on the clipboard comes back cell by cell, and a form copied from one is read like its file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument, recogniseForms } from '@jizheng/documents'
import { readFileSync } from 'node:fs'
import { cellsIn, pastedFile } from './pasted.ts'

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

test('tabs part cells, line ends part rows, quotes hold both together', () => {
  assert.deepEqual(cellsIn('a\tb\r\nc\td\r\n'), [
    ['a', 'b'],
    ['c', 'd'],
  ])
  assert.deepEqual(cellsIn('1\t"目标1\n目标""2"""\t3'), [['1', '目标1\n目标"2"', '3']])
  assert.deepEqual(cellsIn('\t\n\tx'), [
    ['', ''],
    ['', 'x'],
  ])
  assert.deepEqual(cellsIn('"5寸屏\tb\nc'), [['"5寸屏', 'b'], ['c']])
})

test('nothing pasted is no file; a sentence is a text', () => {
  assert.equal(pastedFile({ html: '<p>x</p>', text: ' ' }, '粘贴'), null)
  assert.equal(pastedFile({ html: '', text: '项目名称：甲' }, '粘贴')?.name, '粘贴.txt')
})

test('a form copied as tabs and lines has the values of the form', async () => {
  const page = await readDocument(
    new Uint8Array(readFileSync(new URL('../../../../fixtures/institute-2022/form.xlsx', import.meta.url))),
    'form.xlsx',
  )
  const rows = page.blocks.flatMap((block) => {
    if (block.type !== 'table') return []
    const grid = Array.from({ length: block.rowCount }, () => Array.from({ length: block.columnCount }, () => ''))
    for (const { row, column, text } of block.cells) grid[row]![column] = /[\n\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    return grid
  })
  const file = pastedFile({ html: '', text: rows.map((row) => row.join('\t')).join('\r\n') }, '粘贴')!
  const [form] = recogniseForms(await readDocument(await bytesOf(file), file.name))
  assert.equal(form!.indicators.length, 15)
  assert.equal(form!.total.score, '89')
  assert.equal(form!.indicators[5]!.actual.text, '20人')
})

test('a table that Word copied is read as the page it claims to be, in UTF-8', async () => {
  const html = readFileSync(new URL('../../../../fixtures/institute-2022/form.html', import.meta.url), 'utf8').replace(
    /charset=["']?[\w-]+/i,
    'charset=gb2312',
  )
  const [form] = recogniseForms(await readDocument(await bytesOf(pastedFile({ html, text: '' }, '粘贴')!), '粘贴.html'))
  assert.equal(form!.total.score, '89')
  assert.equal(form!.indicators[5]!.name, '支持研究院学者')
})
