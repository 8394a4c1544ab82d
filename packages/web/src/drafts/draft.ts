// A form someone is working on, as it is kept in this browser and in a `.jizheng.json`.
import type { Filling, RulePack } from '@jizheng/core'

/**
 * The pack by name, or, where it came from a file, whole. `auto`: the form chooses by its place and year; `id` is the one chosen last, and follows
 * when what is typed chooses another.
 */
export type ChosenRules = { readonly id: string; readonly auto?: true } | { readonly pack: RulePack }

/** The doubted cells of a form as it was read from its file. */
export interface AsRead {
  /** Mark (SHA-256) of the file. */
  readonly file: string
  /** The form's number in it, from 1. */
  readonly form: number
  /** What was read (`readingAt`), by the cell's JSON Pointer. */
  readonly readings: Readonly<Record<string, string>>
  /** Names of the rows: where another row has come to stand, nothing is said of the file's. */
  readonly names: readonly (string | null)[]
}

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
  /** What was doubted when it was read, for what is settled to be kept of the file. */
  readonly asRead?: AsRead
  /** Something changed it that was not this page, and nobody has looked at it since. */
  readonly unproven?: true
  /** It came with an original that could not be read here: nothing was compared. */
  readonly originalUnread?: true
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly changedAt: number
}
