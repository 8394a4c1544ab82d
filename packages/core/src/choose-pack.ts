// Which pack applies to a form, by its place, year and kind, and why that one.
import type { Form, Kind } from './form.ts'
import { defaultPackId, findPack, packs } from './packs/all.ts'
import { type NamesOfForm, type NoPlace, placeOfForm, type PlaceOfForm } from './places/place-of-form.ts'
import { digitsOf, liesIn, type PlaceCode } from './places/places.ts'
import type { RulePack } from './rule-pack.ts'

export interface PackWanted {
  readonly place?: PlaceCode | null
  readonly year?: number | null
  readonly kind?: Kind | null
  /** Who scores: the unit itself, or a reviewer. Target declarations are recognised by their kind. */
  readonly purpose?: 'self-evaluation' | 'review'
}

/**
 * The built-in pack of the smallest area around the place that is valid for the year and may be chosen without being named, the latest of several
 * there; the national default where there is none. Without a year, only packs that are not bound to one are chosen.
 */
export function choosePack(wanted: PackWanted, among: readonly RulePack[] = packs): RulePack {
  const { year = null } = wanted
  const [best] = packsAround(wanted, among)
    .filter((pack) => coversYear(pack, year))
    .toSorted((a, b) => depthOf(b) - depthOf(a) || (b.years.from ?? 0) - (a.years.from ?? 0))
  return best ?? among.find((pack) => pack.id === defaultPackId) ?? findPack(defaultPackId)!
}

/** What of a form decides over its rules. */
export type HeadOfForm = NamesOfForm & Pick<Form, 'year' | 'kind'>

/** Why a pack judges a form. */
export type PackReason =
  /** Somebody named it. */
  | { readonly by: 'named' }
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

/** Whether the pack may be chosen in the form's year; without a year only packs that are not bound to one. */
export function coversYear({ years }: RulePack, year: number | null): boolean {
  if (year === null) return years.from === null && years.to === null
  return (years.from === null || years.from <= year) && (years.to === null || year <= years.to)
}

/** All that might be chosen for the place in one year or another. */
function packsAround({ place = null, kind, purpose = 'self-evaluation' }: PackWanted, among: readonly RulePack[]): readonly RulePack[] {
  if (place === null) return []
  const meant = kind === 'target-declaration' ? 'declaration' : purpose
  return among.filter(({ onlyByName, purpose: its, jurisdiction: { code } }) => {
    return !onlyByName && its === meant && code !== null && code !== 'CN' && liesIn(place, code)
  })
}

const depthOf = ({ jurisdiction: { code } }: RulePack): number => digitsOf(code ?? '').length
