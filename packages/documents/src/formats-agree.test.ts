// One form in three formats of real office software gives the same texts in the same grid.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Block, Document } from './document.ts'
import { readDocument } from './read.ts'

const fixtures = ['institute-2022', 'clean-coldstore-2023', 'huainan-data-2023', 'clean-hydrant-2020']

for (const fixture of fixtures) {
  test(`${fixture} has the same grids in HTML and Word`, async () => {
    const [html, docx] = [await read(fixture, 'html'), await read(fixture, 'docx')]
    assert.ok(html.blocks.some((block) => block.type === 'table'))
    assert.deepEqual(docx.blocks.map(outline), html.blocks.map(outline))
    assert.deepEqual(
      docx.blocks.flatMap((block) => (block.type === 'table' ? block.cells.map((cell) => cell.place) : [block.place])),
      html.blocks.flatMap((block) => (block.type === 'table' ? block.cells.map((cell) => cell.place) : [block.place])),
    )
  })

  test(`${fixture} has the same texts in the same order in HTML and as a spreadsheet`, async () => {
    const [html, xlsx] = [await read(fixture, 'html'), await read(fixture, 'xlsx')]
    const texts = html.blocks.flatMap(textsOf)
    assert.ok(texts.length > 50)
    assert.deepEqual(xlsx.blocks.flatMap(textsOf), texts)
    const merged = html.blocks.flatMap(mergedTexts)
    const inSheet = xlsx.blocks.flatMap(mergedTexts)
    assert.deepEqual(
      inSheet.filter((text) => merged.includes(text)),
      merged.filter((text) => inSheet.includes(text)),
    )
    assert.ok(merged.every((text) => inSheet.includes(text)))
  })
}

test('a sign typed before a percentage, which the spreadsheet took for a formula, is read as typed', async () => {
  const { blocks } = await read('clean-coldstore-2023', 'xlsx')
  assert.ok(blocks.flatMap(textsOf).includes('=100%'))
})

const read = (fixture: string, format: string): Promise<Document> => {
  const url = new URL(`../../../fixtures/${fixture}/form.${format}`, import.meta.url)
  return readDocument(readFileSync(url), url.pathname)
}

const outline = (block: Block) =>
  block.type === 'paragraph'
    ? withoutBlanks(block.text)
    : block.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan, withoutBlanks(cell.text)])

const textsOf = (block: Block): string[] =>
  (block.type === 'paragraph' ? [block.text] : block.cells.map((cell) => cell.text)).map(asSpreadsheet).filter((text) => text !== '')

const mergedTexts = (block: Block): string[] =>
  block.type === 'paragraph'
    ? []
    : block.cells
        .filter((cell) => cell.text !== '' && (cell.rowSpan > 1 || cell.columnSpan > 1))
        .map((cell) => `${cell.rowSpan} x ${cell.columnSpan}: ${asSpreadsheet(cell.text)}`)

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, '')

/** The spreadsheets were made by a program that turned "20,500.000000" into a number and so lost how it was printed. */
function asSpreadsheet(text: string): string {
  const plain = withoutBlanks(text)
  const number = plain.replaceAll(',', '')
  return /^-?\d+(\.\d+)?$/.test(number) ? String(Number(number)) : plain
}
