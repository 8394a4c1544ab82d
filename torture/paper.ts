// A document as people hold it in their office program: tables in which a cell may reach over several places, and how it is saved in three formats.
import type { Document } from '@jizheng/documents'
import { packageOf, packed, part } from './packed-parts.ts'

/** One cell, wherever it reaches; which values it states is remembered by the object itself. */
export interface PaperCell {
  text: string
  /** The cell that a page has cut, of which this is the second part with the same text: it states what that one does. */
  readonly copyOf?: PaperCell
}
/** The same object at every place that the cell covers. */
export type Grid = PaperCell[][]
export type PaperBlock = { text: string } | { grid: Grid }
export interface Paper {
  blocks: PaperBlock[]
  format: 'html' | 'docx' | 'xlsx'
}

export const isTable = (block: PaperBlock): block is { grid: Grid } => 'grid' in block
export const grids = (paper: Paper): Grid[] => paper.blocks.filter(isTable).map(({ grid }) => grid)

export function paperOf(document: Document, format: Paper['format']): Paper {
  const blocks = document.blocks.map((block): PaperBlock => {
    if (block.type === 'paragraph') return { text: block.text }
    const grid: Grid = Array.from({ length: block.rowCount }, () => Array.from({ length: block.columnCount }, () => ({ text: '' })))
    for (const { row, column, rowSpan, columnSpan, text } of block.cells) {
      const cell = { text }
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) grid[r]![c] = cell
    }
    return { grid }
  })
  return { blocks, format }
}

interface Placed {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

function placed(grid: Grid): Placed[] {
  const seen = new Set<string>()
  return grid.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (seen.has(`${row},${column}`)) return []
      let columnSpan = 1
      while (line[column + columnSpan] === cell) columnSpan++
      let rowSpan = 1
      while (grid[row + rowSpan]?.slice(column, column + columnSpan).every((other) => other === cell) === true) rowSpan++
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) seen.add(`${r},${c}`)
      return [{ row, column, rowSpan, columnSpan, text: cell.text }]
    }),
  )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function saved(paper: Paper): { name: string; bytes: Uint8Array } {
  if (paper.format === 'html') return { name: 'paper.html', bytes: Buffer.from(page(paper)) }
  if (paper.format === 'docx')
    return { name: 'paper.docx', bytes: packed(packageOf([part('word/document.xml', Buffer.from(word(paper)))])) }
  return { name: 'paper.xlsx', bytes: workbook(paper) }
}

const page = ({ blocks }: Paper): string =>
  `<!DOCTYPE html><html><body>${blocks.map((block) => (isTable(block) ? htmlTable(block.grid) : `<p>${lines(block.text)}</p>`)).join('\n')}</body></html>`

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')

function htmlTable(grid: Grid): string {
  const cells = placed(grid)
  const rows = grid.map((_, row) => {
    const inRow = cells.filter((cell) => cell.row === row)
    return `<tr>${inRow.map((cell) => `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${lines(cell.text)}</td>`).join('')}</tr>`
  })
  return `<table>${rows.join('')}</table>`
}

const word = ({ blocks }: Paper): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${blocks.map((block) => (isTable(block) ? wordTable(block.grid) : paragraphs(block.text))).join('')}</w:body></w:document>`

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')

function wordTable(grid: Grid): string {
  const cells = placed(grid)
  const rows = grid.map((_, row) => {
    const inRow = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    const written = inRow.map((cell) => {
      const merge = cell.rowSpan === 1 ? '' : cell.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
      const text = cell.row === row ? paragraphs(cell.text) : '<w:p/>'
      return { column: cell.column, xml: `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columnSpan}"/>${merge}</w:tcPr>${text}</w:tc>` }
    })
    return `<w:tr>${written.toSorted((a, b) => a.column - b.column).map(({ xml }) => xml).join('')}</w:tr>` // prettier-ignore
  })
  // Word joins tables that touch.
  return `<w:tbl>${rows.join('')}</w:tbl><w:p/>`
}

const sheetMain = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** All on one sheet, as people paste it; the paragraphs are lines of their own. */
function workbook({ blocks }: Paper): Uint8Array {
  const width = Math.max(1, ...blocks.filter(isTable).map(({ grid }) => grid[0]?.length ?? 1))
  let top = 0
  const cells: Placed[] = blocks.flatMap((block) => {
    const from = top
    top += isTable(block) ? block.grid.length : 1
    if (!isTable(block)) return [{ row: from, column: 0, rowSpan: 1, columnSpan: width, text: block.text }]
    return placed(block.grid).map((cell) => ({ ...cell, row: cell.row + from }))
  })
  const nameAt = (row: number, column: number): string => `${letters(column)}${row + 1}`
  const rows = Array.from({ length: top }, (_, row) => {
    const inRow = cells.filter((cell) => cell.row === row && cell.text !== '').toSorted((a, b) => a.column - b.column)
    const written = inRow.map(
      ({ column, text }) => `<c r="${nameAt(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  const merged = cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
  const merges = merged.map(
    (cell) =>
      `<mergeCell ref="${nameAt(cell.row, cell.column)}:${nameAt(cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1)}"/>`,
  )
  const relation = (id: string, type: string, target: string) =>
    Buffer.from(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="x/${type}" Target="${target}"/></Relationships>`,
    )
  return packed(
    packageOf([
      part('_rels/.rels', relation('r1', 'officeDocument', 'xl/workbook.xml')),
      part(
        'xl/workbook.xml',
        Buffer.from(`<workbook ${sheetMain} xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`),
      ),
      part('xl/_rels/workbook.xml.rels', relation('r1', 'worksheet', 'worksheets/sheet1.xml')),
      part(
        'xl/worksheets/sheet1.xml',
        Buffer.from(
          `<worksheet ${sheetMain}><sheetData>${rows.join('')}</sheetData>${merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`}</worksheet>`,
        ),
      ),
    ]),
  )
}
