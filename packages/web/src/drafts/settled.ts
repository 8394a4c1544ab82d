// Doubts settled in a draft, kept of its file beside the decisions: they follow typing and undo, and are there when the file is opened again.
import {
  cellOf,
  concerns,
  doubtedCells,
  type Filling,
  type Form,
  type KeptSettlement,
  readingAt,
  textAt,
  valueAt,
  withSettlements,
} from '@jizheng/core'
import { loadDecisions, settle, useDecisions } from '../ranking/decisions.ts'
import type { AsRead, Draft } from './draft.ts'

export interface FormInFile {
  /** Mark of the file. */
  readonly file: string
  /** From 1. */
  readonly form: number
}

/** The form with what was settled of it before, and what was doubted in it as read. */
export async function asSettled(form: Form, of: FormInFile): Promise<{ readonly form: Form; readonly asRead: AsRead }> {
  await loadDecisions()
  const own = useDecisions.getState().settlements.filter((each) => each.file === of.file && each.form === of.form)
  return { form: withSettlements(form, own).form, asRead: readingsOf(form, of) }
}

const readingsOf = (form: Form, of: FormInFile): AsRead => ({
  ...of,
  readings: Object.fromEntries(doubtedCells(form).map(({ at }) => [at, readingAt(form, at)])),
  names: form.indicators.map(({ name }) => name),
})

/** After every change of a draft. */
export function keepSettled({ asRead, filling }: Draft): void {
  if (asRead === undefined || Object.keys(asRead.readings).length === 0) return
  const said = settledIn(filling, asRead)
  void settle((kept) => withAll(kept, asRead, said))
}

/** By cell: what is said of it now, null where it is still doubted; cells of rows that have moved are left out. */
export function settledIn(filling: Filling, { readings, names }: AsRead): ReadonlyMap<string, KeptSettlement['as'] | null> {
  const { form } = filling
  const said = new Map<string, KeptSettlement['as'] | null>()
  for (const [at, read] of Object.entries(readings)) {
    const row = /^\/indicators\/(\d+)\//.exec(at)?.[1]
    if (row !== undefined && form.indicators[Number(row)]?.name !== names[Number(row)]) continue
    if (form.doubts.some((doubt) => concerns(cellOf(doubt.at), at))) said.set(at, null)
    else {
      const [value, other] = JSON.parse(read) as [unknown, string?]
      const text = JSON.stringify(valueAt(form, at) ?? null) === JSON.stringify(value) ? null : textAt(filling, at)
      said.set(at, text === null ? 'as-read' : text === other ? 'other' : { typed: text })
    }
  }
  return said
}

function withAll(
  kept: readonly KeptSettlement[],
  { file, form, readings }: AsRead,
  said: ReturnType<typeof settledIn>,
): readonly KeptSettlement[] {
  const isHere = (each: KeptSettlement): boolean => each.file === file && each.form === form && said.has(cellOf(each.at))
  const before = new Map(kept.filter(isHere).map((each) => [cellOf(each.at), each]))
  const now = [...said].flatMap(([at, as]): KeptSettlement[] => {
    const known = before.get(at)
    if (as === null) return []
    return known !== undefined && JSON.stringify(known.as) === JSON.stringify(as)
      ? [known]
      : [{ file, form, at, as, read: readings[at]!, settledAt: Date.now() }]
  })
  const isSame = now.length === before.size && now.every((each) => kept.includes(each))
  return isSame ? kept : [...kept.filter((each) => !isHere(each)), ...now]
}
