// What tells a form from the tables around it in a long document: lists whose columns are headed like fields, and lines that set tables apart.
import { type ColumnMeaning, budgetLabels, fieldLabels, indicatorLabels, objectiveLabels } from '../layouts/labels.ts'
import { type Grid, endColumn } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'
import { isTitle } from './title.ts'

/** Lines that may stand between the tables of one form: foot notes, page marks, units, a title that goes on. */
const within =
  /^(?:注|备注|说明|填报|填表|联系|审核|制表|负责人|单位负责人|财务|项目负责人|\d+[.、]|第?-?\d+页?(?:共\d+页)?-?$|[—–-]\d+[—–-]$|(?:金额)?单位[:：]|续|[(（]续)|[(（]续表?[)）]$/

export const setsApart = (text: string): boolean => {
  const line = flat(text)
  return line.length > 1 && !within.test(line)
}

const isLabel = (text: string): boolean => {
  const bare = bareLabel(text)
  if (bare === '' || bare.length > 20) return false
  const money = meaningOf(text, budgetLabels)
  return (
    meaningOf(text, fieldLabels) !== null ||
    meaningOf(text, indicatorLabels) !== null ||
    meaningOf(text, objectiveLabels) !== null ||
    // causes and measures are named in values too
    (money !== null && money !== 'reason')
  )
}

/** A row of column heads: labels beside labels, with lines of plain values in the same columns below. */
export function headsColumns(grid: Grid, row: number): boolean {
  const filled = grid.starting(row).filter((cell) => cell.text.trim() !== '')
  if (filled.length < 2) return false
  const known = filled.filter((cell) => isLabel(cell.text))
  const beside = filled.filter(
    (cell, at) =>
      at + 1 < filled.length && isLabel(cell.text) && isLabel(filled[at + 1]!.text) && endColumn(cell) === filled[at + 1]!.column,
  )
  // a form may print its own head in columns: nothing but fields, and one line of values
  const onlyFields = filled.every((cell) => meaningOf(cell.text, fieldLabels) !== null)
  if (onlyFields) return isPlain(grid, row, 1) && isPlain(grid, row, 2)
  if (known.length === filled.length && beside.length > 0) return true
  if (filled.length < 4 || known.length === 0) return false
  return (beside.length > 0 && known.length * 2 > filled.length) || (filled.length > 4 && isPlain(grid, row, 1))
}

/** The row so many rows below has the same columns, and values in most of them. */
function isPlain(grid: Grid, row: number, below: number): boolean {
  if (row + below >= grid.rowCount) return false
  const cells = grid.starting(row + below)
  const columns = grid.starting(row).map((cell) => cell.column)
  if (cells.length !== columns.length || cells.some((cell, at) => cell.column !== columns[at])) return false
  return cells.filter((cell) => cell.text.trim() !== '').length * 2 > cells.length && !cells.some((cell) => isLabel(cell.text))
}

/** Indicators with nothing to be reached, reached or scored are criteria or a library. */
export const measures = (header: IndicatorHeader): boolean => reaches(header) || holds(header, ['score', 'rawScore'])

/** Something is to be reached, or was. */
export const reaches = (header: IndicatorHeader): boolean => holds(header, ['target', 'value', 'actual', 'completion', 'sign'])

const holds = (header: IndicatorHeader, meanings: readonly ColumnMeaning[]): boolean =>
  [...header.columns.values()].some((meaning) => meanings.includes(meaning))

/** The words of a header, by which one that a page repeats is known again. */
export function headerWords(grid: Grid, header: IndicatorHeader): ReadonlySet<string> {
  const words = new Set<string>()
  for (let row = header.top; row <= header.bottom; row++)
    for (const cell of grid.starting(row)) if (cell.text.trim() !== '') words.add(bareLabel(cell.text))
  return words
}

export function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared * 10 >= Math.max(one.size, other.size) * 6
}

/** A title of one form; libraries, criteria, lists and rules carry the same words. */
export const isTitleOfForm = (text: string): boolean =>
  isTitle(text) && !/(?:标准|指标库|体系|汇总|一览|清单|名单|目录|办法|细则|说明|通知|统计|台账)表?(?:[(（].*)?$/.test(flat(text))
