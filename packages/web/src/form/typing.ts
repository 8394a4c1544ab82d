// What the keyboard does to the chosen cells: typing, clearing, going back; each keystroke reaches the form at once.
import { withTexts } from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { chosenBlock } from './choosing.ts'
import { current } from './current-sheet.ts'
import { cellsIn } from './moves.ts'
import { heldBy, pointersAt } from './sheet.ts'
import { type Editing, useTable } from './table-state.ts'

let runs = 0

export function beginEditing(by: Editing['by']): Editing | null {
  const known = useTable.getState().editing
  if (known !== null) return known
  const chosen = current()?.chosen
  if (chosen?.at == null) return null
  runs++
  const editing = { at: chosen.at, pointers: pointersAt(chosen), held: heldBy(chosen), run: `${chosen.at}#${runs}`, by }
  useTable.setState({ editing, corner: null })
  return editing
}

/** The text that now stands in the editor. */
export function typed(text: string): void {
  const editing = beginEditing('typing')
  if (editing === null) return
  useOpenDraft.getState().change(
    (filling) =>
      withTexts(
        filling,
        editing.pointers.map((at) => ({ at, text })),
      ),
    editing.run,
  )
}

export function endEditing(): void {
  if (useTable.getState().editing !== null) useTable.setState({ editing: null })
}

/** The cell is again what it was before it was edited. */
export function revert(): void {
  const { editing } = useTable.getState()
  endEditing()
  const { past, undo } = useOpenDraft.getState()
  if (editing !== null && past.at(-1)?.run === editing.run) undo()
}

/** Every value of the chosen block is emptied; those that can be computed follow again. */
export function clearChosen(): void {
  const now = current()
  if (now?.chosen == null) return
  const cells = cellsIn(now.sheet, chosenBlock(now.sheet, now.chosen)).flatMap(pointersAt)
  useOpenDraft.getState().change((filling) =>
    withTexts(
      filling,
      cells.map((at) => ({ at, text: '' })),
    ),
  )
}

export function undoLast(): void {
  endEditing()
  useOpenDraft.getState().undo()
}

export function redoLast(): void {
  endEditing()
  useOpenDraft.getState().redo()
}
