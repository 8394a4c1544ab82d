// A pack together with all that it inherits, each inherited value marked, and the digest that names exactly these rules.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { OperationError } from './operation-error.ts'
import type { EntryName, ResolvedEntry, ResolvedPack, RulePack, Source } from './rule-pack.ts'

/**
 * Follows `extends` upward. The nearest pack's entry wins whole; entries are never merged. What comes from another pack says `inherited`.
 * Throws OperationError 'rules-not-found' for a base nobody has, 'rules-invalid' for a pack that extends itself.
 */
export function resolvePack(pack: RulePack, find: (id: string) => RulePack | null): ResolvedPack {
  const line = lineOf(pack, find)
  const entries: Partial<Record<EntryName, ResolvedEntry<unknown>>> = {}
  for (const owner of line) {
    for (const name of Object.keys(owner.entries) as EntryName[]) {
      const entry = owner.entries[name]
      if (entry === undefined || entries[name] !== undefined) continue
      const confirmedAs = entry.source.confirmation
      const own = owner === pack
      const source = own ? entry.source : inherited(entry.source, owner)
      entries[name] = { value: entry.value, source, inheritedFrom: own ? null : owner.id, confirmedAs }
    }
  }
  return {
    ...pack,
    entries: entries as ResolvedPack['entries'],
    lineage: line.map((each) => each.id),
    digest: `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(line))))}`,
  }
}

/** The source as another pack cites it: inherited, with a note of whose it is and how far it is confirmed there. */
function inherited(source: Source, owner: RulePack): Source {
  const origin = `承自 ${owner.id}（${source.confirmation}）`
  return { ...source, confirmation: 'inherited', note: source.note === undefined ? origin : `${origin}；${source.note}` }
}

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
