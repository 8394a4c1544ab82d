// What the width of a column says about where a line had to break.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomsOf } from './atoms.ts'
import type { Line } from './wrapping.ts'
import { estimateWidth, linesOf, unknownWidth, wrapCost } from './wrapping.ts'

function lines(...texts: readonly string[]): Line[] {
  const atoms = atomsOf(texts.map((text, index) => ({ type: 'paragraph', text, place: { line: index + 1, columns: [1, text.length] } })))
  return linesOf(atoms, 0, atoms.length)
}

test('lines that were full when they broke cost nothing', () => {
  assert.equal(wrapCost(lines('修缮操场', '面积增长', '率'), { least: 4, most: 5 }), 0)
})

test('a line that had room for the next word does not belong to the cell of the next line', () => {
  assert.ok(wrapCost(lines('修缮', '面积增长率'), { least: 5, most: 6 }) > 2)
})

test('a comma goes with the word before it, so its line breaks a character early', () => {
  assert.equal(wrapCost(lines('考核覆盖全', '员，优秀占', '比'), { least: 5.5, most: 6 }), 0)
})

test('the width of a column is learnt from the lines that broke in it', () => {
  const width = estimateWidth([lines('修缮操场', '面积'), lines('更换器材数', '量')], unknownWidth)
  assert.ok(width.least >= 4.75 && width.most <= 6)
})
