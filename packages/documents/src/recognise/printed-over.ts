// What a row prints under one heading: the cells that stand there as one text, doubted where they are more than one value.
import { isBlank, unitAt } from '@jizheng/core'
import type { Cell } from '../document.ts'
import { isFigure, overEdge, twoFigures } from './doubts/shifted-indicators.ts'
import { type Grid, type Printed, endColumn } from './grid.ts'

/** The cells of one row over some columns as one text; `once` leaves a cell that began in an earlier row to that row. */
export function printedOver(grid: Grid, ask: { row: number; columns: readonly number[]; once: boolean }): Printed | null {
  const cells: Cell[] = []
  for (const column of ask.columns) {
    const cell = grid.cellAt(ask.row, column)
    if (cells.includes(cell) || isBlank(cell.text)) continue
    if (ask.once && cell.row !== ask.row) continue
    // a cell that reaches in from the left belongs to the column where it begins
    if (cell.column < ask.columns[0]! && endColumn(cell) <= ask.columns[0]!) continue
    cells.push(cell)
  }
  const [first, ...others] = cells
  if (!first) return null
  if (others.length === 0)
    return isTwoLimits(first) || isNumberAndTarget(first) ? { ...first, doubt: first.doubt ?? 'two-figures-in-cell' } : first
  const isOver = grid.certainty === 'given' && first.column < ask.columns[0]!
  // a figure torn over two cells is seen where a grid was guessed, and nowhere else
  const figures = grid.certainty === 'given' && cells.every((cell) => isFigure(cell.text))
  return {
    text: cells.map((cell) => cell.text).join(''),
    place: first.place,
    doubt: first.doubt ?? others.find((cell) => cell.doubt)?.doubt ?? (figures ? twoFigures : isOver ? overEdge : null),
    ...(figures ? { instead: others[0]!.text } : {}),
  }
}

/** A number on one line and a limit or words, no unit, on the other: a weight merged with the target beside it, though its column is lost. */
function isNumberAndTarget({ text }: Cell): boolean {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
  const isTarget = (line: string): boolean => /^[≥≤<>=]/.test(line) || (/^\p{L}.{8}/u.test(line) && unitAt(line, 0) === null)
  return lines.length === 2 && lines.some((line) => /^\d+(?:\.\d+)?$/.test(line)) && lines.some(isTarget)
}

/** Merged by hand over two columns of targets, it holds both. */
const isTwoLimits = (cell: Cell): boolean => {
  const lines = cell.text.split('\n').filter((line) => line.trim() !== '')
  return (
    cell.columnSpan > 1 && lines.length === 2 && lines.every((line) => /^[≥≤<>＜＞=＝]?\s*\d[\d.,]*[^\d，。；]{0,6}$/u.test(line.trim()))
  )
}
