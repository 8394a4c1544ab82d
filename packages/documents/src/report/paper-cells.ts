// The cells of the working paper: texts that never become formulas, figures, formulas of our own, and the fields that the reviewer fills in.
import type { Cell, CellStyle } from 'hucre/xlsx'

const FONT_PT = 9
const song = { name: '宋体', size: FONT_PT }
const thin = { style: 'thin', color: { rgb: 'B0B0B0' } } as const
const border = { top: thin, bottom: thin, left: thin, right: thin }
/** Excel's own pale yellow for input. */
const input = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } } as const
const grey = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEFF2' } } as const
const wrapped = { vertical: 'top', wrapText: true } as const

const styles = {
  title: { font: { name: '方正小标宋简体', size: 18 }, alignment: { horizontal: 'center', vertical: 'center' } },
  section: { font: { name: '黑体', size: 11 }, alignment: { vertical: 'center' } },
  note: { font: song, numFmt: '@', alignment: wrapped },
  head: { font: { ...song, bold: true }, border, fill: grey, alignment: { vertical: 'center', horizontal: 'center', wrapText: true } },
  text: { font: song, border, numFmt: '@', alignment: wrapped },
  number: { font: song, border, alignment: { vertical: 'top', horizontal: 'center' } },
  share: { font: song, border, numFmt: '0.0%', alignment: { vertical: 'top', horizontal: 'center' } },
  inputText: { font: song, border, fill: input, alignment: wrapped },
  inputNumber: { font: song, border, fill: input, alignment: { vertical: 'top', horizontal: 'center' } },
} satisfies Readonly<Record<string, CellStyle>> as Readonly<
  Record<'title' | 'section' | 'note' | 'head' | 'text' | 'number' | 'share' | 'inputText' | 'inputNumber', CellStyle>
>

export type PaperStyle = keyof typeof styles

export const textCell = (value: string, style: PaperStyle = 'text'): Cell => ({ value, type: 'string', style: styles[style] })
/** A blank cell where there is no figure. */
export const numberCell = (value: string | number | null, style: PaperStyle = 'number'): Cell =>
  value === null ? { value: '', type: 'string', style: styles[style] } : { value: Number(value), type: 'number', style: styles[style] }
export const formulaCell = (formula: string, style: PaperStyle): Cell => ({ value: null, type: 'formula', formula, style: styles[style] })
export const blankCell = (style: PaperStyle): Cell => ({ value: null, type: 'empty', style: styles[style] })

/** A spreadsheet's width is counted in digits of its default font (1.9 mm), ours in Chinese characters of this size. */
const CHARACTER_MM = (FONT_PT * 25.4) / 72
export const columnWidth = (characters: number): number => (characters * CHARACTER_MM) / 1.9 + 1
export const LINE_PT = 12.5
export { CHARACTER_MM, FONT_PT }
