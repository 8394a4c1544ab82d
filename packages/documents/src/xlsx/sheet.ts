// One sheet as one table: the used range, merges kept, hidden rows and columns left out; and what on it a person does not see.
import type { Concealed, DoubtFeature } from '@jizheng/core'
import type { Table } from '../document.ts'
import { tableOf } from '../grid.ts'
import type { PlacedCell } from '../grid.ts'
import { tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { attribute, child, childrenNamed } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { conditionalFormats } from './conditional-formats.ts'
import type { Surroundings } from './formula.ts'
import { heldCells, type HeldCell } from './held-cells.ts'
import { inFixedRows } from './fixed-rows.ts'
import { hiddenParts } from './hidden-parts.ts'
import { underPictures } from './pictures.ts'
import { areaOf, clipped, columnName, isWithin, keyOf, type Area } from './position.ts'
import { hiddenColumns, rulersOf } from './rulers.ts'
import { seenCells, type SeenCell } from './seen-cells.ts'
import type { Book } from './shown-cell.ts'

export interface Sheet {
  readonly name: string
  readonly book: Book
  readonly limits: Limits
  /** The values of another sheet. */
  readonly onSheet: (name: string) => Surroundings | undefined
  /** Hidden rows and columns stay. */
  readonly isWhole: boolean
  /** What is drawn over the sheet: null for nothing. Pictures are named by the drawing's relationships. */
  readonly drawing: () => { readonly root: XmlElement; readonly isOpaque: (id: string) => boolean } | null
  /** The areas that a table's style colours. */
  readonly styledAreas: () => readonly Area[]
}

export interface ReadSheet {
  /** Null for a sheet on which nothing is written that a person sees. */
  readonly table: Table | null
  readonly concealed: readonly Concealed[]
}

export function readSheet(root: XmlElement, sheet: Sheet): ReadSheet {
  const { book, limits, name } = sheet
  const { cells: written, hiddenRows, heights, fixedRows, last } = heldCells(root, book)
  // A title merged over the whole sheet ("A1:XFD1") is as wide as what is written below it, and a cell merged over all of it no larger.
  const merged = mergesOf(child(root, 'mergeCells'), limits).map((area) =>
    clipped(area, { ...area, lastRow: last.row, lastColumn: last.column }),
  )
  const merges = new Map(merged.map((area) => [keyOf(area), area]))
  const spanOf = (cell: { row: number; column: number }): Area =>
    merges.get(keyOf(cell)) ?? { row: cell.row, column: cell.column, lastRow: cell.row, lastColumn: cell.column }
  const whole = seenCells(onUnknownGround(written, root, sheet), conditionalFormats(root, book.styles, limits), sheet)
  const shown = inFixedRows(whole, written, { heights, fixedRows, spanOf })
  const drawn = child(root, 'drawing') === null ? null : sheet.drawing()
  const seen =
    drawn === null
      ? shown
      : underPictures(shown, { drawing: drawn.root, isOpaque: drawn.isOpaque, rulers: rulersOf(root, heights, last) }, spanOf, limits)
  const filled = seen.filter(({ text }) => text !== '').map((cell) => ({ cell, area: spanOf(cell) }))
  const used = boundsOf(filled.map(({ area }) => area))
  if (used === null) return { table: null, concealed: told(seen, name) }
  if ((used.lastRow - used.row + 1) * (used.lastColumn - used.column + 1) > limits.gridCells) throw tooLarge('gridCells', limits)
  // Blank merged cells are cells of the form too, as far as they lie in the used range.
  for (const { cell } of filled) merges.delete(keyOf(cell))
  const blank = [...merges.values()]
    .filter((area) => isWithin(area, used))
    .map((area) => ({ cell: { text: '' }, area: clipped(area, used) }))
  const hidden = {
    rows: new Set(sheet.isWhole ? [] : [...hiddenRows].map((row) => row - used.row)),
    columns: sheet.isWhole ? new Set<number>() : hiddenColumns(root, used),
  }
  const table = tableOf(
    {
      cells: [...filled, ...blank].map(({ cell, area }) => placedIn(used, cell, area)),
      hiddenRows: hidden.rows,
      hiddenColumns: hidden.columns,
      placeOf: (at) => ({ cell: `${name}!${columnName(at.placedColumn + used.column)}${at.placedRow + used.row + 1}` }),
    },
    limits,
  )
  const parts = hiddenParts(
    filled.map(({ cell, area }) => placedIn(used, cell, area)),
    hidden,
  )
  const isHidden = (cell: SeenCell): boolean => hidden.rows.has(cell.row - used.row) || hidden.columns.has(cell.column - used.column)
  return {
    table,
    concealed: [
      ...told(
        seen.filter((cell) => !isHidden(cell)),
        name,
      ),
      ...parts.map(({ row, column, text, how }) => ({
        at: { cell: `${name}!${columnName(column + used.column)}${row + used.row + 1}` },
        text,
        how,
      })),
    ],
  }
}

const told = (cells: readonly SeenCell[], name: string): Concealed[] =>
  cells.flatMap(({ row, column, concealed }) =>
    concealed.map(({ text, how }) => ({ at: { cell: `${name}!${columnName(column)}${row + 1}` }, text, how })),
  )

/** A table's style colours the ground of cells that say nothing of it. */
function onUnknownGround(cells: readonly HeldCell[], root: XmlElement, sheet: Sheet): readonly HeldCell[] {
  const styled = child(root, 'tableParts') === null ? [] : sheet.styledAreas()
  if (styled.length === 0) return cells
  const isStyled = ({ row, column, style }: HeldCell): boolean =>
    style.look.ground === undefined && styled.some((area) => isWithin({ row, column, lastRow: row, lastColumn: column }, area))
  return cells.map((cell) => (isStyled(cell) ? { ...cell, style: { ...cell.style, isMixedGround: true } } : cell))
}

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

const placedIn = (used: Area, cell: { text: string; doubt?: DoubtFeature; instead?: string }, area: Area): PlacedCell => ({
  row: area.row - used.row,
  column: area.column - used.column,
  rowSpan: area.lastRow - area.row + 1,
  columnSpan: area.lastColumn - area.column + 1,
  text: cell.text,
  ...(cell.doubt === undefined ? {} : { doubt: cell.doubt }),
  ...(cell.instead === undefined ? {} : { instead: cell.instead }),
})

function mergesOf(merges: XmlElement | null, limits: Limits): Area[] {
  const listed = childrenNamed(merges, 'mergeCell')
  if (listed.length > limits.gridCells) throw tooLarge('gridCells', limits)
  return listed.map((merge) => areaOf(attribute(merge, 'ref') ?? ''))
}
