// Pages without borders: rows → sections of rows with the same columns, and the edges between the columns.
import type { TextCell, TextRow } from './text-rows.ts'

export interface Column {
  from: number
  to: number
  readonly cells: TextCell[]
}

/** Rows that share their columns; not always neighbours (a total may stand between). */
export interface Section {
  columns: Column[]
  readonly rows: number[]
  /** The section that these headings head, where some stand over several of its columns. */
  readonly over?: Section
}

/** How many sections back a row may belong to: a note or a heading may interrupt a block of rows. */
const lookBack = 3

export function sectionsOf(rows: readonly TextRow[]): Section[] {
  const sections: Section[] = []
  let before: TextRow | null = null
  // The first section that still takes rows: below new column headings stands what they head, whatever stands in line with it above them.
  let first = 0
  rows.forEach((row, i) => {
    if (isHeading(row) && !(before && isHeading(before))) first = sections.length
    before = row
    const home = sections.slice(Math.max(first, sections.length - lookBack)).findLast((section) => fits(row, section.columns))
    if (home) {
      // A section that others have interrupted becomes the latest one again.
      sections.splice(sections.indexOf(home), 1)
      sections.push(home)
      home.rows.push(i)
      for (const cell of row.cells) put(cell, home)
    } else {
      const section: Section = { columns: [], rows: [i] }
      for (const cell of row.cells) put(cell, section)
      sections.push(section)
    }
  })
  return sections
}

/** The parts of a value, below "target" and "actual": nothing but indicators stands under them. */
export function isLowerHeading(row: TextRow): boolean {
  return (
    row.cells.filter((cell) => /^(?:符号|数值|(?:计量|度量)?单位|性质|值)$/u.test(cell.lines.map((line) => line.text).join(''))).length > 1
  )
}

/** The words that official column headings consist of; three make a row of headings. */
const headingWord = /级指标|指标值|目标值|完成值|实际值|预算|执行数|执行率|分值|权重|得分|自评分|度量单位|指标性质|原因|预期目标|完成情况/u

export function isHeading(row: TextRow): boolean {
  const texts = row.cells.map((cell) => cell.lines.map((line) => line.text).join(''))
  return (
    texts.filter((text) => headingWord.test(text) && text.length < 16).length >= 3 &&
    !texts.some((text) => /^[-+≥≤=]?[\d.,]+%?$/u.test(text))
  )
}

const touches = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from < b.to - 0.5 && b.from < a.to - 0.5
const span = (cell: TextCell): { from: number; to: number } => ({ from: cell.box[0], to: cell.box[2] })

/** No cell lies across two columns, none shares one, and at least two (or all) stand exactly under cells above. */
function fits(row: TextRow, columns: readonly Column[]): boolean {
  const taken = new Set<Column>()
  let aligned = 0
  for (const cell of row.cells) {
    // The label of a total stands in the middle of everything left of the figures.
    if (isTotal(cell)) continue
    const under = columns.filter((column) => touches(column, span(cell)))
    const [only] = under
    if (under.length > 1 || (only && taken.has(only))) return false
    if (!only) continue
    taken.add(only)
    if (only.cells.some((other) => isAligned(cell, other))) aligned++
  }
  const rest = row.cells.filter((cell) => !isTotal(cell))
  // Nothing but points beside the label of a total.
  if (rest.length > 0 && rest.length < row.cells.length && rest.length <= 2) return columns.length > 3 && aligned === rest.length
  const [single, second] = row.cells
  if (single && second && row.cells.length === 2 && columns.length > 2) {
    const [from, to] = [single, second].map((cell) => columns.findIndex((column) => touches(column, span(cell))))
    // A text that stands in the middle of several columns stands in none.
    if (from !== undefined && to !== undefined && Math.abs(to - from) > 1) return false
  }
  if (row.cells.length === 1 && single)
    return aligned === 1 && columns.length > 2 && single.box[2] - single.box[0] < 8 * (single.lines[0]?.size ?? 10)
  // Two rows of two: the same two columns whatever stands in them.
  if (row.cells.length === 2 && columns.length === 2) return taken.size === 2
  return aligned >= 2 && aligned >= row.cells.length * 0.4
}

export const isTotal = (cell: TextCell): boolean => /^(?:总\s?分|合\s?计|总\s?计|小\s?计)/u.test(cell.lines[0]?.text ?? '')

function isAligned(a: TextCell, b: TextCell): boolean {
  return Math.abs(a.box[0] + a.box[2] - b.box[0] - b.box[2]) < 5 || Math.abs(a.box[0] - b.box[0]) < 2 || Math.abs(a.box[2] - b.box[2]) < 2
}

function put(cell: TextCell, section: Section): void {
  if (isTotal(cell) && section.columns.some((each) => touches(each, span(cell)))) return
  const column = section.columns.find((each) => touches(each, span(cell)))
  if (column) {
    column.from = Math.min(column.from, cell.box[0])
    column.to = Math.max(column.to, cell.box[2])
    column.cells.push(cell)
  } else {
    section.columns.push({ ...span(cell), cells: [cell] })
    section.columns.sort((a, b) => a.from - b.from)
  }
}

/** Edges in the middle of the gaps; the outer ones are the table's. */
export function edgesOf(columns: readonly Column[], left: number, right: number): number[] {
  const inner = columns.slice(1).map((column, i) => ((columns[i]?.to ?? 0) + column.from) / 2)
  return [left, ...inner, right]
}
