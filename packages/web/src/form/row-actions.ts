// Rows of indicators added, removed and moved from the chosen cell.
import { type Filling, movedIndicator, withIndicator, withoutIndicator } from '@jizheng/core'
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

/** Below the chosen row, or at the end where none is chosen. */
export function addRow(): void {
  act(({ filling, chosen }) => {
    const count = filling.form.indicators.length
    const after = rowsAt(chosen)?.last ?? (count === 0 ? null : count - 1)
    return { edit: (before) => withIndicator(before, after), choose: `/indicators/${after === null ? 0 : after + 1}/name` }
  })
}

export function removeRow(): void {
  act(({ filling, chosen }) => {
    const rows = rowsAt(chosen)
    if (rows === null || rows.first !== rows.last) return null
    const next = Math.min(rows.first, filling.form.indicators.length - 2)
    const choose = next < 0 ? '/total/weight' : `/indicators/${next}/${rows.key}`
    return { edit: (before) => withoutIndicator(before, rows.first), choose }
  })
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
