// A pack and those it extends as one plain list: what is handed to a thread, to a worker or over a wire, and resolved there.
import { OperationError } from './operation-error.ts'
import { findPack, packs } from './packs/all.ts'
import { resolvePack } from './resolve-pack.ts'
import type { ResolvedPack, RulePack } from './rule-pack.ts'

/** The pack first, then those it extends, nearest first. */
export type PackChain = readonly RulePack[]

/** Only packs that come with the program are extended. Throws OperationError 'rules-not-found' where one extends another that is not there, 'rules-invalid' where it extends itself. */
export function chainOf(pack: RulePack): PackChain {
  if (pack.extends === pack.id) throw new OperationError('rules-invalid', { loop: pack.id })
  return pack.extends === null ? [pack] : [pack, ...chainOf(knownPack(pack.extends))]
}

/** Throws OperationError 'rules-not-found', which names those there are. */
export function knownPack(id: string): RulePack {
  const pack = findPack(id)
  if (pack === null) throw new OperationError('rules-not-found', { name: id, known: packs.map((each) => each.id).join(' ') })
  return pack
}

/** Throws what `resolvePack` throws. */
export function packOf(chain: PackChain): ResolvedPack {
  const [pack] = chain
  if (pack === undefined) throw new RangeError('a chain has at least its own pack')
  return resolvePack(pack, (id) => chain.find((each) => each.id === id) ?? null)
}
