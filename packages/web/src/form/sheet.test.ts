// The form as a sheet to walk over: every value found by its pointer, merged levels held while they are typed, arrows that always arrive.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyFilling, findPack, resolvePack, withText, withTexts } from '@jizheng/core'
import { blockOf, cellOn, endOfSheet, moved, startOf } from './moves.ts'
import { cellFor, COLUMNS, pointersAt, sheetOf } from './sheet.ts'

const empty = emptyFilling({ year: 2022, pack: resolvePack(findPack('cn-2020')!, findPack) })
const sheet = sheetOf(empty)

test('each column of each row is covered by one cell', () => {
  assert.ok(sheet.rows.length > 20)
  for (const row of sheet.covering) assert.equal(row.filter((cell) => cell !== undefined).length, COLUMNS)
})

test('a pointer leads to the cell that shows it: levels to the merged cell, parts of a value to the value, a row to its name', () => {
  assert.equal(cellFor(sheet, '/indicators/2/dimension')?.at, '/indicators/0/dimension')
  assert.equal(cellFor(sheet, '/indicators/2/target/value')?.at, '/indicators/2/target')
  assert.equal(cellFor(sheet, '/indicators/2')?.at, '/indicators/2/name')
  assert.equal(cellFor(sheet, '/budget/lines/1')?.at, '/budget/lines/1/label')
  assert.equal(cellFor(sheet, '/emptyRows/0'), null)
  assert.equal(cellFor(sheet, null), null)
})

test('a level being typed stays one cell and apart from its neighbours, whatever it says', () => {
  const cell = cellFor(sheet, '/indicators/0/dimension')!
  const rows = pointersAt(cell)
  const held = { key: 'dimension' as const, rows: rows.map((_, row) => row) }
  for (const text of ['', '效益指标', '产']) {
    const typed = sheetOf(
      withTexts(
        empty,
        rows.map((at) => ({ at, text })),
      ),
      held,
    )
    const now = cellFor(typed, '/indicators/0/dimension')!
    assert.deepEqual([now.rowSpan, now.shown], [cell.rowSpan, text])
  }
})

test('the screen shows what was typed, the paper what it means', () => {
  const { shown, text } = cellFor(sheetOf(withText(empty, '/indicators/0/weight', '8.00')), '/indicators/0/weight')!
  assert.deepEqual([shown, text], ['8.00', '8'])
})

test('going down from the title ends on the last line, and back up on the title', () => {
  const ends = (['down', 'up'] as const).map((direction) => {
    let spot = startOf(endOfSheet(sheet, direction === 'down' ? 'first' : 'last')!)
    for (let step = 0; step < sheet.rows.length * 2; step++) spot = moved(sheet, spot, direction)
    return cellOn(sheet, spot)?.at
  })
  assert.match(ends[0]!, /^\/total\//)
  assert.equal(ends[1], '/title')
})

test('a block is made of whole cells', () => {
  const name = cellFor(sheet, '/indicators/1/name')!
  const level = cellFor(sheet, '/indicators/1/dimension')!
  const block = blockOf(sheet, startOf(name), { row: name.row, column: 0 })
  assert.deepEqual([block.top, block.bottom, block.left, block.right], [level.row, level.row + level.rowSpan - 1, 0, 3])
})
