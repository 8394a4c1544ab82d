// Choosing cells: by pointer, by arrows, as a block.
import { useOpenDraft } from '../drafts/open-draft.ts'
import { current } from './current-sheet.ts'
import { besides, type Block, blockOf, cellOn, type Direction, endOfRow, endOfSheet, moved, type Spot, spotIn, startOf } from './moves.ts'
import { isEditable, type Sheet, type SheetCell } from './sheet.ts'
import { keyboard, useTable } from './table-state.ts'

/** The cell at a spot becomes the chosen one and the keyboard goes there; whatever was being edited is as typed. */
export function chooseAt(spot: Spot): void {
  const now = current()
  const cell = now === null ? null : cellOn(now.sheet, spot)
  if (cell === null || !isEditable(cell)) return
  keyboard.here = true
  keyboard.leaving = false
  useTable.setState({ spot, corner: null, editing: null })
  useOpenDraft.getState().choose(cell.at)
}

export const chooseCell = (cell: SheetCell | null): void => {
  if (cell !== null) chooseAt(startOf(cell))
}

/** Where moves go on from. */
function spotOf(chosen: SheetCell): Spot {
  return spotIn(chosen, useTable.getState().spot)
}

export function move(direction: Direction, times = 1): void {
  const now = current()
  if (now?.chosen == null) return
  let spot = spotOf(now.chosen)
  for (let step = 0; step < times; step++) spot = moved(now.sheet, spot, direction)
  chooseAt(spot)
}

/** To the next value in reading order. False where there is none: the keyboard may leave the table. */
export function moveOn(by: 1 | -1): boolean {
  const now = current()
  const next = now?.chosen == null ? null : besides(now.sheet, now.chosen, by)
  chooseCell(next)
  return next !== null
}

export function moveToEnd(end: 'first' | 'last', of: 'row' | 'sheet'): void {
  const now = current()
  if (now?.chosen == null) return
  const spot = of === 'row' ? endOfRow(now.sheet, spotOf(now.chosen), end) : null
  if (spot !== null) chooseAt(spot)
  if (of === 'sheet') chooseCell(endOfSheet(now.sheet, end))
}

/** The block grows from the chosen cell to the next value that way. */
export function extend(direction: Direction): void {
  const now = current()
  if (now?.chosen == null) return
  const corner = useTable.getState().corner ?? spotOf(now.chosen)
  extendTo(moved(now.sheet, corner, direction))
}

export function extendTo(corner: Spot): void {
  const now = current()
  if (now?.chosen == null || cellOn(now.sheet, corner) === null) return
  useTable.setState({ spot: spotOf(now.chosen), corner, editing: null })
}

/** The chosen block; a single cell is one too. */
export function chosenBlock(sheet: Sheet, chosen: SheetCell): Block {
  const { corner } = useTable.getState()
  const spot = spotOf(chosen)
  return blockOf(sheet, spot, corner ?? spot)
}
