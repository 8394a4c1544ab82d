// What the table itself remembers: where the moves go on from, the other corner of a chosen block, the cell being edited, the objective whose rows are lit.
import { create } from 'zustand'
import type { Spot } from './moves.ts'
import type { HeldLevel } from './sheet.ts'

export interface Editing {
  readonly at: string
  /** All values that the text goes to: a merged level has several. */
  readonly pointers: readonly string[]
  readonly held: HeldLevel | null
  /** Its keystrokes are undone together. */
  readonly run: string
  /** Typed over the chosen cell, arrows leave it; opened, they move in its text. */
  readonly by: 'typing' | 'opening'
}

interface TableState {
  readonly spot: Spot | null
  readonly corner: Spot | null
  readonly editing: Editing | null
  /** Index of the objective's part. */
  readonly lit: number | null
  /** Said once to those who listen. */
  readonly said: string
}

export const useTable = create<TableState>(() => ({ spot: null, corner: null, editing: null, lit: null, said: '' }))

/** Whether the keyboard is in the table: a choice made in the margin lights a cell up and does not take the keyboard away. */
export const keyboard = { here: false, leaving: false }
