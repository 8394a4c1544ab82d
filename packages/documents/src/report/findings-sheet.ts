// The list of findings as a workbook and as comma-separated values.
import type { Locale } from '@jizheng/core'
import type { FileAnswer } from '../answer.ts'
import { findingRows, listColumns } from './finding-rows.ts'
import { type List, listCsv, listsXlsx } from './list-sheet.ts'
import { type ReportTexts, reportTexts } from './report-texts.ts'

export const findingsXlsx = (answers: readonly FileAnswer[], locale: Locale): Promise<Uint8Array> => listsXlsx([listOf(answers, locale)])

export const findingsCsv = (answers: readonly FileAnswer[], locale: Locale): string => listCsv(listOf(answers, locale))

const severityAt = listColumns.findIndex(([column]) => column === 'severity')

function listOf(answers: readonly FileAnswer[], locale: Locale): List {
  const says = reportTexts(locale)
  return {
    name: says.listName,
    columns: listColumns.map(([column, width]) => ({ head: says.listHeads[column], width })),
    rows: findingRows(answers, locale).map((row) => listColumns.map(([column]) => row[column])),
    colourOf: (value, column) => (column === severityAt ? severityColour(value, says) : undefined),
  }
}

export function severityColour(value: string, says: Pick<ReportTexts, 'severity' | 'cannotRead'>): string | undefined {
  if (value === says.severity.error || value === says.cannotRead) return 'B42318'
  if (value === says.severity.warning) return '9A5B00'
  return value === says.severity.notice ? '175CD3' : undefined
}
