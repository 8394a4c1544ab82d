// The working paper of a spot check (复核底稿) as a workbook: cover, one row a form, one row a line with empty fields for the reviewer.
import { drawNumber, type Locale, type Sample, type SampleUnit, stratumOf } from '@jizheng/core'
import type { Cell, WriteSheet } from 'hucre/xlsx'
import type { JudgedForm } from '../answer.ts'
import { linesNeeded } from '../layouts/table-grid.ts'
import { coverSheet } from './paper-cover.ts'
import { blankCell, CHARACTER_MM, columnWidth, FONT_PT, formulaCell, LINE_PT, numberCell, textCell } from './paper-cells.ts'
import { paperData } from './paper-data.ts'
import { type PaperLine, paperLines } from './paper-lines.ts'
import { type PaperTexts, paperTexts } from './paper-texts.ts'

/** A drawn unit with its number in the paper, its form and the lines to review. */
export interface PaperForm {
  /** From 1, in the order of strata and draw. */
  readonly number: number
  /** From 0. */
  readonly stratum: number
  readonly unit: SampleUnit
  readonly form: JudgedForm
  readonly lines: readonly PaperLine[]
}

export interface Paper {
  readonly sample: Sample
  /** The whole list that was drawn from. */
  readonly units: readonly SampleUnit[]
  /** By the ids of the sample. */
  readonly forms: ReadonlyMap<string, JudgedForm>
}

/** Throws RangeError where a drawn form is not among those given. */
export async function workingPaper({ sample, units, forms }: Paper, locale: Locale): Promise<Uint8Array> {
  const says = paperTexts(locale)
  const drawn = drawnForms(sample, forms, says, locale)
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    sheets: [
      coverSheet(sample, says, locale),
      formSheet(drawn, sample, says),
      lineSheet(drawn, says),
      listSheet(units, sample, says),
      paperData(sample, drawn, says),
    ],
  })
}

function drawnForms(sample: Sample, forms: ReadonlyMap<string, JudgedForm>, says: PaperTexts, locale: Locale): readonly PaperForm[] {
  return sample.strata
    .flatMap(({ drawn }, stratum) => drawn.map((unit) => ({ unit, stratum })))
    .map(({ unit, stratum }, i) => {
      const form = forms.get(unit.id)
      if (form === undefined) throw new RangeError(`no form for ${unit.id}`)
      return { number: i + 1, stratum, unit, form, lines: paperLines(form, says, locale) }
    })
}

const FORM_WIDTHS = [3, 3, 14, 11, 15, 4, 5, 5, 5, 5, 6, 5, 5, 9]

function formSheet(drawn: readonly PaperForm[], sample: Sample, says: PaperTexts): WriteSheet {
  const last = 1 + drawn.reduce((sum, { lines }) => sum + lines.length, 0)
  const column = (letter: string): string => `'${says.sheets.lines}'!$${letter}$2:$${letter}$${last}`
  const rows = drawn.map(({ number, stratum, unit, form }, i): readonly Cell[] => {
    const at = i + 2
    const { units, drawn: ofStratum } = sample.strata[stratum]!
    return [
      numberCell(number),
      numberCell(stratum + 1),
      textCell(unit.id),
      textCell(says.bodyOf(unit)),
      textCell(form.projectName ?? ''),
      numberCell(form.year),
      numberCell(unit.stated),
      numberCell(form.scoring.total.nearest),
      numberCell(unit.atRisk),
      // The total stands only when every line has its score.
      formulaCell(`IF(SUMPRODUCT((${column('A')}=A${at})*(${column('N')}=""))=0,SUMIF(${column('A')},A${at},${column('N')}),"")`, 'number'),
      formulaCell(`IF(J${at}="","",G${at}-J${at})`, 'number'),
      formulaCell(`IF(OR(J${at}="",G${at}=0),"",(G${at}-J${at})/G${at})`, 'share'),
      numberCell(ofStratum.length / units, 'share'),
      // As much of it as tells the forms apart.
      textCell(drawNumber(sample.seed, unit.id).slice(0, 16)),
    ]
  })
  return sheetOf({ paperSize: 'a4', name: says.sheets.forms, heads: says.formHeads, widths: FORM_WIDTHS, rows, frozen: 5 })
}

const LINE_WIDTHS = [3, 3, 13, 8, 12, 9, 9, 4, 4, 5, 18, 12, 9, 5, 5, 8, 9]

function lineSheet(drawn: readonly PaperForm[], says: PaperTexts): WriteSheet {
  const lines = drawn.flatMap((form) => form.lines.map((line) => ({ ...form, line })))
  const rows = lines.map(({ number, unit, form, line }, i): readonly Cell[] => [
    numberCell(number),
    numberCell(line.line),
    textCell([says.bodyOf(unit), form.projectName].filter((each) => each !== null).join('\n')),
    textCell(line.group),
    textCell(line.name),
    textCell(line.target),
    textCell(line.actual),
    numberCell(line.weight),
    numberCell(line.score),
    textCell(line.permitted),
    textCell(line.found),
    textCell(line.evidence),
    blankCell('inputText'),
    blankCell('inputNumber'),
    formulaCell(`IF(OR(N${i + 2}="",I${i + 2}="",I${i + 2}=0),"",(I${i + 2}-N${i + 2})/I${i + 2})`, 'share'),
    blankCell('inputText'),
    blankCell('inputText'),
  ])
  return {
    ...sheetOf({ paperSize: 'a3', name: says.sheets.lines, heads: says.lineHeads, widths: LINE_WIDTHS, rows, frozen: 5 }),
    dataValidations: [
      {
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '$H2',
        range: `N2:N${rows.length + 1}`,
        allowBlank: true,
        showInputMessage: true,
        inputTitle: says.lineHeads[13]!,
        inputMessage: says.scoreHint,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: says.lineHeads[13]!,
        errorMessage: says.scoreRefused,
      },
      // Other words may be typed too.
      { type: 'list', values: [...says.opinions], range: `P2:P${rows.length + 1}`, allowBlank: true, showErrorMessage: false },
    ],
  }
}

const LIST_WIDTHS = [3, 4, 22, 16, 6, 6, 34]

/** Every unit with its number, as the draw sorts them: the first of each stratum are in. */
function listSheet(units: readonly SampleUnit[], sample: Sample, says: PaperTexts): WriteSheet {
  const drawn = new Set(sample.strata.flatMap((stratum) => stratum.drawn.map(({ id }) => id)))
  const listed = units
    .filter(({ stated }) => stated !== null)
    .map((unit) => ({ unit, stratum: stratumOf(unit, sample.strata), number: drawNumber(sample.seed, unit.id) }))
    .toSorted((a, b) => a.stratum - b.stratum || (a.number < b.number ? -1 : 1))
  const rows = listed.map(({ unit, stratum, number }): readonly Cell[] => [
    numberCell(stratum + 1),
    textCell(drawn.has(unit.id) ? says.isDrawn : ''),
    textCell(unit.id),
    textCell(says.bodyOf(unit)),
    numberCell(unit.stated),
    numberCell(unit.atRisk),
    textCell(number),
  ])
  return sheetOf({ paperSize: 'a4', name: says.sheets.list, heads: says.listHeads, widths: LIST_WIDTHS, rows, frozen: 3 })
}

interface SheetOf {
  readonly paperSize: 'a3' | 'a4'
  readonly name: string
  readonly heads: readonly string[]
  /** In Chinese characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  readonly frozen: number
}

/** Headed, frozen and filtered; prints across, the head on every page. */
function sheetOf({ paperSize, name, heads, widths, rows, frozen }: SheetOf): WriteSheet {
  const all = [heads.map((head) => textCell(head, 'head')), ...rows]
  return {
    name,
    columns: widths.map((width) => ({ width: columnWidth(width) })),
    rows: all.map(() => []),
    cells: new Map(all.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const))),
    rowDefs: new Map(all.map((row, r) => [r, { height: heightOf(row, widths) }] as const)),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${String.fromCodePoint(64 + heads.length)}${all.length}` },
    pageSetup: {
      paperSize,
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
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ value }, i) => (typeof value === 'string' ? linesNeeded(value, widths[i]! * CHARACTER_MM + 2, FONT_PT) : 1))
  return Math.min(409, Math.max(...lines) * LINE_PT + 4)
}
