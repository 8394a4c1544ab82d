// One sheet as one table: the used range, merges kept, hidden rows and columns left out.
import { OperationError } from '@jizheng/core'
import type { Table } from '../document.ts'
import { tableOf } from '../grid.ts'
import type { PlacedCell } from '../grid.ts'
import { tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { printedText } from '../printed-text.ts'
import { attribute, child, childrenNamed } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { shownNumber, shownText } from './number-format.ts'
import { content, richText } from './shared-texts.ts'

interface Book {
  readonly texts: readonly string[]
  readonly formats: readonly string[]
  readonly isFrom1904: boolean
}

interface WrittenCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly doubt?: string
}

interface Sheet {
  readonly name: string
  readonly book: Book
  readonly limits: Limits
  /** Hidden rows and columns stay. */
  readonly isWhole: boolean
}

interface Area {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** Null for a sheet on which nothing is written. */
export function sheetTable(root: XmlElement, sheet: Sheet): Table | null {
  const { cells, hiddenRows, lastColumn } = filledCells(child(root, 'sheetData'), sheet)
  // A title merged over the whole sheet ("A1:XFD1") is as wide as what is written below it.
  const merged = mergesOf(child(root, 'mergeCells'), sheet.limits).map((area) => clipped(area, { ...area, lastColumn }))
  const merges = new Map(merged.map((area) => [keyOf(area), area]))
  const filled = cells.map((cell) => ({
    cell,
    area: merges.get(keyOf(cell)) ?? { row: cell.row, column: cell.column, lastRow: cell.row, lastColumn: cell.column },
  }))
  const used = boundsOf(filled.map(({ area }) => area))
  if (used === null) return null
  if ((used.lastRow - used.row + 1) * (used.lastColumn - used.column + 1) > sheet.limits.gridCells)
    throw tooLarge('gridCells', sheet.limits)
  // Blank merged cells are cells of the form too, as far as they lie in the used range.
  for (const { cell } of filled) merges.delete(keyOf(cell))
  const blank = [...merges.values()]
    .filter((area) => isWithin(area, used))
    .map((area) => ({ cell: { text: '' }, area: clipped(area, used) }))
  return tableOf(
    {
      cells: [...filled, ...blank].map(({ cell, area }) => placedIn(used, cell, area)),
      hiddenRows: new Set(sheet.isWhole ? [] : [...hiddenRows].map((row) => row - used.row)),
      hiddenColumns: sheet.isWhole ? new Set() : hiddenColumns(child(root, 'cols'), used),
      placeOf: (at) => ({ cell: `${sheet.name}!${columnName(at.placedColumn + used.column)}${at.placedRow + used.row + 1}` }),
    },
    sheet.limits,
  )
}

const keyOf = (at: { row: number; column: number }): string => `${at.row},${at.column}`

const isWithin = (area: Area, outer: Area): boolean =>
  area.row >= outer.row && area.column >= outer.column && area.row <= outer.lastRow && area.column <= outer.lastColumn

const clipped = (area: Area, outer: Area): Area => ({
  row: area.row,
  column: area.column,
  lastRow: Math.max(area.row, Math.min(area.lastRow, outer.lastRow)),
  lastColumn: Math.max(area.column, Math.min(area.lastColumn, outer.lastColumn)),
})

function boundsOf(areas: readonly Area[]): Area | null {
  const [first] = areas
  if (first === undefined) return null
  let { row, column, lastRow, lastColumn } = first
  for (const area of areas) {
    row = Math.min(row, area.row)
    column = Math.min(column, area.column)
    lastRow = Math.max(lastRow, area.lastRow)
    lastColumn = Math.max(lastColumn, area.lastColumn)
  }
  return { row, column, lastRow, lastColumn }
}

const placedIn = (used: Area, cell: { text: string; doubt?: string }, area: Area): PlacedCell => ({
  row: area.row - used.row,
  column: area.column - used.column,
  rowSpan: area.lastRow - area.row + 1,
  columnSpan: area.lastColumn - area.column + 1,
  text: cell.text,
  ...(cell.doubt === undefined ? {} : { doubt: cell.doubt }),
})

const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

function filledCells(data: XmlElement | null, sheet: Sheet) {
  const cells: WrittenCell[] = []
  const hiddenRows = new Set<number>()
  let lastColumn = 0
  let row = -1
  for (const element of childrenNamed(data, 'row')) {
    row = indexFrom(attribute(element, 'r'), row + 1, 1_048_576)
    if (isTrue(attribute(element, 'hidden')) || Number(attribute(element, 'ht') ?? '1') === 0) hiddenRows.add(row)
    let column = -1
    for (const cell of childrenNamed(element, 'c')) {
      const reference = attribute(cell, 'r')
      column = reference === null ? column + 1 : positionOf(reference).column
      lastColumn = Math.max(lastColumn, column)
      const shown = shownCell(cell, sheet.book)
      if (shown.text !== '') cells.push({ row, column, ...shown })
    }
  }
  return { cells, hiddenRows, lastColumn }
}

function indexFrom(written: string | null, otherwise: number, most: number): number {
  const index = written === null ? otherwise : Number(written) - 1
  if (!Number.isInteger(index) || index < 0 || index >= most) throw new OperationError('file-damaged', { why: 'row' })
  return index
}

/** The text as the cell shows it. */
function shownCell(cell: XmlElement, book: Book): { text: string; doubt?: string } {
  const type = attribute(cell, 't') ?? 'n'
  const format = book.formats[Number(attribute(cell, 's') ?? '0')] ?? 'General'
  const inline = child(cell, 'is')
  if (inline !== null) return { text: shownText(richText(inline), format) }
  const value = child(cell, 'v')
  const stored = value === null ? '' : content(value)
  const formula = child(cell, 'f')
  const typed = formula === null ? null : typedAsText(content(formula), type, stored)
  if (typed !== null) return { text: typed }
  if (stored === '') return { text: '' }
  if (type === 's') return { text: shownText(book.texts[Number(stored)] ?? '', format) }
  if (type === 'b') return { text: stored === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'e') return { text: stored, doubt: 'formula-error' }
  if (type === 'n') return { text: printedText(shownNumber(stored, format, book.isFrom1904)) }
  return { text: shownText(printedText(stored), format) }
}

/**
 * Somebody who types "=100%" or "=46条" into a cell means the sign, but the spreadsheet takes a formula: the value is then 1 or #NAME?, and what was
 * written stands in the formula. Null for what is a real formula: one that refers to cells, calls a function or computes.
 */
function typedAsText(formula: string, type: string, stored: string): string | null {
  const isNumber = /^\s*[+-]?[\d.,]+\s*%?\s*$/.test(formula)
  const isName = type === 'e' && stored === '#NAME?' && /^[^()!:$]*$/.test(formula) && /\d/.test(formula)
  return formula !== '' && (isNumber || isName) ? `=${formula.trim()}` : null
}

/** "AB12" to column 27, row 11 (from 0). */
function positionOf(reference: string): { row: number; column: number } {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (found === null) throw new OperationError('file-damaged', { why: 'cell-reference' })
  let column = 0
  for (const letter of found[1]!.toUpperCase()) column = column * 26 + letter.codePointAt(0)! - 64
  return { column: column - 1, row: Number(found[2]) - 1 }
}

function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

function mergesOf(merges: XmlElement | null, limits: Limits): Area[] {
  const listed = childrenNamed(merges, 'mergeCell')
  if (listed.length > limits.gridCells) throw tooLarge('gridCells', limits)
  return listed.map((merge) => {
    const [from, to] = (attribute(merge, 'ref') ?? '').split(':')
    const start = positionOf(from ?? '')
    const end = positionOf(to ?? from ?? '')
    return {
      row: Math.min(start.row, end.row),
      column: Math.min(start.column, end.column),
      lastRow: Math.max(start.row, end.row),
      lastColumn: Math.max(start.column, end.column),
    }
  })
}

/** Hidden columns of the used range, counted from its first. */
function hiddenColumns(columns: XmlElement | null, used: Area): Set<number> {
  const hidden = new Set<number>()
  for (const group of childrenNamed(columns, 'col')) {
    if (!isTrue(attribute(group, 'hidden')) && Number(attribute(group, 'width') ?? '1') !== 0) continue
    const last = Math.min(Number(attribute(group, 'max')) - 1, used.lastColumn)
    for (let column = Math.max(Number(attribute(group, 'min')) - 1, used.column); column <= last; column++) hidden.add(column - used.column)
  }
  return hidden
}
