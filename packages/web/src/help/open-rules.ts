// The pack of the open draft with everything it inherits, resolved once for each choice of rules.
import { packInYear, type ResolvedPack } from '@jizheng/core'
import type { ChosenRules } from '../drafts/draft.ts'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { resolvedRules } from '../rules/rules-of.ts'

const known = new WeakMap<ChosenRules, ResolvedPack>()

/** As it applies to the year of the draft's form; null where no draft is open. */
export function useResolvedRules(): ResolvedPack | null {
  const rules = useOpenDraft((open) => open.draft?.rules ?? null)
  const year = useOpenDraft((open) => open.draft?.filling.form.year ?? null)
  return rules === null ? null : packInYear(resolved(rules), year)
}

function resolved(rules: ChosenRules): ResolvedPack {
  const pack = known.get(rules) ?? resolvedRules(rules)
  known.set(rules, pack)
  return pack
}
