// What somebody settled of the doubts with which a draft was read: it stands in the draft's file, for the one who checks it next.
import { type Form, type Settlement, valueAt } from '@jizheng/core'

export interface DraftSettled {
  readonly settled?: readonly Settlement[]
}

/** `text` is that of a JSON file with these forms. What names no value of the form, or was edited into something else, is left out. */
export function settledInDraft(text: string, [form]: readonly Form[]): DraftSettled {
  const { draft } = JSON.parse(text.replace(/^\uFEFF/, '')) as { draft?: { settled?: unknown } | null }
  const said = draft?.settled
  if (form === undefined || !Array.isArray(said)) return {}
  const settled = said.filter(isSettlement).filter(({ at }) => hasPlace(form, at))
  return settled.length === 0 ? {} : { settled }
}

/** The value itself may be blank. */
function hasPlace(form: Form, at: string): boolean {
  const above = at.slice(0, at.lastIndexOf('/'))
  return above === '' || valueAt(form, above) != null
}

function isSettlement(value: unknown): value is Settlement {
  const { at, as } = (value ?? {}) as { readonly at?: unknown; readonly as?: unknown }
  const isSaid = as === 'as-read' || as === 'other' || typeof (as as { readonly typed?: unknown } | null)?.typed === 'string'
  return typeof at === 'string' && at.startsWith('/') && isSaid
}
