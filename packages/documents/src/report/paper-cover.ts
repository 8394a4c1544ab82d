// The cover of the working paper: the sample, its strata and probabilities, how to draw it again, how to fill the paper in, where to sign.
import { type Locale, type Sample, stratumName } from '@jizheng/core'
import type { Cell, WriteSheet } from 'hucre/xlsx'
import { linesNeeded } from '../layouts/table-grid.ts'
import { CHARACTER_MM, columnWidth, FONT_PT, LINE_PT, numberCell, textCell } from './paper-cells.ts'
import type { PaperTexts } from './paper-texts.ts'

const WIDTHS = [7, 19, 7, 6, 10, 8]
const WHOLE = WIDTHS.reduce((sum, width) => sum + width, 0)

interface CoverRow {
  readonly cells: readonly (Cell | null)[]
  /** First column of the cell that runs to the right edge. */
  readonly wideFrom: number | null
  readonly height: number
}

export function coverSheet(sample: Sample, says: PaperTexts, locale: Locale): WriteSheet {
  const rows: readonly CoverRow[] = [
    { ...wide(says.title, 'title'), height: 36 },
    section(says.design),
    ...Object.entries(facts(sample, says)).map(([label, value]) => fact(label, value)),
    section(says.strata),
    { cells: says.strataHeads.map((head) => textCell(head, 'head')), wideFrom: null, height: LINE_PT * 2 + 6 },
    ...sample.strata.map((stratum, i): CoverRow => {
      const name = stratumName(stratum, locale)
      return {
        cells: [
          numberCell(i + 1),
          textCell(name),
          numberCell(stratum.units),
          numberCell(stratum.drawn.length),
          textCell(`${stratum.drawn.length}/${stratum.units} = ${says.percent(stratum.drawn.length / stratum.units)}`),
          numberCell(stratum.spread.toFixed(2)),
        ],
        wideFrom: null,
        height: heightOf(name, WIDTHS[1]!),
      }
    }),
    section(says.repeat),
    ...says.repeatSteps(sample.seed).map((step) => wide(step, 'note')),
    section(says.fill),
    ...says.fillSteps.map((step) => wide(step, 'note')),
    section(''),
    ...says.sign.map((label) => ({ ...wide(label, 'note'), height: 24 })),
  ]
  return {
    name: says.sheets.cover,
    columns: WIDTHS.map((width) => ({ width: columnWidth(width) })),
    rows: rows.map(() => []),
    cells: new Map(rows.flatMap(({ cells }, r) => cells.flatMap((cell, c) => (cell === null ? [] : [[`${r},${c}`, cell] as const])))),
    merges: rows.flatMap(({ wideFrom }, row) =>
      wideFrom === null ? [] : [{ startRow: row, startCol: wideFrom, endRow: row, endCol: WIDTHS.length - 1 }],
    ),
    rowDefs: new Map(rows.map(({ height }, row) => [row, { height }] as const)),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.2, footer: 0.2 },
    },
  }
}

function facts(sample: Sample, says: PaperTexts): Readonly<Record<string, string>> {
  const drawn = sample.strata.reduce((sum, stratum) => sum + stratum.drawn.length, 0)
  return {
    [says.facts.seed]: sample.seed,
    [says.facts.list]: sample.list,
    [says.facts.pile]: says.pile(sample),
    [says.facts.drawn]: says.drawn(drawn, sample.strata.length),
    [says.facts.precision]: says.precision(sample),
    [says.facts.spread]: says.spread(sample),
    [says.facts.expected]: says.expected(sample.expectedHalfWidth),
  }
}

const fact = (label: string, value: string): CoverRow => ({
  cells: [textCell(label, 'head'), ...WIDTHS.slice(1).map((_, i) => textCell(i === 0 ? value : ''))],
  wideFrom: 1,
  height: heightOf(value, WHOLE - WIDTHS[0]!),
})

const section = (text: string): CoverRow => ({ ...wide(text, 'section'), height: 24 })

const wide = (text: string, style: 'title' | 'section' | 'note'): CoverRow => ({
  cells: [textCell(text, style)],
  wideFrom: 0,
  height: heightOf(text, WHOLE),
})

const heightOf = (text: string, characters: number): number => linesNeeded(text, characters * CHARACTER_MM, FONT_PT) * LINE_PT + 5
