// The table of one form's findings in a letter: where, what, how many points, what the body is asked to do.
import {
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { isDoubted, type SourceList, toldPoints } from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '../answer.ts'
import type { LetterTexts } from './letter-texts.ts'

/** Together the 156 mm of the field. */
const WIDTHS_MM = [10, 30, 56, 14, 46] as const
/** 五号, in half points. */
const SIZE = 21
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: line, bottom: line, left: line, right: line }

export const letterFont = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia })

/** `sources`: those of the whole letter, which the findings cite by number. */
export function findingTable(form: JudgedForm, findings: readonly PrintedFinding[], sources: SourceList, says: LetterTexts): Table {
  const rows = findings.map((finding, i) => [
    String(i + 1),
    whereOf(finding, form, says),
    `${finding.message}${isDoubted(form, finding.at) ? says.unsure : ''}${citation(finding, sources)}`,
    pointsOf(finding, says),
    finding.fix,
  ])
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: convertMillimetersToTwip(WIDTHS_MM.reduce<number>((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: WIDTHS_MM.map((width) => convertMillimetersToTwip(width)),
    margins: { top: 40, bottom: 40, left: 60, right: 60, marginUnitType: WidthType.DXA },
    rows: [rowOf(says.heads, true), ...rows.map((cells) => rowOf(cells, false))],
  })
}

/** What may be gained is said to be so: the column is of points that are too many. */
function pointsOf({ pointsAtStake, gains }: PrintedFinding, says: LetterTexts): string {
  if (pointsAtStake === null) return '—'
  return gains === true ? says.mayGain(toldPoints(pointsAtStake)) : toldPoints(pointsAtStake)
}

function citation({ source }: PrintedFinding, sources: SourceList): string {
  const number = source === null ? null : sources.numberOf(source)
  return number === null ? '' : ` [${number}]`
}

function whereOf({ indicator, at }: PrintedFinding, form: JudgedForm, says: LetterTexts): string {
  if (indicator !== null) return says.row(indicator + 1, form.indicators[indicator]?.name ?? null)
  return at.startsWith('/budget') ? says.execution : says.whole
}

const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text, i) =>
        new TableCell({
          borders,
          verticalAlign: VerticalAlignTable.CENTER,
          width: { size: convertMillimetersToTwip(WIDTHS_MM[i]!), type: WidthType.DXA },
          children: text.split('\n').map(
            (part) =>
              new Paragraph({
                alignment: isHead || i === 0 || i === 3 ? 'center' : 'left',
                children: [new TextRun({ text: printable(part), size: SIZE, font: letterFont(isHead ? '黑体' : '仿宋') })],
              }),
          ),
        }),
    ),
  })

/** Control characters may come from a plain text; in a Word file they are not allowed. */
export const printable = (text: string): string => [...text].filter((sign) => sign >= ' ' || sign === '\t').join('')
