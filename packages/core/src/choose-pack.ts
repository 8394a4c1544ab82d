// Which pack applies by place, year and kind. Without the names of places, which the page's desk need not wait for.
import type { Kind } from './form.ts'
import { defaultPackId, findPack, packs } from './packs/all.ts'
import { digitsOf, liesIn, type PlaceCode } from './places/place-code.ts'
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

/** Whether the pack may be chosen in the form's year; without a year only packs that are not bound to one. */
export function coversYear({ years }: RulePack, year: number | null): boolean {
  if (year === null) return years.from === null && years.to === null
  return (years.from === null || years.from <= year) && (years.to === null || year <= years.to)
}

/** All that might be chosen for the place in one year or another. */
export function packsAround(
  { place = null, kind, purpose = 'self-evaluation' }: PackWanted,
  among: readonly RulePack[],
): readonly RulePack[] {
  if (place === null) return []
  const meant = kind === 'target-declaration' ? 'declaration' : purpose
  return among.filter(({ onlyByName, purpose: its, jurisdiction: { code } }) => {
    return !onlyByName && its === meant && code !== null && code !== 'CN' && liesIn(place, code)
  })
}

const depthOf = ({ jurisdiction: { code } }: RulePack): number => digitsOf(code ?? '').length
