// A sheet as a PDF set by Typst: A4, ruled table, rows cut by page breaks as they fall.
import { typeset } from '@jizheng/documents/node'
import { tableOf } from '../layout/boxes.ts'
import type { Sheet } from '../layout/sheet.ts'

/** Reads the sheet from `sys.inputs`, so that no text is ever taken for markup. */
const template = `
#let sheet = json(bytes(sys.inputs.data))
#set document(date: none)
#set page(paper: "a4", margin: 13mm)
#set text(font: ("Noto Serif SC",), size: 9pt, lang: "zh", region: "cn")
#set par(leading: 0.5em, justify: false)
#let lines(text) = text.split("\\n").join(linebreak())
#let cell(c) = table.cell(x: c.column, y: c.row, colspan: c.columnSpan, rowspan: c.rowSpan,
  align: (if c.text.len() > 72 { left } else { center }) + horizon, lines(c.text))
#for line in sheet.above { align(center, text(size: 11pt, line)) }
#set table(stroke: 0.5pt, inset: (x: 1mm, y: 1.4mm))
#table(columns: sheet.widths.map(w => w * 1mm * 184 / 120), ..sheet.cells.map(cell))
#for line in sheet.below { block(above: 1mm, line) }
`

export function writePdf(sheet: Sheet): Promise<Uint8Array> {
  const { cells, widths } = tableOf(sheet.parts.flat())
  return typeset(template, { above: sheet.above, below: sheet.below, cells, widths })
}
