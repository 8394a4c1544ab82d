// A document is cut into pieces without losing a row, and a line of text into parts without losing a character.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell, Document, Table } from '@jizheng/documents'
import { linePartsOf } from './line-parts.ts'
import { columnWidths, type Piece, pieceOf, piecesOf, shownRows } from './pieces.ts'

const cell = (row: number, column: number, rowSpan = 1): Cell => ({
  row,
  column,
  rowSpan,
  columnSpan: 1,
  text: `${row}:${column}`,
  place: { cell: `明细!${String.fromCharCode(65 + column)}${row + 1}` },
  doubt: null,
})

/** A first column merged over all rows, and four of single cells. */
function workbook(rowCount: number): Document {
  const rows = Array.from({ length: rowCount }, (_, row) => [1, 2, 3, 4].map((column) => cell(row, column)))
  const table: Table = { type: 'table', rowCount, columnCount: 5, cells: [cell(0, 0, rowCount), ...rows.flat()], certainty: 'given' }
  return { format: 'xlsx', blocks: [table] }
}

const rowsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => (piece.kind === 'rows' ? shownRows(piece) : []))

test('a large table is cut into pieces that hold all its rows once, each full as wide', () => {
  const pieces = piecesOf(workbook(2000))
  assert.ok(pieces.length > 5, `${pieces.length} pieces`)
  const rows = rowsOf(pieces)
  assert.equal(rows.length, 2000)
  assert.deepEqual(
    rows.map((row) => row.find(({ column }) => column === 1)?.text),
    Array.from({ length: 2000 }, (_, row) => `${row}:1`),
  )
  for (const piece of pieces) {
    if (piece.kind !== 'rows') continue
    const [first] = shownRows(piece)
    assert.equal(first![0]!.rows, piece.to - piece.from, 'the merged cell goes from the first row of a piece to its last')
  }
  const [head] = pieces
  assert.equal(head?.kind === 'rows' && head.heading, '明细')
})

test('a small table stays one', () => {
  assert.equal(piecesOf(workbook(40)).length, 1)
})

test('each place is known by its piece', () => {
  const pieces = piecesOf(workbook(2000))
  const found = pieceOf(pieces, new Set(['明细!B1', '明细!E2000', '明细!Z9']))
  assert.equal(found.get('明细!B1'), 0)
  assert.equal(found.get('明细!E2000'), pieces.length - 1)
  assert.equal(found.has('明细!Z9'), false)
})

test('a column of short figures is narrow and never too narrow for them', () => {
  const texts = ['20500万元以内完成全部建设任务并通过验收', '100', '10']
  const cells = texts.map((text, column) => ({ ...cell(0, column), text }))
  const widths = columnWidths({ type: 'table', rowCount: 1, columnCount: 3, cells, certainty: 'given' })
  assert.ok(widths[0]! > 2 * widths[1]!, String(widths))
  assert.ok(widths[1]! >= 2.6, String(widths))
})

test('a line of text is cut where values begin and end, and says all it said', () => {
  const spot = (at: string, line: number, columns: readonly [number, number], lastLine?: number) => ({
    at,
    before: null,
    source: { text: '', line, columns: [...columns] as [number, number], ...(lastLine === undefined ? {} : { lastLine }) },
  })
  const line = '质量指标 支持研究院学者 ≤10人 20人'
  const spots = [spot('/a', 7, [6, 12]), spot('/b', 7, [14, 17]), spot('/c', 7, [19, 2], 8)]
  const parts = linePartsOf(line, 7, spots)
  assert.equal(parts.map(({ text }) => text).join(''), line)
  assert.deepEqual(
    parts.filter((part) => part.spots.length > 0).map((part) => [part.text, part.spots[0]!.at]),
    [
      ['支持研究院学者', '/a'],
      ['≤10人', '/b'],
      ['20人', '/c'],
    ].map(([text, at]) => [text, at]),
  )
  assert.deepEqual(
    linePartsOf('以上', 8, spots).map((part) => [part.text, part.spots.length]),
    [['以上', 1]],
  )
  assert.deepEqual(linePartsOf('', 9, spots), [])
})
