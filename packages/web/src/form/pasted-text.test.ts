// What spreadsheets put on the clipboard as text is read as the cells it came from.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cellsOfText, textOfCells, trimmed } from './pasted-text.ts'

test('tabs part cells, line ends part rows, the last line end is none', () => {
  assert.deepEqual(cellsOfText('甲\t1\r\n乙\t\r\n'), [
    ['甲', '1'],
    ['乙', ''],
  ])
})

test('a quoted cell keeps its line breaks, tabs and quotes', () => {
  assert.deepEqual(cellsOfText('"一\n""二""\t三"\t四\n五\t"六"'), [
    ['一\n"二"\t三', '四'],
    ['五', '六'],
  ])
})

test('a quote that is only part of a text is a character', () => {
  assert.deepEqual(cellsOfText('"双一流"建设\t5\n说"好"\t"'), [
    ['"双一流"建设', '5'],
    ['说"好"', '"'],
  ])
})

test('cells written as text are the same cells when read', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '绩', ' ', '"', '\t', '\n', '1') })
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(block, (rows) => {
      // a single blank cell at the end is what a last line end looks like
      fc.pre(rows.at(-1)!.join('') !== '' || rows[0]!.length > 1)
      assert.deepEqual(cellsOfText(textOfCells(rows)), rows)
    }),
    { numRuns: 500 },
  )
})

test('blank rows and columns at the end are left out, short rows are filled up', () => {
  assert.deepEqual(
    trimmed([
      [' 甲 ', ''],
      ['', '乙', ' '],
      ['', ''],
    ]),
    [
      ['甲', ''],
      ['', '乙'],
    ],
  )
})
