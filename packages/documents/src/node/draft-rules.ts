// The rules that a draft file names: those by which its form was judged where it was filled in.
import { chainOf, knownPack, OperationError, packOf, type RulesOfForm } from '@jizheng/core'

export interface DraftRules {
  /** Absent where the file is no draft, or its form chooses its rules. */
  readonly named?: unknown
}

/** `text` is that of a JSON file in which forms were found. */
export function rulesInDraft(text: string): DraftRules {
  const { draft } = JSON.parse(text.replace(/^\uFEFF/, '')) as { draft?: { rules?: { auto?: unknown } } | null }
  const rules = draft?.rules
  return rules === undefined || rules === null || rules.auto === true ? {} : { named: rules }
}

/** Throws OperationError rules-not-found, rules-invalid, form-invalid. */
export async function draftRulesOf(named: unknown): Promise<RulesOfForm> {
  const { id, pack } = named as { id?: unknown; pack?: unknown }
  if (typeof id === 'string') return { pack: packOf(chainOf(knownPack(id))), because: { by: 'draft' } }
  if (pack === undefined) throw new OperationError('form-invalid', { detail: '/draft/rules' })
  const { packFromJson } = await import('@jizheng/core/schema')
  return { pack: packOf(chainOf(packFromJson(pack))), because: { by: 'draft' } }
}
