// The sheet of the open draft as it stands, made once for each state of it.
import type { Filling } from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { cellFor, type HeldLevel, type Sheet, type SheetCell, sheetOf } from './sheet.ts'
import { useTable } from './table-state.ts'

let last: { readonly filling: Filling; readonly held: HeldLevel | null; readonly sheet: Sheet } | null = null

export function sheetOnce(filling: Filling, held: HeldLevel | null): Sheet {
  if (last?.filling !== filling || last.held !== held) last = { filling, held, sheet: sheetOf(filling, held) }
  return last.sheet
}

export interface Current {
  readonly filling: Filling
  readonly sheet: Sheet
  readonly chosen: SheetCell | null
}

/** Null while no draft is open. */
export function current(): Current | null {
  const { draft, chosen } = useOpenDraft.getState()
  if (draft === null) return null
  const sheet = sheetOnce(draft.filling, useTable.getState().editing?.held ?? null)
  return { filling: draft.filling, sheet, chosen: cellFor(sheet, chosen) }
}
