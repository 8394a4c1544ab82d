// The standard form as a workbook: one sheet that prints on A4, every value as text exactly as printed.
import { type CellStyle, writeXlsx as write } from 'hucre/xlsx'
import { type StandardForm, widthsMm } from '../layouts/standard.ts'
import { linesNeeded, type PlacedCell, type TableGrid } from '../layouts/table-grid.ts'

const FONT_PT = 9
const LINE_PT = 12.5
/** A spreadsheet's column width is counted in digits of its default font: about 1.9 mm each. */
const MM_PER_DIGIT = 1.9
const thin = { style: 'thin' } as const
const border = { top: thin, bottom: thin, left: thin, right: thin }
const song = { name: '宋体', size: FONT_PT }

interface Written {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly style: CellStyle
}

export async function writeXlsx(form: StandardForm): Promise<Uint8Array> {
  const top = form.year === null ? 1 : 2
  const headAt = top + form.head.rowCount
  const below = headAt + form.indicators.rowCount
  const written: readonly Written[] = [
    line(0, form.title.text, { font: { name: '方正小标宋简体', size: 18 }, alignment: { horizontal: 'center', vertical: 'center' } }),
    ...(form.year === null ? [] : [line(1, form.year.text, { font: { name: '宋体', size: 11 }, alignment: { horizontal: 'center' } })]),
    ...form.head.cells.map((cell) => boxed(cell, top)),
    ...form.indicators.cells.map((cell) => boxed(cell, headAt)),
    ...form.below.map(({ text }, i) => line(below + i, text, { font: song, alignment: { wrapText: true, vertical: 'top' } })),
  ]
  const heights = [
    ...form.below.map(({ text }, i) => [below + i, heightOf(linesNeeded(text, sumMm(0, widthsMm.length), FONT_PT))] as const),
    ...rowHeights(form.head, top),
    ...rowHeights(form.indicators, headAt),
  ]
  return write({
    sheets: [
      {
        name: '自评表',
        columns: widthsMm.map((width) => ({ width: width / MM_PER_DIGIT })),
        rows: Array.from({ length: below + form.below.length }, () => []),
        cells: new Map(written.flatMap((cell) => covered(cell))),
        merges: written
          .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
          .map((cell) => ({
            startRow: cell.row,
            startCol: cell.column,
            endRow: cell.row + cell.rowSpan - 1,
            endCol: cell.column + cell.columnSpan - 1,
          })),
        rowDefs: new Map([[0, { height: 30 }], ...heights.map(([row, height]) => [row, { height }] as const)]),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'portrait',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
          printTitlesRow: `$${headAt + 1}:$${headAt + 1}`,
        },
      },
    ],
  })
}

const line = (row: number, text: string, style: CellStyle): Written => ({
  row,
  column: 0,
  rowSpan: 1,
  columnSpan: widthsMm.length,
  text,
  style,
})

const boxed = (cell: PlacedCell, top: number): Written => ({
  ...cell,
  row: cell.row + top,
  style: { font: song, border, numFmt: '@', alignment: { horizontal: cell.align, vertical: 'center', wrapText: true } },
})

/** Every covered cell carries the border, so that a merged cell is framed on all sides. */
function covered(cell: Written): readonly (readonly [string, { value: string; type: 'string'; style: CellStyle }])[] {
  return Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, i) => {
    const [down, right] = [Math.floor(i / cell.columnSpan), i % cell.columnSpan]
    return [
      `${cell.row + down},${cell.column + right}`,
      { value: i === 0 ? cell.text : '', type: 'string' as const, style: cell.style },
    ] as const
  })
}

/** Spreadsheets do not grow rows for merged cells, so each row is given the height its longest cell needs; what a cell over several rows still lacks goes to its last one. */
function rowHeights(grid: TableGrid, top: number): readonly (readonly [row: number, height: number])[] {
  const needed = Array.from({ length: grid.rowCount }, () => 1)
  for (const cell of grid.cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const above = needed.slice(cell.row, last).reduce((sum, lines) => sum + lines, 0)
    needed[last] = Math.max(needed[last]!, linesNeeded(cell.text, sumMm(cell.column, cell.columnSpan), FONT_PT) - above)
  }
  return needed.map((lines, row) => [row + top, heightOf(lines)] as const)
}

const heightOf = (lines: number): number => Math.min(409, Math.ceil(lines) * LINE_PT + 5)
const sumMm = (from: number, count: number): number => widthsMm.slice(from, from + count).reduce<number>((sum, width) => sum + width, 0)
