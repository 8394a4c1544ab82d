// The place whose rules a form follows, as far as its bodies and its title name one.
import type { Form } from '../form.ts'
import { isBlank } from '../value/normalise.ts'
import { placeIn } from './place-in.ts'
import { digitsOf, liesIn, type PlaceCode } from './place-code.ts'
import { fullName } from './places.ts'

/** What a form says of its place; the project's name and the file's say nothing (对口支援西藏…). */
export type NamesOfForm = Pick<Form, 'implementer' | 'supervisor' | 'performer' | 'title'>

export interface PlaceOfForm {
  readonly code: PlaceCode
  /** "四川省成都市郫都区" */
  readonly name: string
  /** The text that names it, as printed, and its JSON Pointer. */
  readonly text: string
  readonly at: `/${keyof NamesOfForm}`
}

/** Why a form has no place: nothing names one, a name is that of several places, or its bodies stand in different provinces. */
export type NoPlace = 'no-place' | 'ambiguous' | 'differ'

interface Seen {
  readonly codes: readonly PlaceCode[]
  readonly field: keyof NamesOfForm
}

/**
 * The bodies decide: the one that carries the project out, else the one that performs it, with the one above it. Where one lies in the other's
 * place it is the deeper one, where they only share a province it is that. The title tells a place where no body does, or which of several.
 */
export function placeOfForm(form: NamesOfForm): PlaceOfForm | NoPlace {
  const own = seen(form, isBlank(form.implementer) ? 'performer' : 'implementer')
  const above = seen(form, 'supervisor')
  const bodies = joined(own, above)
  if (bodies === 'differ') return bodies
  const title = seen(form, 'title')
  const all = joined(bodies, title)
  const found = all === 'differ' ? bodies : all
  if (found === null) return 'no-place'
  const code = common(found.codes)
  return code === null ? 'ambiguous' : { code, name: fullName(code), text: form[found.field]!.trim(), at: `/${found.field}` }
}

function seen(form: NamesOfForm, field: keyof NamesOfForm): Seen | null {
  const text = form[field]
  const codes = typeof text === 'string' ? placeIn(text) : []
  return codes.length === 0 ? null : { codes, field }
}

function joined(one: Seen | null, other: Seen | null): Seen | null | 'differ' {
  if (one === null || other === null) return one ?? other
  const ofOne = one.codes.filter((code) => other.codes.some((outer) => liesIn(code, outer)))
  if (ofOne.length > 0) return { ...one, codes: ofOne }
  const ofOther = other.codes.filter((code) => one.codes.some((outer) => liesIn(code, outer)))
  if (ofOther.length > 0) return { ...other, codes: ofOther }
  const shared = one.codes.filter((code) => other.codes.some((each) => each.slice(0, 2) === code.slice(0, 2)))
  return shared.length === 0 ? 'differ' : { ...one, codes: [...new Set(shared.map((code) => `${code.slice(0, 2)}0000`))] }
}

/** The place in which all of them lie. */
function common(codes: readonly PlaceCode[]): PlaceCode | null {
  const [first, ...others] = codes
  const outer = [first!, `${first!.slice(0, 4)}00`, `${first!.slice(0, 2)}0000`]
  return outer.find((place) => digitsOf(place).length >= 2 && others.every((code) => liesIn(code, place))) ?? null
}
