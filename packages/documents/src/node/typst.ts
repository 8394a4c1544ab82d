// The standard form as a PDF, set by Typst with embedded fonts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { pageMarginMm, type StandardForm, widthsMm } from '../layouts/standard.ts'
import { linesNeeded, type PlacedCell, type TableGrid } from '../layouts/table-grid.ts'

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
  return compiler.pdf({ mainFileContent, inputs: { data: JSON.stringify(data, (_, value) => printable(value)) } })
}

let compiler: NodeCompiler | undefined

/** Signs that turn the direction of writing are not set: some end Typst, and on a signed paper they could only mislead. */
const printable = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').toWellFormed() : value

/** A row goes over the page break only where all that stands in it does. */
function cells(grid: TableGrid): readonly PlacedCell[] {
  const long = new Set(grid.cells.filter(isLong).map(({ row }) => row))
  return grid.cells.map((cell) => ({
    ...cell,
    text: folded(cell.text, widthOf(cell)),
    mayBreak: cell.mayBreak || cell.rowSpan > 1 || long.has(cell.row),
  }))
}

const isLong = (cell: PlacedCell): boolean => linesNeeded(cell.text, widthOf(cell), FONT_PT) > LINES_KEPT_TOGETHER

const widthOf = ({ column, columnSpan }: PlacedCell): number =>
  widthsMm.slice(column, column + columnSpan).reduce<number>((sum, each) => sum + each, 0)

/** A word longer than its cell is wide may break anywhere; else it would run over the cells beside it. */
function folded(text: string, widthMm: number): string {
  const most = Math.max(1, Math.floor((widthMm - 2) / (FONT_PT * MM_PER_PT * WIDEST_LETTER)))
  return text.replace(/[!-~]+/g, (word) => (word.length > most ? [...word].join('\u200b') : word))
}

const MM_PER_PT = 25.4 / 72
/** Of a Latin letter, against the size of the font. */
const WIDEST_LETTER = 0.9

/** Noto Serif SC, regular and bold, from its npm package (SIL Open Font License). */
function fonts(): Buffer[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'].map((name) => readFileSync(path.join(folder, name)))
}
