// Rows added, removed and moved from the chosen cell: indicators, lines of the budget, notes below the table.
import {
  type Filling,
  movedIndicator,
  withBudgetLine,
  withIndicator,
  withNote,
  withoutBudgetLine,
  withoutIndicator,
  withoutNote,
} from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { current, type Current } from './current-sheet.ts'
import { type SheetCell, cellFor } from './sheet.ts'
import { chooseCell } from './choosing.ts'
import { endEditing } from './typing.ts'

interface Rows {
  readonly first: number
  /** The last row of a merged level; else the same. */
  readonly last: number
  readonly key: string
}

/** The indicators that a cell belongs to; null for cells outside of them. */
export function rowsAt(cell: SheetCell | null): Rows | null {
  const found = /^\/indicators\/(\d+)\/(\w+)$/.exec(cell?.at ?? '')
  if (found === null || cell === null) return null
  const first = Number(found[1])
  return { first, last: first + cell.rowSpan - 1, key: found[2]! }
}

/** The line of the budget or the note that a cell belongs to; null for cells outside of them. */
export function lineAt(cell: SheetCell | null): { readonly list: 'budget/lines' | 'notes'; readonly index: number } | null {
  const found = /^\/(budget\/lines|notes)\/(\d+)\//.exec(cell?.at ?? '')
  return found === null ? null : { list: found[1] as 'budget/lines' | 'notes', index: Number(found[2]) }
}

/** Below the chosen row, or at the end of the indicators where none is chosen. */
export function addRow(): void {
  act(({ filling, chosen }) => {
    const line = lineAt(chosen)
    if (line?.list === 'budget/lines')
      return { edit: (before) => withBudgetLine(before, line.index), choose: `/budget/lines/${line.index + 1}/label` }
    if (line !== null) return noteAdded(filling)
    const count = filling.form.indicators.length
    const after = rowsAt(chosen)?.last ?? (count === 0 ? null : count - 1)
    return { edit: (before) => withIndicator(before, after), choose: `/indicators/${after === null ? 0 : after + 1}/name` }
  })
}

export function addNote(): void {
  act(({ filling }) => noteAdded(filling))
}

/** It has a label of its own to write over. */
const noteAdded = ({ form }: Filling): Act => ({
  edit: (before) => withNote(before, '说明'),
  choose: `/notes/${form.notes.length}/text`,
})

/** The only line of a budget stays. */
export const canRemoveLine = (form: Filling['form'], cell: SheetCell | null): boolean => {
  const line = lineAt(cell)
  return line !== null && (line.list === 'notes' || form.budget.lines.length > 1)
}

export function removeRow(): void {
  act(({ filling, chosen }) => {
    const line = lineAt(chosen)
    if (line !== null) return canRemoveLine(filling.form, chosen) ? lineRemoved(line, filling) : null
    const rows = rowsAt(chosen)
    if (rows === null || rows.first !== rows.last) return null
    const next = Math.min(rows.first, filling.form.indicators.length - 2)
    const choose = next < 0 ? '/total/weight' : `/indicators/${next}/${rows.key}`
    return { edit: (before) => withoutIndicator(before, rows.first), choose }
  })
}

function lineRemoved({ list, index }: NonNullable<ReturnType<typeof lineAt>>, { form }: Filling): Act {
  const ofBudget = list === 'budget/lines'
  const next = Math.min(index, (ofBudget ? form.budget.lines : form.notes).length - 2)
  const choose = next < 0 ? '/total/grade' : ofBudget ? `/budget/lines/${next}/label` : `/notes/${next}/text`
  return { edit: (before) => (ofBudget ? withoutBudgetLine : withoutNote)(before, index), choose }
}

export function moveRow(by: 1 | -1): void {
  act(({ filling, chosen }) => {
    const rows = rowsAt(chosen)
    const to = rows === null ? -1 : rows.first + by
    if (rows === null || rows.first !== rows.last || to < 0 || to >= filling.form.indicators.length) return null
    return { edit: (before) => movedIndicator(before, rows.first, to), choose: `/indicators/${to}/${rows.key}` }
  })
}

interface Act {
  readonly edit: (filling: Filling) => Filling
  readonly choose: string
}

function act(plan: (now: Current) => Act | null): void {
  endEditing()
  const now = current()
  const what = now === null ? null : plan(now)
  if (what === null) return
  useOpenDraft.getState().change(what.edit)
  const after = current()
  if (after !== null) chooseCell(cellFor(after.sheet, what.choose))
}
