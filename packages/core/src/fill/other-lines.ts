// Lines of the budget and notes of a filling: added and removed, with every pointer following.
import type { Filling } from './filling.ts'
import { withPointersMoved } from './renumber.ts'

/** A blank budget line below line `after`; its rate is computed until someone types there. */
export function withBudgetLine(filling: Filling, after: number): Filling {
  const { budget } = filling.form
  if (budget.lines[after] === undefined) throw new RangeError(`no budget line: ${after}`)
  const at = after + 1
  const blank = { label: '', original: null, adjusted: null, spent: null, weight: null, rate: null, score: null }
  const form = { ...filling.form, budget: { ...budget, lines: budget.lines.toSpliced(at, 0, blank) } }
  const moved = withPointersMoved({ ...filling, form }, 'budget/lines', (index) => (index < at ? index : index + 1))
  return { ...moved, following: [...moved.following, `/budget/lines/${at}/rate`] }
}

export function withoutBudgetLine(filling: Filling, at: number): Filling {
  const { budget } = filling.form
  if (budget.lines[at] === undefined) throw new RangeError(`no budget line: ${at}`)
  const form = { ...filling.form, budget: { ...budget, lines: budget.lines.toSpliced(at, 1) } }
  return withPointersMoved({ ...filling, form }, 'budget/lines', without(at))
}

/** A note below the table's other notes, with its label as printed and no text yet. */
export function withNote(filling: Filling, label: string): Filling {
  const { form } = filling
  return { ...filling, form: { ...form, notes: [...form.notes, { label, text: '' }] } }
}

export function withoutNote(filling: Filling, at: number): Filling {
  const { form } = filling
  if (form.notes[at] === undefined) throw new RangeError(`no note: ${at}`)
  return withPointersMoved({ ...filling, form: { ...form, notes: form.notes.toSpliced(at, 1) } }, 'notes', without(at))
}

const without = (gone: number) => (index: number) => (index === gone ? null : index < gone ? index : index - 1)
