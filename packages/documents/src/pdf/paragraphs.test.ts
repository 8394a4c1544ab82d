// Which line ends the width of a cell made, and which the writer meant.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from './lines.ts'
import { textOf } from './paragraphs.ts'

/** Lines of 10-point type set from the left edge; ideographs are 10 points wide, other characters 5. */
const lines = (...texts: string[]): Line[] =>
  texts.map((text, i) => {
    const width = [...text].reduce((sum, char) => sum + (char > '\u2000' ? 10 : 5), 0)
    return { text, size: 10, spaceAfter: false, spaceBefore: false, box: [0, i * 12, width, i * 12 + 10] }
  })
const within = (width: number, ...texts: string[]): string => textOf(lines(...texts), { from: 0, to: width })

test('a number torn over two lines is whole again', () => {
  assert.equal(within(62, '20,500.00000', '0'), '20,500.000000')
})

test('lines that the width broke are joined, a line that ended early ends a paragraph', () => {
  assert.equal(within(52, '完成湿地植', '被养护'), '完成湿地植被养护')
  assert.equal(within(102, '完成养护。', '另有监测'), '完成养护。\n另有监测')
})

test('a numbered item begins a paragraph', () => {
  assert.equal(within(62, '1.完成养护', '2.完成监测'), '1.完成养护\n2.完成监测')
})

test('a label written downward is one word', () => {
  assert.equal(within(100, '年', '度', '目', '标'), '年度目标')
})

test('words keep their space, a single long word does not get one', () => {
  assert.equal(within(42, 'open data', 'sets'), 'open data sets')
  assert.equal(within(42, 'abcdefgh', 'ijk'), 'abcdefghijk')
})
