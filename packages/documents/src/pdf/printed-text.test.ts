// Characters that fonts and producers put in the place of what is printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printedText } from './printed-text.ts'

test('a radical stands for the ideograph of the same shape', () => {
  assert.deepEqual(
    ['⽬', '⽀', '⾃', '⼾', '⻚', '⻋', '⻓', '⻛'].map((char) => printedText(char, undefined)),
    ['目', '支', '自', '户', '页', '车', '长', '风'],
  )
})

test('a tick box of a symbol font is a tick box', () => {
  assert.equal(printedText('\uf0fe', undefined), '☑')
  assert.equal(printedText('R', 'ABCDEF+Wingdings2'), '☑')
  assert.equal(printedText('R', 'SimSun'), 'R')
})

test('what is never printed is dropped, other blanks are a space', () => {
  assert.deepEqual(
    ['\u00ad', '\u200b', '\u00a0', '\u3000', '―'].map((char) => printedText(char, undefined)),
    ['', '', ' ', ' ', '—'],
  )
})
