// A draft beside its original: values that are said to have been read and are not what the original states at their place.
import type { Form } from '../form.ts'
import { canonicalJson } from '../resolve-pack.ts'
import { parseActual } from '../value/value.ts'
import { plainText } from './cell-value.ts'
import { type Cell, cellAt } from './cell.ts'

export interface Difference {
  /** JSON Pointer into the draft's form. */
  readonly at: string
  /** As an editor shows it; blank where nothing stands. */
  readonly draft: string
  /** What the original states there; null where it states nothing of the kind there. */
  readonly original: string | null
}

/**
 * `originals` are the forms that the original states as it is read now. What was typed has no place on it any more (`withText`), so whatever still
 * has one claims to be read; it is looked up by its place, wherever its row went. In time that grows with the forms.
 */
export function differingFrom(originals: readonly Form[], form: Form): readonly Difference[] {
  const read = new Map<string, Read[]>()
  for (const original of originals)
    for (const at in original.sources) {
      const cell = cellOf(original, at)
      if (cell === null) continue
      const key = keyOf(original, at)
      const there = read.get(key)
      if (there === undefined) read.set(key, [{ form: original, cell }])
      else there.push({ form: original, cell })
    }
  return Object.keys(form.sources).flatMap((at) => {
    const cell = cellOf(form, at)
    if (cell === null) return []
    const there = read.get(keyOf(form, at)) ?? []
    if (there.some((each) => isSame(each, { form, cell }))) return []
    const [first] = there
    return [{ at, draft: plainText(form, cell), original: first === undefined ? null : plainText(first.form, first.cell) }]
  })
}

interface Read {
  readonly form: Form
  readonly cell: Cell
}

function isSame(original: Read, draft: Read): boolean {
  if (plainText(original.form, original.cell) !== plainText(draft.form, draft.cell)) return false
  const { cell } = draft
  if (cell.part !== 'row' || original.cell.part !== 'row') return true
  const [theirs, ours] = [original.form.indicators[original.cell.index]!, draft.form.indicators[cell.index]!]
  if (cell.key === 'target') return canonicalJson(theirs.target) === canonicalJson(ours.target)
  // Beside a target that was typed since, the printed actual value may mean another figure.
  const meant = (actual: unknown): boolean => canonicalJson(actual) === canonicalJson(ours.actual)
  return cell.key !== 'actual' || meant(theirs.actual) || (ours.actual.text !== null && meant(parseActual(ours.actual.text, ours.target)))
}

/** The kind of value and where it stands on paper; not which row it is, since rows are added, removed and moved. */
function keyOf({ sources }: Form, at: string): string {
  const { text: _, ...place } = sources[at]!
  return `${at.replaceAll(/\/\d+\//g, '/*/')} ${canonicalJson(place)}`
}

/** Null where the place is that of a part of a value, or of none that can be typed into. */
function cellOf(form: Form, at: string): Cell | null {
  try {
    return cellAt(form, at)
  } catch {
    return null
  }
}
