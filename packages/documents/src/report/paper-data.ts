// What the paper must still know when it comes back, for the computer: the sample and the lines, a piece of JSON in each row of a hidden sheet.
import type { DrawnStratum, Sample, SampleUnit } from '@jizheng/core'
import type { WriteSheet } from 'hucre/xlsx'
import { textCell } from './paper-cells.ts'
import type { PaperForm } from './working-paper.ts'
import type { PaperTexts } from './paper-texts.ts'

export const DATA_SHEET = 'jizheng'
/** Raised when a paper of today could no longer be understood by a program of yesterday. */
const PAPER_VERSION = 1

export interface PaperHead {
  readonly paper: typeof PAPER_VERSION
  /** The sheet of the lines and the heads of the columns that are read back. */
  readonly sheet: string
  readonly heads: { readonly number: string; readonly line: string; readonly score: string }
  readonly sample: Omit<Sample, 'strata'>
  readonly strata: readonly Omit<DrawnStratum, 'drawn'>[]
}

export interface PaperUnit {
  readonly number: number
  readonly stratum: number
  readonly unit: SampleUnit
  readonly project: string | null
  /** Line numbers with their weights. */
  readonly lines: readonly (readonly [line: number, weight: string | null])[]
}

export function paperData(sample: Sample, forms: readonly PaperForm[], says: PaperTexts): WriteSheet {
  const { strata, ...rest } = sample
  const head: PaperHead = {
    paper: PAPER_VERSION,
    sheet: says.sheets.lines,
    heads: { number: says.lineHeads[0]!, line: says.lineHeads[1]!, score: says.lineHeads[13]! },
    sample: rest,
    strata: strata.map(({ traits, units, spread }) => ({ traits, units, spread })),
  }
  const units = forms.map(({ number, stratum, unit, form, lines }): PaperUnit => ({
    number,
    stratum,
    unit,
    project: form.projectName,
    lines: lines.map(({ line, weight }) => [line, weight]),
  }))
  const rows = [says.dataNote, ...[head, ...units].map(safeJson)]
  return {
    name: DATA_SHEET,
    hidden: true,
    rows: rows.map(() => []),
    cells: new Map(rows.map((text, row) => [`${row},0`, textCell(text, 'note')])),
  }
}

/** Blanks and everything beyond ASCII are written as escapes: an office program may tidy texts, this must come back as it is. */
const safeJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll(/[^!-~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
