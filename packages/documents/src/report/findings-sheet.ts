// The list of findings as a workbook and as comma-separated values, in which nothing of a form is ever taken for a formula.
import type { Locale } from '@jizheng/core'
import { writeCsv } from 'hucre/csv'
import type { CellStyle } from 'hucre/xlsx'
import type { FileAnswer } from '../answer.ts'
import { linesNeeded } from '../layouts/table-grid.ts'
import { findingRows, type ListCell, listColumns, type ListRow } from './finding-rows.ts'
import { type ReportTexts, reportTexts } from './report-texts.ts'

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

/** Headed, frozen and filtered; prints on A4 across, the head on every page. */
export async function findingsXlsx(answers: readonly FileAnswer[], locale: Locale): Promise<Uint8Array> {
  const says = reportTexts(locale)
  const rows = findingRows(answers, locale)
  const { writeXlsx } = await import('hucre/xlsx')
  const heads = listColumns.map(
    ([column], i) => [`0,${i}`, { value: says.listHeads[column], type: 'string' as const, style: head }] as const,
  )
  return writeXlsx({
    sheets: [
      {
        name: says.listName,
        columns: listColumns.map(([, width]) => ({ width: width * DIGITS + 1 })),
        rows: Array.from({ length: rows.length + 1 }, () => []),
        cells: new Map([
          ...heads,
          ...rows.flatMap((row, r) => listColumns.map(([column], c) => [`${r + 1},${c}`, cellOf(row, column, says)] as const)),
        ]),
        rowDefs: new Map(rows.map((row, r) => [r + 1, { height: heightOf(row) }])),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${String.fromCharCode(64 + listColumns.length)}${rows.length + 1}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
          printTitlesRow: '$1:$1',
        },
      },
    ],
  })
}

/** Not every spreadsheet grows the rows of a workbook that it opens. */
function heightOf(row: ListRow): number {
  const lines = listColumns.map(([column, width]) => linesNeeded(String(row[column] ?? ''), width * CHARACTER_MM + 2, FONT_PT))
  return Math.min(409, Math.max(...lines) * LINE_PT + 4)
}

function cellOf(row: ListRow, column: keyof ListRow, says: ReportTexts) {
  const value = row[column]
  if (value === null) return { value, style: text }
  if (typeof value === 'number') return { value, type: 'number' as const, style: number }
  const colour = column === 'severity' ? severityColour(value, says) : undefined
  return {
    value,
    type: 'string' as const,
    style: colour === undefined ? text : { ...text, font: { ...song, bold: true, color: { rgb: colour } } },
  }
}

function severityColour(value: ListCell, says: ReportTexts): string | undefined {
  if (value === says.severity.error || value === says.cannotRead) return 'B42318'
  if (value === says.severity.warning) return '9A5B00'
  return value === says.severity.notice ? '175CD3' : undefined
}

/** With the mark that tells Excel it is UTF-8. */
export function findingsCsv(answers: readonly FileAnswer[], locale: Locale): string {
  const says = reportTexts(locale)
  return writeCsv(
    findingRows(answers, locale).map((row) => listColumns.map(([column]) => inert(row[column]))),
    { headers: listColumns.map(([column]) => says.listHeads[column]), bom: true, escapeFormulae: true },
  )
}

/** East Asian spreadsheets take the full-width signs for formulas too. */
const inert = (value: ListCell): ListCell => (typeof value === 'string' && /^[＝＋－＠]/.test(value) ? `'${value}` : value)
