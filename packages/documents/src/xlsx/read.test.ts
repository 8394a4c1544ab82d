// Workbooks as people leave them: hidden parts, merges, formats, formulas that were meant as text.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inline, sheet, workbook } from './made-workbook.ts'
import { readXlsx } from './read.ts'

function tablesOf(made: Parameters<typeof workbook>[0]) {
  const { blocks } = readXlsx(workbook(made))
  return blocks.map((block) =>
    block.type === 'table'
      ? block.cells.map((cell) => `${'cell' in cell.place ? cell.place.cell : ''} ${cell.rowSpan}x${cell.columnSpan} ${cell.text}`)
      : [],
  )
}

test('the used range begins at the first filled cell and keeps merges', () => {
  const rows = `<row r="2"><c r="A2" s="1"/>${inline('B2', '题')}<c r="C2"/></row><row r="3">${inline('B3', 'a')}${inline('C3', 'b')}</row><row r="9"><c r="F9" s="4"/></row>`
  assert.deepEqual(tablesOf({ sheets: [sheet(rows, '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>')] }), [
    ['Sheet!B2 1x2 题', 'Sheet!B3 1x1 a', 'Sheet!C3 1x1 b'],
  ])
})

test('hidden sheets, rows and columns are left out', () => {
  const rows = `<row r="1">${inline('A1', 'a')}${inline('B1', 'b')}${inline('C1', 'c')}</row><row r="2" hidden="1">${inline('A2', 'd')}</row><row r="3">${inline('A3', 'e')}</row>`
  assert.deepEqual(
    tablesOf({
      sheets: [
        { state: 'hidden', ...sheet(rows) },
        { name: '自评表', ...sheet(rows, '', '<cols><col min="2" max="2" hidden="1"/></cols>') },
      ],
    }),
    [['自评表!A1 1x1 a', '自评表!C1 1x1 c', '自评表!A3 1x1 e', '自评表!C3 1x1 ']],
  )
})

test('a merged cell that begins in a visible row shrinks by the hidden ones', () => {
  const rows = `<row r="1">${inline('A1', 'a')}${inline('B1', 'b')}</row><row r="2" hidden="true">${inline('B2', 'c')}</row><row r="3">${inline('B3', 'd')}</row>`
  assert.deepEqual(tablesOf({ sheets: [sheet(rows, '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>')] }), [
    ['Sheet!A1 2x1 a', 'Sheet!B1 1x1 b', 'Sheet!B3 1x1 d'],
  ])
})

test('numbers are shown by their styles, texts of several fonts are joined, readings beside them are not read', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="#,##0.00&quot;万元&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="31"/></cellXfs>'
  const strings = '<si><r><t>完成</t></r><r><rPr><rFont val="Wingdings 2"/></rPr><t>R</t></r><rPh sb="0" eb="2"><t>wancheng</t></rPh></si>'
  const rows =
    '<row><c s="1"><v>1</v></c><c s="2"><v>20500</v></c><c s="3"><v>44926</v></c><c t="s"><v>0</v></c><c t="b"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>1x</v></c></row>'
  assert.deepEqual(tablesOf({ sheets: [sheet(rows)], strings, styles }), [
    [
      'Sheet!A1 1x1 100.00%',
      'Sheet!B1 1x1 20,500.00万元',
      'Sheet!C1 1x1 2022年12月31日',
      'Sheet!D1 1x1 完成☑',
      'Sheet!E1 1x1 TRUE',
      'Sheet!F1 1x1 1x',
    ],
  ])
})

test('what was typed with an equals sign is read as typed; a formula shows its value, and a failed one is doubted', () => {
  const rows =
    '<row><c><f>100%</f><v>1</v></c><c t="e"><f>46条</f><v>#NAME?</v></c><c><f>SUM(A2:A9)</f><v>12</v></c><c><f>F7/E7</f><v>0.5</v></c><c t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>'
  assert.deepEqual(tablesOf({ sheets: [sheet(rows)] }), [
    ['Sheet!A1 1x1 =100%', 'Sheet!B1 1x1 =46条', 'Sheet!C1 1x1 12', 'Sheet!D1 1x1 0.5', 'Sheet!E1 1x1 #DIV/0!'],
  ])
})

test('a title merged over every column of the sheet is as wide as what is written', () => {
  const rows = `<row r="1">${inline('A1', '题')}</row><row r="2">${inline('A2', 'a')}${inline('B2', 'b')}</row>`
  assert.deepEqual(tablesOf({ sheets: [sheet(rows, '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>')] }), [
    ['Sheet!A1 1x2 题', 'Sheet!A2 1x1 a', 'Sheet!B2 1x1 b'],
  ])
})

test('a cell merged over the whole sheet is no larger than what is written', () => {
  const rows = `<row r="1">${inline('A1', 'a')}</row><row r="2">${inline('B2', 'b')}</row>`
  assert.deepEqual(tablesOf({ sheets: [sheet(rows, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')] }), [['Sheet!A1 2x2 a']])
})

test('element names with a prefix are read like those without', () => {
  const xml =
    '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="AA1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
  assert.deepEqual(tablesOf({ sheets: [{ xml }] }), [['Sheet!AA1 1x1 a']])
})
