// Drafts and their originals in IndexedDB. Every change is written at once: a closed tab or a crash loses nothing that was seen.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './draft.ts'
import type { Original } from './original.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft }
  originals: { key: string; value: Original }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('jizheng', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' })
      db.createObjectStore('originals', { keyPath: 'id' })
    },
  })
  return opened
}

/** Latest change first. */
export async function allDrafts(): Promise<readonly Draft[]> {
  const drafts = await (await database()).getAll('drafts')
  return drafts.toSorted((a, b) => b.changedAt - a.changedAt)
}

export const draftById = async (id: string): Promise<Draft | undefined> => (await database()).get('drafts', id)

export async function keepDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft)
}

export const originalById = async (id: string): Promise<Original | undefined> => (await database()).get('originals', id)

export async function keepOriginal(original: Original): Promise<void> {
  await (await database()).put('originals', original)
}

/** Also removes its original when no other draft was read from it. */
export async function dropDraft(id: string): Promise<void> {
  const db = await database()
  const draft = await db.get('drafts', id)
  await db.delete('drafts', id)
  if (draft?.originalId == null) return
  const others = (await db.getAll('drafts')).some((each) => each.originalId === draft.originalId)
  if (!others) await db.delete('originals', draft.originalId)
}
