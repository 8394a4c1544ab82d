// Lists as sheets of a workbook and as comma-separated values, in which nothing of a form is ever taken for a formula.
import { writeCsv } from 'hucre/csv'
import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import { linesNeeded } from '../layouts/table-grid.ts'

/** A cell of a list: a text exactly as it is, or a count or points as a number. */
export type ListCell = string | number | null

export interface List {
  readonly name: string
  /** A column is as wide as so many Chinese characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly ListCell[])[]
  /** The colour of a text that tells how grave something is. */
  readonly colourOf?: (value: string, column: number) => string | undefined
}

const FONT_PT = 9
const LINE_PT = 12.5
/** A Chinese character of that size. */
const CHARACTER_MM = (FONT_PT * 25.4) / 72
const song = { name: '宋体', size: FONT_PT }
const thin = { style: 'thin', color: { rgb: 'D0D0D0' } } as const
const border = { top: thin, bottom: thin, left: thin, right: thin }
const head: CellStyle = { font: { ...song, bold: true }, border, alignment: { vertical: 'center', wrapText: true } }
/** '@' keeps a text a text even when somebody edits the cell. */
const text: CellStyle = { font: song, border, numFmt: '@', alignment: { vertical: 'top', wrapText: true } }
const number: CellStyle = { font: song, border, alignment: { vertical: 'top', horizontal: 'right' } }
/** The widths are counted in Chinese characters, a spreadsheet's in digits of its default font (1.9 mm). */
const DIGITS = CHARACTER_MM / 1.9

/** A workbook with a sheet for each list: headed, frozen and filtered; prints on A4 across, the head on every page. */
export async function listsXlsx(lists: readonly List[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({ sheets: lists.map(sheetOf) })
}

function sheetOf({ name, columns, rows, colourOf }: List): WriteSheet {
  const heads = columns.map((column, i) => [`0,${i}`, { value: column.head, type: 'string' as const, style: head }] as const)
  return {
    name,
    columns: columns.map(({ width }) => ({ width: width * DIGITS + 1 })),
    rows: Array.from({ length: rows.length + 1 }, () => []),
    cells: new Map([...heads, ...rows.flatMap((row, r) => row.map((value, c) => [`${r + 1},${c}`, cellOf(value, colourOf, c)] as const))]),
    rowDefs: new Map(rows.map((row, r) => [r + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
      printTitlesRow: '$1:$1',
    },
  }
}

/** Not every spreadsheet grows the rows of a workbook that it opens. */
function heightOf(row: readonly ListCell[], columns: List['columns']): number {
  const lines = row.map((value, i) => linesNeeded(String(value ?? ''), columns[i]!.width * CHARACTER_MM + 2, FONT_PT))
  return Math.min(409, Math.max(...lines) * LINE_PT + 4)
}

function cellOf(value: ListCell, colourOf: List['colourOf'], column: number) {
  if (value === null) return { value, style: text }
  if (typeof value === 'number') return { value, type: 'number' as const, style: number }
  const colour = colourOf?.(value, column)
  return {
    value,
    type: 'string' as const,
    style: colour === undefined ? text : { ...text, font: { ...song, bold: true, color: { rgb: colour } } },
  }
}

/** With the mark that tells Excel it is UTF-8. */
export const listCsv = ({ columns, rows }: List): string =>
  writeCsv(
    rows.map((row) => row.map(inert)),
    { headers: columns.map((column) => column.head), bom: true, escapeFormulae: true },
  )

/** East Asian spreadsheets take the full-width signs for formulas too. */
const inert = (value: ListCell): ListCell => (typeof value === 'string' && /^[＝＋－＠]/.test(value) ? `'${value}` : value)
