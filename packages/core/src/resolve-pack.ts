// A pack together with all that it inherits, each inherited value marked, and the digest that names exactly these rules.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { entryOrder } from './entries/entry-fields.ts'
import { OperationError } from './operation-error.ts'
import type { Entry, EntryName, ResolvedEntry, ResolvedPack, RulePack, Source, Years } from './rule-pack.ts'

/**
 * Follows `extends` upward. The nearest pack's entry wins whole; entries are never merged. What comes from another pack says `inherited`.
 * Entries that hang on the form's year wait in `byYear`. Throws OperationError 'rules-not-found' for a base nobody has, 'rules-invalid' for a
 * pack that extends itself.
 */
export function resolvePack(pack: RulePack, find: (id: string) => RulePack | null): ResolvedPack {
  const line = lineOf(pack, find)
  const entries: Partial<Record<EntryName, ResolvedEntry<unknown>>> = {}
  const byYear: Partial<Record<EntryName, readonly ResolvedEntry<unknown>[]>> = {}
  for (const name of entryOrder) {
    const candidates = candidatesFor(name, line)
    const [first] = candidates
    if (first === undefined) continue
    if (first.years === null) entries[name] = first
    else byYear[name] = candidates
  }
  const { dated: _, ...own } = pack
  return {
    ...own,
    entries: entries as ResolvedPack['entries'],
    byYear: byYear as ResolvedPack['byYear'],
    lineage: line.map((each) => each.id),
    digest: `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(line))))}`,
  }
}

/** Nearest pack first, in each what is dated before what always holds; nothing behind that can apply. */
function candidatesFor(name: EntryName, line: readonly RulePack[]): ResolvedEntry<unknown>[] {
  const found: ResolvedEntry<unknown>[] = []
  for (const owner of line) {
    const inheritedFrom = owner === line[0] ? null : owner.id
    const always = owner.entries[name]
    for (const entry of owner.dated?.[name] ?? []) found.push(resolved(entry, inheritedFrom, entry.years))
    if (always === undefined) continue
    found.push(resolved(always, inheritedFrom, null))
    break
  }
  return found
}

function resolved(entry: Entry<unknown>, inheritedFrom: string | null, years: Years | null): ResolvedEntry<unknown> {
  const source = inheritedFrom === null ? entry.source : inherited(entry.source, inheritedFrom)
  const { value, partSources } = entry
  return { value, source, ...(partSources !== undefined && { partSources }), inheritedFrom, confirmedAs: entry.source.confirmation, years }
}

/** The source of one part of an entry: its own, where it rests on another text than the rest. */
export function sourceOfPart({ source, partSources, inheritedFrom }: ResolvedEntry<unknown>, part: string): Source {
  const own = partSources?.[part]
  if (own === undefined) return source
  return inheritedFrom === null ? own : inherited(own, inheritedFrom)
}

/** The source as another pack cites it: inherited, with whose it is and how far it is confirmed there. */
const inherited = (source: Source, pack: string): Source => ({
  ...source,
  confirmation: 'inherited',
  inheritedFrom: { pack, confirmation: source.confirmation },
})

function lineOf(pack: RulePack, find: (id: string) => RulePack | null): RulePack[] {
  const line = [pack]
  for (let base = pack.extends; base !== null; base = line.at(-1)?.extends ?? null) {
    if (line.some((each) => each.id === base)) throw new OperationError('rules-invalid', { loop: base })
    const found = find(base)
    if (found === null) throw new OperationError('rules-not-found', { pack: base })
    line.push(found)
  }
  return line
}

/** JSON with sorted keys and no spaces: equal data gives equal text (RFC 8785 for data without floats). */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null'
  const record = data as Record<string, unknown>
  const keys = Object.keys(record).filter((key) => record[key] !== undefined)
  return `{${keys
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`)
    .join(',')}}`
}
