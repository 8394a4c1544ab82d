// From what a draft names to the packs that apply.
import { findPack, OperationError, packs, resolvePack, type ResolvedPack, type RulePack } from '@jizheng/core'
import type { ChosenRules } from '../drafts/draft.ts'

export const DEFAULT_RULES: ChosenRules = { id: 'cn-2020' }

/** The pack first, then those it extends. Throws OperationError 'rules-not-found'. */
export function rulesOf(chosen: ChosenRules): readonly RulePack[] {
  return chainOf('pack' in chosen ? chosen.pack : known(chosen.id))
}

export function resolvedRules(chosen: ChosenRules): ResolvedPack {
  const chain = rulesOf(chosen)
  return resolvePack(chain[0]!, (id) => chain.find((each) => each.id === id) ?? null)
}

function known(id: string): RulePack {
  const pack = findPack(id)
  if (pack === null) throw new OperationError('rules-not-found', { name: id, known: packs.map((each) => each.id).join(' ') })
  return pack
}

/** Only packs that come with the page are extended, as with the command. */
export const chainOf = (pack: RulePack): readonly RulePack[] => (pack.extends === null ? [pack] : [pack, ...chainOf(known(pack.extends))])
