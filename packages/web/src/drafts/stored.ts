// What the database holds, as it is: drafts with whoever wrote them, and records that are damaged, which keep nothing else from being read.
import { database } from './database.ts'
import type { Draft } from './draft.ts'
import { asDraft } from './draft-shape.ts'
import { asOriginal, type Original } from './original.ts'
import { type Sealed, unsealed } from './seal.ts'

export interface Damaged {
  readonly key: IDBValidKey
  readonly record: unknown
}

/** In no order. */
export async function storedDrafts(): Promise<{ readonly drafts: readonly Draft[]; readonly damaged: readonly Damaged[] }> {
  const store = (await database())?.transaction('drafts').store
  if (store === undefined) return { drafts: [], damaged: [] }
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()])
  const read = records.map((record, i) => ({ key: keys[i]!, record, draft: draftOf(record) }))
  return {
    drafts: read.flatMap(({ draft }) => draft ?? []),
    damaged: read.flatMap(({ key, record, draft }) => (draft === null ? [{ key, record }] : [])),
  }
}

/** Absent also where it is damaged: the desk lists it as such. */
export async function storedDraft(id: string): Promise<Draft | undefined> {
  const record = await (await database())?.get('drafts', id)
  return record === undefined ? undefined : (draftOf(record) ?? undefined)
}

/** The original, and whether it is what this page wrote. */
export async function storedOriginal(id: string): Promise<{ readonly original: Original; readonly isOurs: boolean } | undefined> {
  const record = await (await database())?.get('originals', id)
  if (record === undefined || asOriginal(record) === null) return undefined
  const { record: original, isOurs } = unsealed<Original>(record)
  return { original, isOurs }
}

export async function dropDamaged({ key }: Damaged): Promise<void> {
  await (await database())?.delete('drafts', key as string)
}

/** Checked as it was written; what is of an earlier version is brought up to date after that. */
export function draftOf(record: Draft & Sealed): Draft | null {
  if (asDraft(record) === null) return null
  const { record: plain, isOurs } = unsealed<Draft>(record)
  const draft = asDraft(plain)
  return draft === null || isOurs ? draft : { ...draft, unproven: true }
}
