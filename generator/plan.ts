// Which file states what: whose form, in which format, with which fault; drawn once from the seed, so that any thread can make any file.
import { type Chance, chanceOf } from './chance.ts'
import { families } from './layout/families.ts'
import { places } from './world/places.ts'

export const formats = ['html', 'docx', 'xlsx', 'pdf', 'txt', 'doc', 'xls'] as const
export type Format = (typeof formats)[number]

/** What a pile shows and no single form: each is planted in a form that is otherwise as it should be. */
export type Pattern = 'text-copied' | 'form-duplicated' | 'body-all-full' | 'round-numbers' | 'over-completion'

export interface Order {
  readonly count: number
  readonly seed: string
  readonly faults: number
  readonly formats: readonly Format[]
}

export interface PlannedFile {
  readonly index: number
  readonly format: Format
  readonly body: PlannedBody
  /** Where in the list of serious faults the search for one that fits begins; null for none. */
  readonly fault: number | null
  readonly pattern: Pattern | null
  /** The earlier file that it copies. */
  readonly of: number | null
}

interface PlannedBody {
  readonly number: number
  readonly place: number
  readonly family: string
  readonly pattern: 'body-all-full' | 'round-numbers' | null
}

/** In a hundred files; slow formats are fewer. */
const shares: Readonly<Record<Format, number>> = { html: 24, docx: 30, xlsx: 28, pdf: 12, txt: 6, doc: 8, xls: 8 }
const FORMS_OF_A_BODY = 7

export function planOf(order: Order): readonly PlannedFile[] {
  const chance = chanceOf(`${order.seed}/plan`)
  const bodies = bodiesOf(order, chance.of('bodies'))
  const faulty = drawn(order.count, order.faults, chance.of('faults'))
  const among = order.formats.flatMap((format) => Array.from({ length: shares[format] }, () => format))
  const patterns = chance.of('patterns')
  const files: PlannedFile[] = []
  for (let index = 0; index < order.count; index++) {
    const own = bodies[Math.floor((index * bodies.length) / order.count)]!
    const format = chance.choose(among)
    const fault = faulty.get(index) ?? null
    const earlier = patterns.whole(0, Math.max(0, index - 1))
    const roll = patterns.whole(1, 1000)
    const copied = fault === null && own.pattern === null && index > 0 && files[earlier]!.fault === null && files[earlier]!.pattern === null
    const base = { index, format, body: own, fault, of: null }
    if (copied && roll <= 6) files.push({ ...base, body: files[earlier]!.body, pattern: 'form-duplicated', of: earlier })
    else if (copied && roll <= 22 && files[earlier]!.body !== own) files.push({ ...base, pattern: 'text-copied', of: earlier })
    else if (fault === null && roll > 22 && roll <= 52 && own.pattern === null) files.push({ ...base, pattern: 'over-completion' })
    else files.push({ ...base, pattern: fault === null ? own.pattern : null })
  }
  return files
}

/** Bodies of one county follow one another, as the counties' parcels of a pile do; offices share the families among them. */
function bodiesOf({ count }: Order, chance: Chance): readonly PlannedBody[] {
  const names = Object.keys(families)
  const shift = chance.whole(0, names.length - 1)
  const total = Math.max(1, Math.round(count / FORMS_OF_A_BODY))
  return Array.from({ length: total }, (_, number) => {
    const place = total >= places.length ? Math.floor((number * places.length) / total) : number % places.length
    const roll = chance.whole(1, 100)
    const pattern = roll <= 4 ? 'body-all-full' : roll <= 7 ? 'round-numbers' : null
    return { number, place, family: names[(place + shift) % names.length]!, pattern }
  })
}

/** So many of the files, each with where its fault is looked for first, so that every code gets its share. */
function drawn(count: number, faults: number, chance: Chance): ReadonlyMap<number, number> {
  const chosen = chance.some(
    Array.from({ length: count }, (_, index) => index),
    Math.min(faults, count),
  )
  return new Map(chosen.map((index, turn) => [index, turn]))
}
