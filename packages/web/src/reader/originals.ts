// The originals of open drafts as they were read again, kept in the worker so that each answer to a key can be held against them.
import { type CheckContext, differingFrom, type Form } from '@jizheng/core'

/** Null: could not be read here. */
const known = new Map<string, readonly Form[] | null>()

export function knowOriginal(id: string, forms: readonly Form[] | null): void {
  known.set(id, forms)
}

/** Silent about a draft without an original, and about one that has not been read again yet. */
export function besideOriginal(id: string | null, form: Form): CheckContext {
  const forms = id === null ? undefined : known.get(id)
  if (forms === undefined) return {}
  return { differing: forms === null ? null : differingFrom(forms, form) }
}
