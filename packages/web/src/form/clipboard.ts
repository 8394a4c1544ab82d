// The chosen block to the clipboard, and what others put there into the form.
import { withTexts } from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { chooseCell, chosenBlock } from './choosing.ts'
import { current } from './current-sheet.ts'
import { type Block, cellOn, cellsIn } from './moves.ts'
import { cellsOfHtml } from './pasted-html.ts'
import { cellsOfText, textOfCells, trimmed } from './pasted-text.ts'
import { holdsProse, pasted } from './pasting.ts'
import { pointersAt, type Sheet, type SheetCell } from './sheet.ts'
import { useTable } from './table-state.ts'
import { tableTexts } from './table-texts.ts'

/** A single cell as its text, a block as a table and as text with tabs. */
export function copyChosen(clipboard: DataTransfer): void {
  const now = current()
  if (now?.chosen == null) return
  const block = chosenBlock(now.sheet, now.chosen)
  const rows = rowsOf(now.sheet, block)
  if (rows.length === 1 && rows[0]!.length === 1) return clipboard.setData('text/plain', now.chosen.shown)
  clipboard.setData('text/plain', textOfCells(rows.map((row) => row.map((cell) => cell?.shown ?? ''))))
  clipboard.setData('text/html', htmlOf(rows))
}

/** Row by row the cells that begin there; null below a merged one. Columns in which no cell begins are none. */
function rowsOf(sheet: Sheet, block: Block): (SheetCell | null)[][] {
  const begins = new Set(cellsIn(sheet, block).map(({ column }) => column))
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, i) => block.left + i).filter((column) => begins.has(column))
  return Array.from({ length: block.bottom - block.top + 1 }, (_, i) => block.top + i).map((row) =>
    columns.map((column) => {
      const cell = cellOn(sheet, { row, column })
      return cell?.row === row && cell.column === column ? cell : null
    }),
  )
}

function htmlOf(rows: readonly (readonly (SheetCell | null)[])[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  const cells = (row: readonly (SheetCell | null)[]) =>
    row.map((cell) => (cell === null ? '' : `<td rowspan="${cell.rowSpan}">${escaped(cell.shown)}</td>`)).join('')
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}

/** One step of undo. A single text goes into every cell of the chosen block, a block goes right and down from the chosen cell. */
export function pasteInto(clipboard: DataTransfer): void {
  const now = current()
  const chosen = now?.chosen
  if (now == null || chosen?.at == null) return
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain').replaceAll(/\r\n?/g, '\n')
  const table = html === '' ? null : cellsOfHtml(html)
  const whole = table === null && !text.includes('\t') && holdsProse(chosen)
  const cells = whole ? [[text.trim()]] : trimmed(table ?? cellsOfText(text))
  const first = cells[0]?.[0]
  if (first === undefined) return
  const { change } = useOpenDraft.getState()
  if (cells.length === 1 && cells[0]!.length === 1) {
    const into = cellsIn(now.sheet, chosenBlock(now.sheet, chosen)).flatMap(pointersAt)
    return change((filling) =>
      withTexts(
        filling,
        into.map((at) => ({ at, text: first })),
      ),
    )
  }
  const rowsBefore = now.filling.form.indicators.length
  change((filling) => pasted(filling, now.sheet, chosen, cells))
  const after = current()
  if (after === null) return
  const added = after.filling.form.indicators.length - rowsBefore
  chooseCell(after.chosen)
  useTable.setState({ said: tableTexts(useSettings.getState().locale).pastedBlock(cells.length, cells[0]!.length, added) })
}
