// The standard form as a PDF, set by Typst with embedded fonts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { pageMarginMm, type StandardForm, widthsMm } from '../layouts/standard.ts'
import { linesNeeded, type TableGrid } from '../layouts/table-grid.ts'

const FONT_PT = 9
/** A cell that needs more lines than this is cut by the page break rather than pushed off the page. */
const LINES_KEPT_TOGETHER = 40

/** Reads the form from `sys.inputs`, so that no text is ever taken for markup. */
const template = `
#let form = json(bytes(sys.inputs.data))
#set document(title: form.title, author: "jizheng")
#set page(paper: "a4", margin: ${pageMarginMm}mm, numbering: "1 / 1")
#set text(font: ("Noto Serif SC",), size: ${FONT_PT}pt, lang: "zh", region: "cn")
#set par(leading: 0.5em, justify: false)
#let lines(text) = text.split("\\n").join(linebreak())
#let cell(c) = table.cell(x: c.column, y: c.row, colspan: c.columnSpan, rowspan: c.rowSpan, breakable: c.mayBreak,
  align: (if c.align == "left" { left } else { center }) + horizon, lines(c.text))
#let widths = (${widthsMm.map((width) => `${width}mm`).join(', ')})
#align(center)[#text(size: 16pt, weight: "bold", form.title)]
#if form.year != none { align(center)[#text(size: 11pt, form.year)] }
#v(2mm)
#set table(stroke: 0.5pt, inset: (x: 1mm, y: 1.4mm))
#set block(spacing: 0pt)
#block(table(columns: widths, ..form.head.map(cell)))
#block(table(columns: widths, table.header(..form.repeated.map(cell)), ..form.indicators.map(cell)))
#v(2mm)
#for note in form.below { block(above: 1mm, lines(note)) }
`

export function writePdf(form: StandardForm): Uint8Array {
  const cells = (grid: TableGrid) => grid.cells.map((cell) => ({ ...cell, mayBreak: cell.mayBreak || cell.rowSpan > 1 || isLong(cell) }))
  const indicators = cells(form.indicators)
  const data = {
    title: form.title.text,
    year: form.year?.text ?? null,
    below: form.below.map(({ text }) => text),
    head: cells(form.head),
    repeated: indicators.filter((cell) => cell.row === 0),
    indicators: indicators.filter((cell) => cell.row > 0),
  }
  return typeset(template, data)
}

/** Any template as a PDF, in the font of all our papers; it finds `data` as JSON in `sys.inputs.data`. */
export function typeset(mainFileContent: string, data: unknown): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }] })
  return compiler.pdf({ mainFileContent, inputs: { data: JSON.stringify(data) } })
}

let compiler: NodeCompiler | undefined

function isLong(cell: { text: string; column: number; columnSpan: number }): boolean {
  const width = widthsMm.slice(cell.column, cell.column + cell.columnSpan).reduce<number>((sum, each) => sum + each, 0)
  return linesNeeded(cell.text, width, FONT_PT) > LINES_KEPT_TOGETHER
}

/** Noto Serif SC, regular and bold, from its npm package (SIL Open Font License). */
function fonts(): Buffer[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'].map((name) => readFileSync(path.join(folder, name)))
}
