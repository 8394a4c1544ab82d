// A form someone is working on, as it is kept in this browser and in a `.jizheng.json`.
import { type Doubt, type Filling, type RulePack, unexplainedDoubt } from '@jizheng/core'

/**
 * The pack by name, or, where it came from a file, whole. `auto`: the form chooses by its place and year; `id` is the one chosen last, and follows
 * when what is typed chooses another.
 */
export type ChosenRules = { readonly id: string; readonly auto?: true } | { readonly pack: RulePack }

export interface Draft {
  readonly id: string
  /** Differs after every change: tells whether what is stored is still what this change started from. */
  readonly revision: string
  /** What the list of drafts calls it: the file's name or the project's. */
  readonly name: string
  readonly filling: Filling
  readonly rules: ChosenRules
  /** The document it was read from, if any. */
  readonly originalId: string | null
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly changedAt: number
}

/** A draft that was kept by an earlier page: its doubts were pointers without a reason, and nothing was said of concealed content. */
export function asOfToday(draft: Draft): Draft {
  const { form } = draft.filling
  const doubts: readonly (Doubt | string)[] = form.doubts
  if (form.concealed !== undefined && doubts.every((doubt) => typeof doubt !== 'string')) return draft
  const reasoned = doubts.map((doubt) => (typeof doubt === 'string' ? unexplainedDoubt(doubt) : doubt))
  return { ...draft, filling: { ...draft.filling, form: { ...form, concealed: form.concealed ?? [], doubts: reasoned } } }
}
