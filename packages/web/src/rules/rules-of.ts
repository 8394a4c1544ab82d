// From what a draft names to the packs that apply.
import { chainOf, defaultPackId, knownPack, type PackChain, packOf, type ResolvedPack, type Rules } from '@jizheng/core'
import type { ChosenRules } from '../drafts/draft.ts'

/** Until a form has said which rules are its own. */
export const AUTO_RULES: ChosenRules = { id: defaultPackId, auto: true }

export const isAuto = (chosen: ChosenRules): boolean => 'id' in chosen && chosen.auto === true

/** Throws OperationError 'rules-not-found'. */
export const rulesOf = (chosen: ChosenRules): PackChain => chainOf('pack' in chosen ? chosen.pack : knownPack(chosen.id))

/** What the workers are asked with: they choose for each form where nobody named a pack. */
export const askedRules = (chosen: ChosenRules): Rules => (isAuto(chosen) ? 'auto' : rulesOf(chosen))

export const resolvedRules = (chosen: ChosenRules): ResolvedPack => packOf(rulesOf(chosen))
