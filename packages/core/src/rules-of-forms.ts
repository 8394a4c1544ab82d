// Forms and the rules that judge them: one pack for all, or for each form the one that it chooses.
import { type HeadOfForm, packForForm, type PackReason } from './pack-for-form.ts'
import { chainOf, type PackChain, packOf } from './pack-chain.ts'
import type { ResolvedPack } from './rule-pack.ts'

/** What is handed to threads and workers: a pack with those it extends, or 'auto': a built-in pack for each form by its place and year. */
export type Rules = PackChain | 'auto'

export interface RulesOfForm {
  readonly pack: ResolvedPack
  readonly because: PackReason
}

/** Each pack is resolved once, however many forms there are. Throws what `resolvePack` throws. */
export function rulesOfForms(rules: Rules): (form: HeadOfForm) => RulesOfForm {
  if (rules !== 'auto') {
    const named: RulesOfForm = { pack: packOf(rules), because: { by: 'named' } }
    return () => named
  }
  const resolved = new Map<string, ResolvedPack>()
  return (form) => {
    const { pack, because } = packForForm(form)
    let known = resolved.get(pack.id)
    if (known === undefined) resolved.set(pack.id, (known = packOf(chainOf(pack))))
    return { pack: known, because }
  }
}
