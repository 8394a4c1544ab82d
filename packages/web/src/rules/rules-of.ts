// From what a draft names to the packs that apply.
import { chainOf, knownPack, type PackChain, packOf, type ResolvedPack } from '@jizheng/core'
import type { ChosenRules } from '../drafts/draft.ts'

export const DEFAULT_RULES: ChosenRules = { id: 'cn-2020' }

/** Throws OperationError 'rules-not-found'. */
export const rulesOf = (chosen: ChosenRules): PackChain => chainOf('pack' in chosen ? chosen.pack : knownPack(chosen.id))

export const resolvedRules = (chosen: ChosenRules): ResolvedPack => packOf(rulesOf(chosen))
