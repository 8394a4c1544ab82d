// A sheet as a Word document: one table with spans, written by hand, since a library takes thirty times as long.
import { type BoxTable, type PlacedBox, tableOf } from '../layout/boxes.ts'
import type { Sheet } from '../layout/sheet.ts'
import { escaped } from './escaped.ts'
import { contentTypes, declaration, packed, relations } from './package.ts'

/** The table is as wide as A4 between narrow margins, in twentieths of a point. */
const TWIPS_PER_UNIT = 85

export function writeDocx(sheet: Sheet): Uint8Array {
  const table = tableOf(sheet.parts.flat())
  const body = [
    ...sheet.above.map((line) => paragraph(line, 'center')),
    tableXml(table),
    ...sheet.below.map((line) => paragraph(line, 'left')),
    paragraph('', 'left'),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>',
  ]
  return packed({
    '[Content_Types].xml': contentTypes([['word/document.xml', 'wordprocessingml.document.main']]),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  })
}

function tableXml({ rowCount, widths, cells }: BoxTable): string {
  const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
  const grid = widths.map((wide) => `<w:gridCol w:w="${twips(wide)}"/>`).join('')
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const here = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).toSorted((a, b) => a.column - b.column)
    return `<w:tr>${here.map((cell) => cellXml(cell, row, widths)).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(120)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function cellXml(cell: PlacedBox, row: number, widths: readonly number[]): string {
  const wide = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0)
  const across = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
  const down = cell.rowSpan === 1 ? '' : row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const text = row === cell.row ? cell.text : ''
  const lines = text.split('\n').map((line) => paragraph(line, text.length > 24 ? 'left' : 'center'))
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(wide)}" w:type="dxa"/>${across}${down}<w:vAlign w:val="center"/></w:tcPr>${lines.join('')}</w:tc>`
}

const twips = (units: number): number => Math.round(units * TWIPS_PER_UNIT)

const paragraph = (text: string, align: 'center' | 'left'): string =>
  `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
