// The pack of the open draft with everything it inherits, resolved once for each choice of rules.
import type { ResolvedPack } from '@jizheng/core'
import type { ChosenRules } from '../drafts/draft.ts'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { resolvedRules } from '../rules/rules-of.ts'

const known = new WeakMap<ChosenRules, ResolvedPack>()

/** Null where no draft is open. */
export function useResolvedRules(): ResolvedPack | null {
  const rules = useOpenDraft((open) => open.draft?.rules ?? null)
  return rules === null ? null : resolved(rules)
}

function resolved(rules: ChosenRules): ResolvedPack {
  const pack = known.get(rules) ?? resolvedRules(rules)
  known.set(rules, pack)
  return pack
}
