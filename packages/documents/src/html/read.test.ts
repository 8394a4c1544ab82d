// Pages as they are published: merged, hidden and nested cells, encodings, limits.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import type { Table } from '../document.ts'
import { defaultLimits } from '../limits.ts'
import { readHtml } from './read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const tables = (html: string): Table[] => readHtml(bytes(html)).blocks.filter((block) => block.type === 'table')
const rowsOf = (table: Table | undefined) =>
  (table?.cells ?? []).map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${cell.text}`)

test('merged cells keep their spans and the grid has no holes', () => {
  assert.deepEqual(rowsOf(tables('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<tr><td>d</table>')[0]), [
    '0,0 2x1 a',
    '0,1 1x2 b',
    '1,1 1x1 c',
    '1,2 1x1 ',
    '2,0 1x1 d',
    '2,1 1x1 ',
    '2,2 1x1 ',
  ])
})

test('line breaks and paragraphs inside a cell become lines; blanks that only lay out the source do not', () => {
  assert.equal(
    tables('<table><tr><td>年<br>度<p>总\n  体</p><p>&nbsp;</p><div>目标 &ge;95&#37;</div>')[0]?.cells[0]?.text,
    '年\n度\n总 体\n目标 ≥95%',
  )
})

test('a hidden row goes, and what spans over it shrinks', () => {
  assert.deepEqual(rowsOf(tables('<table><tr><td rowspan=3>a<td>b<tr style="display:none"><td>c<tr><td>d</table>')[0]), [
    '0,0 2x1 a',
    '0,1 1x1 b',
    '1,1 1x1 d',
  ])
})

test('a rowspan does not reach beyond its row group, and 0 means to its end', () => {
  assert.deepEqual(rowsOf(tables('<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td rowspan=0>c<td>d<tr><td>e</table>')[0]), [
    '0,0 1x1 a',
    '0,1 1x1 b',
    '1,0 2x1 c',
    '1,1 1x1 d',
    '2,1 1x1 e',
  ])
})

test('a table that only arranges the page is read as if it were not there', () => {
  const { blocks } = readHtml(
    bytes('<table><tr><td>导航<td><p>标题</p><table><tr><td>a<td>b<td>e<td>f<tr><td>c<td>d<td>g<td>h</table></table>'),
  )
  assert.deepEqual(
    blocks.map((block) => (block.type === 'table' ? block.cells.map((cell) => cell.text).join() : block.text)),
    ['导航', '标题', 'a,b,e,f,c,d,g,h'],
  )
})

test('a table of one row inside a cell is part of its text', () => {
  const [outer] = tables('<table><tr><td>a<td><table><tr><td>x<td>y</table><tr><td>b<td>c</table>')
  assert.deepEqual(
    outer?.cells.map((cell) => cell.text),
    ['a', 'x y', 'b', 'c'],
  )
})

test('a cell that holds nothing but a table is divided into its cells', () => {
  const budget = '<table><tr><td>1<td>2<tr><td>3<td>4</table>'
  assert.deepEqual(rowsOf(tables(`<table><tr><td>资金<td>${budget}<tr><td>a<td>b<tr><td>c<td>d</table>`)[0]), [
    '0,0 2x1 资金',
    '0,1 1x1 1',
    '0,2 1x1 2',
    '1,1 1x1 3',
    '1,2 1x1 4',
    '2,0 1x1 a',
    '2,1 1x2 b',
    '3,0 1x1 c',
    '3,1 1x2 d',
  ])
})

test('a merged cell wider than the table inside it gives the rest to its last column and row', () => {
  const inner = '<table><tr><td>1<td>2<tr><td>3<td>4</table>'
  assert.deepEqual(rowsOf(tables(`<table><tr><td colspan=3 rowspan=3>${inner}<td>a<tr><td>b<tr><td>c</table>`)[0]), [
    '0,0 1x1 1',
    '0,1 1x2 2',
    '0,3 1x1 a',
    '1,0 2x1 3',
    '1,1 2x2 4',
    '1,3 1x1 b',
    '2,3 1x1 c',
  ])
})

test('a table beside a text in one cell follows as a table of its own', () => {
  const [outer, inner] = tables('<table><tr><td>a<td>附<table><tr><td>1<td>2<tr><td>3<td>4</table><tr><td>b<td>c</table>')
  assert.deepEqual(
    outer?.cells.map((cell) => cell.text),
    ['a', '附', 'b', 'c'],
  )
  assert.deepEqual(
    inner?.cells.map((cell) => cell.place),
    [
      { table: 2, row: 1, column: 1 },
      { table: 2, row: 1, column: 2 },
      { table: 2, row: 2, column: 1 },
      { table: 2, row: 2, column: 2 },
    ],
  )
})

test('a page declared as gb2312 is read as GB18030, and one that lies about its encoding by its content', () => {
  const gbk = Uint8Array.of(...bytes('<meta charset="gb2312"><table><tr><td>'), 0xbc, 0xa8, 0xd0, 0xa7)
  assert.equal((readHtml(gbk).blocks[0] as Table).cells[0]?.text, '绩效')
  assert.equal(tables('<meta charset="gbk"><table><tr><td>绩效')[0]?.cells[0]?.text, '绩效')
})

test('ticks are read from form controls and from symbol fonts', () => {
  assert.equal(
    tables(`<table><tr><td><input type=checkbox checked>是<input type=radio>否 <span style="font-family:'Wingdings 2'">R</span>`)[0]
      ?.cells[0]?.text,
    '☑是□否 ☑',
  )
})

test('the numbers of a list are printed with it', () => {
  assert.equal(tables('<table><tr><td><ol start=3><li>甲<li><p>乙</p></ol><ul><li>丙')[0]?.cells[0]?.text, '3. 甲\n4. 乙\n丙')
})

test('scripts, styles, hidden parts and deleted text are no text', () => {
  assert.equal(tables('<table><tr><td>a<script>x</script><style>y</style><span hidden>z</span><del>w</del>b')[0]?.cells[0]?.text, 'ab')
})

for (const [what, html] of [
  ['depth', '<div>'.repeat(200_000)],
  ['gridCells', `<table><tr>${'<td colspan=1000>x'.repeat(400_000 / 1000 + 1)}`],
  ['gridCells', `<table>${'<tr><td colspan=1000>x'.repeat(500)}`],
  ['pageElements', '<i></i>'.repeat(5000)],
  ['textBytes', 'x'.repeat(defaultLimits.textBytes + 1)],
] as const) {
  test(`a page beyond the limit "${what}" is refused soon`, () => {
    const begun = performance.now()
    assert.throws(
      () => readHtml(bytes(html), what === 'pageElements' ? { ...defaultLimits, pageElements: 1000 } : defaultLimits),
      (error) => error instanceof OperationError && error.code === 'file-too-large' && error.params['what'] === what,
    )
    assert.ok(performance.now() - begun < 5000)
  })
}
