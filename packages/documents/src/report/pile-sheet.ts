// A pile as a workbook, a sheet for each list that holds something, and its ranking as comma-separated values.
import type { Locale } from '@jizheng/core'
import { listCsv, listsXlsx } from './list-sheet.ts'
import { pileLists, type PileReport } from './pile-lists.ts'

export function pileXlsx(report: PileReport, locale: Locale): Promise<Uint8Array> {
  const { ranking, ...others } = pileLists(report, locale)
  return listsXlsx([ranking, ...Object.values(others).filter(({ rows }) => rows.length > 0)])
}

export const pileCsv = (report: PileReport, locale: Locale): string => listCsv(pileLists(report, locale).ranking)
