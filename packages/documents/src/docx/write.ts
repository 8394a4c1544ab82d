// The standard form as a Word document: A4, official fonts by name, merged cells, rows kept whole, the indicators' head repeated.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  type ITableCellBorders,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { pageMarginMm, type StandardForm, widthsMm } from '../layouts/standard.ts'
import type { PlacedCell, TableGrid } from '../layouts/table-grid.ts'

/** Sizes in half points, as Word counts. Official documents set titles in 小标宋 and tables in 仿宋 or 宋体. */
const TITLE = { size: 36, font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' } }
const BODY = { size: 18, font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' } }
const margin = convertMillimetersToTwip(pageMarginMm)
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders: ITableCellBorders = { top: line, bottom: line, left: line, right: line }
/** The head's last edge is the indicators' first: two lines a point apart look like a mistake. */
const joined: ITableCellBorders = { ...borders, bottom: { ...line, style: BorderStyle.NIL } }

export async function writeDocx(form: StandardForm): Promise<Uint8Array> {
  const document = new Document({
    creator: 'jizheng',
    title: form.title.text,
    styles: { default: { document: { run: BODY } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297), orientation: PageOrientation.PORTRAIT },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: [
          heading(form.title.text, TITLE),
          ...(form.year === null ? [] : [heading(form.year.text, { ...BODY, size: 22 })]),
          tableOf(form.head, 0, joined),
          // Word joins tables that touch; a line of one point keeps them apart unseen.
          new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [new TextRun({ text: '', size: 2 })] }),
          tableOf(form.indicators, 1),
          ...form.below.flatMap((note) =>
            note.text.split('\n').map((text) => new Paragraph({ children: [new TextRun({ text, ...BODY })] })),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const heading = (text: string, run: typeof TITLE): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 60 }, children: [new TextRun({ text, ...run })] })

function tableOf(grid: TableGrid, repeatedRows: number, last = borders): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: convertMillimetersToTwip(widthsMm.reduce<number>((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widthsMm.map((width) => convertMillimetersToTwip(width)),
    margins: { top: 30, bottom: 30, left: 50, right: 50, marginUnitType: WidthType.DXA },
    rows: Array.from({ length: grid.rowCount }, (_, row) => {
      const cells = grid.cells.filter((cell) => cell.row === row)
      return new TableRow({
        cantSplit: !cells.some((cell) => cell.mayBreak),
        tableHeader: row < repeatedRows,
        children: cells.map((cell) => cellOf(cell, cell.row + cell.rowSpan === grid.rowCount ? last : borders)),
      })
    }),
  })
}

function cellOf(cell: PlacedCell, edges: ITableCellBorders): TableCell {
  const width = widthsMm.slice(cell.column, cell.column + cell.columnSpan).reduce<number>((sum, each) => sum + each, 0)
  return new TableCell({
    borders: edges,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
    children: cell.text.split('\n').map(
      (text) =>
        new Paragraph({
          alignment: cell.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text, ...BODY })],
        }),
    ),
  })
}
