// Titles of a sheet run over the empty cells beside them; values and ruled rows stay as they are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell, Table } from '@jizheng/documents'
import { overflowing } from './overflowing.ts'

function sheet(rows: readonly (readonly string[])[], merged: Partial<Cell> = {}): Table {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): Cell => {
      const own = { row, column, rowSpan: 1, columnSpan: 1, text, place: { cell: `表!${row}:${column}` }, doubt: null }
      return column === 0 ? { ...own, ...merged } : own
    }),
  )
  return { type: 'table', rowCount: rows.length, columnCount: rows[0]!.length, cells, certainty: 'given' }
}

const shown = (table: Table) => overflowing(table).cells.map(({ text, columnSpan }) => `${text}*${columnSpan}`)

test('a title alone in its row is as wide as the sheet', () => {
  assert.deepEqual(shown(sheet([['自评表', '', '', '']])), ['自评表*4'])
})

test('a long text goes as far as the next one', () => {
  assert.deepEqual(shown(sheet([['部门：某县图书馆和文化馆', '', '公开14表', '']])), ['部门：某县图书馆和文化馆*2', '公开14表*1', '*1'])
})

test('a short label beside an empty value keeps its cell', () => {
  assert.deepEqual(shown(sheet([['联系电话', '', '负责人', '']])), ['联系电话*1', '*1', '负责人*1', '*1'])
})

test('where cells are merged nothing runs over', () => {
  const long = '项目资金（万元），含上年结转'
  assert.deepEqual(shown(sheet([[long, '', '', '']], { rowSpan: 2 })), [`${long}*1`, '*1', '*1', '*1'])
})
