// A block of cells put into a form from one cell on, right and down over the columns that one sees; indicators get the rows they need.
import { type Filling, withIndicator, withTexts } from '@jizheng/core'
import { isEditable, pointersAt, type Sheet, type SheetCell } from './sheet.ts'

type Cells = readonly (readonly string[])[]

const rowKeys = ['dimension', 'group', 'name', 'target', 'actual', 'weight', 'score', 'deviationReason'] as const
const rowCell = /^\/indicators\/(\d+)\/(\w+)$/

/** The block's first cell lands in `start`. What does not fit beside it is left out, except that indicators grow by rows. */
export function pasted(filling: Filling, sheet: Sheet, start: SheetCell, block: Cells): Filling {
  const found = rowCell.exec(start.at ?? '')
  if (found === null) return withTexts(filling, besideLabels(sheet, start, block))
  const first = Number(found[1])
  const keys = rowKeys.slice(rowKeys.indexOf(found[2] as (typeof rowKeys)[number]))
  let grown = filling
  while (grown.form.indicators.length < first + block.length) grown = withIndicator(grown, grown.form.indicators.length - 1)
  const levelled = withLevels(block, keys)
  const cells = levelled.flatMap((row, down) =>
    row.slice(0, keys.length).flatMap((text, right) => (text === null ? [] : [{ at: `/indicators/${first + down}/${keys[right]}`, text }])),
  )
  return withTexts(grown, cells)
}

/** A blank level below a filled one is the same level, as long as the level left of it is; a blank one at the top says nothing. */
function withLevels(block: Cells, keys: readonly string[]): readonly (readonly (string | null)[])[] {
  const above: (string | null)[] = []
  return block.map((row) =>
    row.map((text, column) => {
      if (keys[column] !== 'dimension' && keys[column] !== 'group') return text
      const newDimension = column > 0 && row[0] !== ''
      above[column] = text === '' ? (newDimension ? '' : (above[column] ?? null)) : text
      return above[column] ?? null
    }),
  )
}

/** Elsewhere the rows below must be rows of the same part of the form. */
function besideLabels(sheet: Sheet, start: SheetCell, block: Cells): { at: string; text: string }[] {
  const part = partOf(start)
  return block.flatMap((texts, down) => {
    const cells = sheet.rows[start.row + down]?.cells.filter(
      (cell) => isEditable(cell) && cell.column >= start.column && partOf(cell) === part,
    )
    return texts.flatMap((text, right) => (cells?.[right] === undefined ? [] : pointersAt(cells[right]).map((at) => ({ at, text }))))
  })
}

const partOf = ({ at }: SheetCell): string => at?.split('/')[1] ?? ''

/** Prose is pasted whole, however many lines it has. */
export const holdsProse = ({ at }: SheetCell): boolean => at !== null && /^\/(?:objectives|notes)\//.test(at)
