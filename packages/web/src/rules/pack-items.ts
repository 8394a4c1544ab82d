// Every pack that can be chosen here: those that come with the page, those kept in this browser, and the open draft's own.
import { chainOf, canonicalJson, findPack, packOf, packs, type ResolvedPack, type RulePack } from '@jizheng/core'
import { useEffect, useMemo } from 'react'
import type { ChosenRules } from '../drafts/draft.ts'
import { type KeptPack, loadKeptPacks, useKeptPacks } from './kept-packs.ts'

export interface PackItem {
  /** The id of a pack that comes with the page, the key of one kept here, or "of-form". */
  readonly key: string
  readonly pack: RulePack
  readonly kept: KeptPack | null
}

export const OF_FORM = 'of-form'

const builtIn: readonly PackItem[] = packs.map((pack) => ({ key: pack.id, pack, kept: null }))

/** Half-written packs are listed too; `issued` tells them. */
export function usePackItems(ofForm: ChosenRules | null = null): readonly PackItem[] {
  const kept = useKeptPacks((store) => store.packs)
  useEffect(() => void loadKeptPacks(), [])
  return useMemo(() => {
    const own = (kept ?? []).map((each) => ({ key: each.key, pack: each.pack, kept: each }))
    const items = [...builtIn, ...own]
    const strange = ofForm !== null && 'pack' in ofForm && itemOf(ofForm, items) === null
    return strange ? [...items, { key: OF_FORM, pack: ofForm.pack, kept: null }] : items
  }, [kept, ofForm])
}

/** Null where the draft's pack is neither built in nor kept here. */
export function itemOf(rules: ChosenRules, items: readonly PackItem[]): PackItem | null {
  if ('id' in rules) return items.find(({ key }) => key === rules.id) ?? null
  const text = canonicalJson(rules.pack)
  return items.find(({ pack }) => pack.id === rules.pack.id && canonicalJson(pack) === text) ?? null
}

export const rulesFrom = ({ key, pack }: PackItem): ChosenRules => (findPack(key) === null ? { pack } : { id: key })

/** Null for a pack that is half written so that its base is not known. */
export function resolvedItem({ pack }: PackItem): ResolvedPack | null {
  try {
    return packOf(chainOf(pack))
  } catch {
    return null
  }
}
