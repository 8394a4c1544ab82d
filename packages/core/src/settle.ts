// A doubt settled by a person who looked at the original: read right, the other reading, or what really stands there. The verdict then follows.
import { cellOf } from './cell-of.ts'
import { concerns } from './doubt.ts'
import { fillingOf } from './fill/filling.ts'
import { withText } from './fill/with-text.ts'
import type { Form } from './form.ts'
import { valueAt } from './value-at.ts'

/** `at` is the JSON Pointer of a value, or of a row or line whose doubts were all looked at (`as-read` only). */
export interface Settlement {
  readonly at: string
  readonly as: 'as-read' | 'other' | { readonly typed: string }
}

/** Null where nothing is doubted there, no other reading is known, or what was typed cannot stand there (letters for points). */
export function settled(form: Form, { at, as }: Settlement): Form | null {
  const doubt = form.doubts.find((each) => concerns(each.at, at))
  if (doubt === undefined) return null
  const certain = { ...form, doubts: form.doubts.filter((each) => !concerns(each.at, at)) }
  if (as === 'as-read') return certain
  const text = as === 'other' ? (doubt.instead?.text ?? null) : as.typed
  return text === null ? null : typedInto(certain, cellOf(at), text)
}

function typedInto(form: Form, cell: string, text: string): Form | null {
  try {
    const filling = withText(fillingOf(form), cell, text)
    // what was typed stays beside the value where it says something else: for points that is no number
    return filling.typed[cell] !== undefined && valueAt(filling.form, cell) === null ? null : filling.form
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
