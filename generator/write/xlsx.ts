// A sheet as a workbook: one merged table, values as text or, as most people type them, as numbers.
import { tableOf } from '../layout/boxes.ts'
import type { Sheet } from '../layout/sheet.ts'
import { escaped } from './escaped.ts'
import { contentTypes, declaration, officeRelations, packed, relations } from './package.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export function writeXlsx(sheet: Sheet, asNumbers: boolean): Uint8Array {
  const table = tableOf(sheet.parts.flat())
  const top = sheet.above.length
  const columns = table.widths.length
  const rows = new Map<number, string[]>()
  const merges: string[] = []
  const put = (row: number, cell: string): void => void (rows.get(row) ?? rows.set(row, []).get(row)!).push(cell)
  const line = (row: number, text: string): void => {
    put(row, cellXml(address(row, 0), text, false))
    if (columns > 1) merges.push(`${address(row, 0)}:${address(row, columns - 1)}`)
  }
  sheet.above.forEach((text, row) => line(row, text))
  for (const { row, column, rowSpan, columnSpan, text } of table.cells) {
    const at = address(top + row, column)
    put(top + row, cellXml(at, text, asNumbers))
    if (rowSpan > 1 || columnSpan > 1) merges.push(`${at}:${address(top + row + rowSpan - 1, column + columnSpan - 1)}`)
  }
  sheet.below.forEach((text, index) => line(top + table.rowCount + index, text))
  const data = [...rows].toSorted(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row + 1}">${cells.join('')}</row>`)
  const widths = table.widths.map(
    (wide, index) => `<col min="${index + 1}" max="${index + 1}" width="${(wide * 0.8).toFixed(2)}" customWidth="1"/>`,
  )
  return packed({
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
      ['xl/styles.xml', 'spreadsheetml.styles'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData><mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells></worksheet>`,
  })
}

const edge = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="9"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`

const plainNumber = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{0,3}[1-9])?$/

function cellXml(at: string, text: string, asNumbers: boolean): string {
  if (text === '') return `<c r="${at}" s="1"/>`
  if (asNumbers && plainNumber.test(text)) return `<c r="${at}" s="1"><v>${text}</v></c>`
  return `<c r="${at}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

function address(row: number, column: number): string {
  let name = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCodePoint(65 + (rest % 26)) + name
  return `${name}${row + 1}`
}
