// A pack as it applies to a form of one year.
import { entryOrder } from './entries/entry-fields.ts'
import type { EntryName, ResolvedEntry, ResolvedPack, Years } from './rule-pack.ts'

/**
 * The pack with the entries that hold in `year`. Without a year what hangs on it stays absent, as if no pack had it: nobody knows which value
 * applies. A pack without dated entries is answered as it is.
 */
export function packInYear(pack: ResolvedPack, year: number | null): ResolvedPack {
  if (Object.keys(pack.byYear).length === 0) return pack
  const made = known.get(pack) ?? new Map<number | null, ResolvedPack>()
  known.set(pack, made)
  const before = made.get(year)
  if (before !== undefined) return before
  const entries: Partial<Record<EntryName, ResolvedEntry<unknown>>> = { ...pack.entries }
  for (const name of entryOrder) {
    const entry = pack.byYear[name]?.find(({ years }) => years === null || covers(years, year))
    if (entry !== undefined && year !== null) entries[name] = entry
  }
  const answer = { ...pack, entries: entries as ResolvedPack['entries'], byYear: {} }
  made.set(year, answer)
  return answer
}

/** The forms of a pile come in any order of years: each pack is made once for each of them. */
const known = new WeakMap<ResolvedPack, Map<number | null, ResolvedPack>>()

export function covers(years: Years, year: number | null): boolean {
  return year !== null && (years.from === null || years.from <= year) && (years.to === null || year <= years.to)
}

/** Everything that the pack lays down under a name, in any year: for lists and comparisons. */
export function entriesOf(pack: ResolvedPack, name: EntryName): readonly ResolvedEntry<unknown>[] {
  const always = pack.entries[name]
  return pack.byYear[name] ?? (always === undefined ? [] : [always])
}
