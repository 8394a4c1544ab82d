// The form that a filling states and that is judged: rows in which nothing stands yet are the template's, not the form's.
import type { Form, Indicator } from '../form.ts'
import type { Filling } from './filling.ts'
import { renumberedForm } from './renumber.ts'

export interface Stated {
  readonly form: Form
  /** For each indicator of the stated form, its row in the filling. */
  readonly rows: readonly number[]
}

/** Rows with nothing but their dimension and group become `emptyRows`; pointers follow. A contact of nobody is none. */
export function stated(filling: Filling): Stated {
  const form = withoutEmptyContact(filling.form)
  const rows: number[] = []
  const places: (number | null)[] = []
  for (const [index, row] of form.indicators.entries()) {
    const blank = isBlankRow(row) && !isTyped(filling, index)
    places.push(blank ? null : rows.length)
    if (!blank) rows.push(index)
  }
  if (rows.length === form.indicators.length) return { form, rows }
  const empty = form.indicators.filter((_, index) => places[index] === null).map(({ dimension, group }) => ({ dimension, group }))
  const kept = rows.map((index) => form.indicators[index]!)
  return { form: { ...renumberedForm(form, kept, (index) => places[index] ?? null), emptyRows: [...form.emptyRows, ...empty] }, rows }
}

function isBlankRow({ name, target, actual, weight, score, deviationReason }: Indicator): boolean {
  return [name, target.text, actual.text, weight, score, deviationReason].every((value) => value === null)
}

/** Something unreadable stands there: the row is being filled. */
function isTyped({ typed }: Filling, index: number): boolean {
  const row = `/indicators/${index}/`
  return Object.entries(typed).some(
    ([at, text]) => at.startsWith(row) && !at.endsWith('/dimension') && !at.endsWith('/group') && text.trim() !== '',
  )
}

function withoutEmptyContact(form: Form): Form {
  return form.contact !== null && form.contact.name === null && form.contact.phone === null ? { ...form, contact: null } : form
}
