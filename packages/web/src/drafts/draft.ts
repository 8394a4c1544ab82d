// A form someone is working on, as it is kept in this browser and in a `.jizheng.json`.
import type { Filling, RulePack } from '@jizheng/core'

/** The pack by name, or, where it came from a file, whole. */
export type ChosenRules = { readonly id: string } | { readonly pack: RulePack }

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
