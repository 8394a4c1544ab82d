// The rows of a form in another order or number, and every pointer to them with them.
import type { Form, Indicator } from '../form.ts'
import type { Filling } from './filling.ts'

/** Where row `index` now stands; null where it is gone. */
export type NewPlace = (index: number) => number | null

/** A list of the form whose places pointers name. */
export type ListName = 'indicators' | 'budget/lines' | 'notes'

/** The filling with other rows; `place` tells for each former row where it went. */
export function renumbered(filling: Filling, indicators: Indicator[], place: NewPlace): Filling {
  return withPointersMoved({ ...filling, form: { ...filling.form, indicators } }, 'indicators', place)
}

export function renumberedForm(form: Form, indicators: Indicator[], place: NewPlace): Form {
  return formMoved({ ...form, indicators }, moverIn('indicators', place))
}

/** For a filling whose list is already the new one: every pointer into that list follows its item. */
export function withPointersMoved({ form, typed, following }: Filling, list: ListName, place: NewPlace): Filling {
  const moved = moverIn(list, place)
  return { form: formMoved(form, moved), typed: keysMoved(typed, moved), following: listMoved(following, moved) }
}

function formMoved(form: Form, moved: Mover): Form {
  return {
    ...form,
    claims: form.claims.map((claim) => {
      const at = moved(claim.in)
      return at === null || at === claim.in ? claim : { ...claim, in: at }
    }),
    doubts: form.doubts.flatMap((doubt) => {
      const at = moved(doubt.at)
      return at === null ? [] : [at === doubt.at ? doubt : { ...doubt, at }]
    }),
    sources: keysMoved(form.sources, moved) as Form['sources'],
  }
}

/** Where a pointer now points; null where its item is gone. */
type Mover = (pointer: string) => string | null

function keysMoved<T>(record: Readonly<Record<string, T>>, moved: Mover): Readonly<Record<string, T>> {
  const result: Record<string, T> = {}
  for (const pointer in record) {
    const at = moved(pointer)
    if (at !== null) result[at] = record[pointer]!
  }
  return result
}

const listMoved = (pointers: readonly string[], moved: Mover): readonly string[] =>
  pointers.map(moved).filter((pointer) => pointer !== null)

function moverIn(list: ListName, place: NewPlace): Mover {
  const items = `/${list}/`
  return (pointer) => {
    if (!pointer.startsWith(items)) return pointer
    const end = pointer.indexOf('/', items.length)
    const index = pointer.slice(items.length, end < 0 ? undefined : end)
    const at = place(Number(index))
    return at === null ? null : `${items}${at}${end < 0 ? '' : pointer.slice(end)}`
  }
}
