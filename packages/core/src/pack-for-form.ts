// Which pack a form chooses by what stands on it, and why that one.
import { choosePack, packsAround, type PackWanted } from './choose-pack.ts'
import type { Form } from './form.ts'
import { defaultPackId, packs } from './packs/all.ts'
import { type NamesOfForm, type NoPlace, placeOfForm, type PlaceOfForm } from './places/place-of-form.ts'
import type { RulePack } from './rule-pack.ts'

/** What of a form decides over its rules. */
export type HeadOfForm = NamesOfForm & Pick<Form, 'year' | 'kind'>

/** Why a pack judges a form. */
export type PackReason =
  /** Somebody named it. */
  | { readonly by: 'named' }
  /** The draft that was read names it. */
  | { readonly by: 'draft' }
  | { readonly by: 'place'; readonly place: PlaceOfForm; readonly year: number | null }
  /** No local pack: of the place, its year or the form's kind; `others` are those there are for other years. */
  | {
      readonly by: 'default'
      readonly why: NoPlace | 'declaration' | 'none-there' | 'none-for-year' | 'no-year'
      readonly place: PlaceOfForm | null
      readonly year: number | null
      readonly others: readonly string[]
    }

export interface PackChoice {
  readonly pack: RulePack
  readonly because: PackReason
}

/** The pack that a form's own words choose. */
export function packForForm(form: HeadOfForm, among: readonly RulePack[] = packs): PackChoice {
  const { year, kind } = form
  const found = placeOfForm(form)
  const place = typeof found === 'string' ? null : found
  const wanted: PackWanted = { place: place?.code ?? null, year, kind }
  const pack = choosePack(wanted, among)
  if (place !== null && pack.id !== defaultPackId) return { pack, because: { by: 'place', place, year } }
  const others = packsAround(wanted, among)
  const why =
    kind === 'target-declaration'
      ? 'declaration'
      : typeof found === 'string'
        ? found
        : others.length === 0
          ? 'none-there'
          : year === null
            ? 'no-year'
            : 'none-for-year'
  return { pack, because: { by: 'default', why, place, year, others: others.map(({ id }) => id) } }
}
