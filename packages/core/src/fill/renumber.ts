// The rows of a form in another order or number, and every pointer to them with them.
import type { Form, Indicator } from '../form.ts'
import type { Filling } from './filling.ts'

/** Where row `index` now stands; null where it is gone. */
export type NewPlace = (index: number) => number | null

/** The filling with other rows; `place` tells for each former row where it went. */
export function renumbered(filling: Filling, indicators: Indicator[], place: NewPlace): Filling {
  return {
    form: renumberedForm(filling.form, indicators, place),
    typed: keysMoved(filling.typed, place),
    following: listMoved(filling.following, place),
  }
}

export function renumberedForm(form: Form, indicators: Indicator[], place: NewPlace): Form {
  return {
    ...form,
    indicators,
    claims: form.claims.map((claim) => {
      const at = moved(claim.in, place)
      return at === null || at === claim.in ? claim : { ...claim, in: at }
    }),
    doubts: listMoved(form.doubts, place) as string[],
    sources: keysMoved(form.sources, place) as Form['sources'],
  }
}

function keysMoved<T>(record: Readonly<Record<string, T>>, place: NewPlace): Readonly<Record<string, T>> {
  const result: Record<string, T> = {}
  for (const pointer in record) {
    const at = moved(pointer, place)
    if (at !== null) result[at] = record[pointer]!
  }
  return result
}

const listMoved = (pointers: readonly string[], place: NewPlace): readonly string[] =>
  pointers.map((pointer) => moved(pointer, place)).filter((pointer) => pointer !== null)

const rows = '/indicators/'

function moved(pointer: string, place: NewPlace): string | null {
  if (!pointer.startsWith(rows)) return pointer
  const end = pointer.indexOf('/', rows.length)
  const index = pointer.slice(rows.length, end < 0 ? undefined : end)
  const at = place(Number(index))
  return at === null ? null : `${rows}${at}${end < 0 ? '' : pointer.slice(end)}`
}
