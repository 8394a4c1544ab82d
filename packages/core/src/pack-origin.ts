// Where the rules that judged a form come from: told by their digest, never by what a file calls itself.
import type { Locale } from './locale.ts'
import { findPack } from './packs/all.ts'
import { resolvePack } from './resolve-pack.ts'
import type { ResolvedPack } from './rule-pack.ts'
import type { Scoring } from './scoring.ts'

/**
 * `built-in`: exactly a pack of this program, wherever it was read from; `own`: a pack from a file, under an id of its own;
 * `not-the-known-one`: from a file that bears a built-in pack's id and holds other rules.
 */
export type PackOrigin = 'built-in' | 'own' | 'not-the-known-one'

/** How a scoring names the rules that it was made by. */
export function rulesOfPack({ id, version, digest }: ResolvedPack): Scoring['rules'] {
  const known = knownDigest(id)
  return { id, version, digest, origin: known === null ? 'own' : known === digest ? 'built-in' : 'not-the-known-one' }
}

/** The rules by a name that nobody can borrow: a title only where it is the program's own. */
export function rulesName({ id, version, origin }: Scoring['rules'], locale: Locale): string {
  const named = `${id} v${version}`
  const pack = findPack(id)
  if (origin === 'built-in' && pack !== null) return locale === 'en' ? `${pack.title.en} ${named}` : `${pack.title.zh} ${named}`
  if (origin === 'own') return locale === 'en' ? `${named} (own rules)` : `${named}（自备规则）`
  return locale === 'en' ? `${named} (from a file; differs from the built-in ${id})` : `${named}（来自文件，与内置的 ${id} 不同）`
}

const digests = new Map<string, string>()

function knownDigest(id: string): string | null {
  const pack = findPack(id)
  if (pack === null) return null
  const digest = digests.get(id) ?? resolvePack(pack, findPack).digest
  digests.set(id, digest)
  return digest
}
