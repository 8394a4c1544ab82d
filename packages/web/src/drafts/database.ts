// The browser's database with the drafts and their originals; where it is shut or full, the tab's memory and a word about it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './draft.ts'
import { asDraft } from './draft-shape.ts'
import { useKeeping } from './keeping.ts'
import { asOriginal, type Original } from './original.ts'
import { isSecret, knowsSecret, newSecret, type Sealed, sealed, useSecret } from './seal.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft & Sealed; indexes: { revision: [string, string] } }
  originals: { key: string; value: Original & Sealed }
  secret: { key: string; value: Uint8Array }
}

export type Database = IDBPDatabase<Schema>

let opened: Promise<Database | null> | undefined

/** Null where the browser keeps nothing (forbidden by its settings, or by a private window of some browsers). */
export function database(): Promise<Database | null> {
  opened ??= opening().then(
    async (db) => {
      const secret = await db.get('secret', 'drafts')
      if (isSecret(secret)) useSecret(secret)
      askToStay()
      return db
    },
    () => {
      useKeeping.getState().failed('blocked')
      return null
    },
  )
  return opened
}

/** Asynchronous as a whole: where pages may keep nothing, some browsers answer with an error and some throw at once. */
async function opening(): Promise<Database> {
  return openDB<Schema>('jizheng', 3, {
    upgrade(db, from, _, change) {
      if (from < 1) {
        db.createObjectStore('drafts', { keyPath: 'id' })
        db.createObjectStore('originals', { keyPath: 'id' })
      }
      // tells which revision is stored without reading the whole draft
      if (from < 2) change.objectStore('drafts').createIndex('revision', ['id', 'revision'])
      if (from < 3) db.createObjectStore('secret')
    },
    // a newer page in another tab waits for this one to let go
    blocking(_, __, { target }) {
      opened = undefined
      ;(target as IDBDatabase).close()
    },
    terminated() {
      opened = undefined
    },
  })
}

/**
 * Before the first thing is written. In one transaction, so that two tabs make one secret; what is there without a mark by then was written before
 * there were any. Where there is no room for it nothing is marked.
 */
export async function makeSecret(db: Database): Promise<void> {
  if (knowsSecret()) return
  try {
    await keepSecret(db)
  } catch {
    useSecret(null)
  }
}

async function keepSecret(db: Database): Promise<void> {
  const change = db.transaction(['secret', 'drafts', 'originals'], 'readwrite')
  change.done.catch(() => undefined)
  const made = await change.objectStore('secret').get('drafts')
  const secret = isSecret(made) ? made : newSecret()
  await change.objectStore('secret').put(secret, 'drafts')
  useSecret(secret)
  for (let at = await change.objectStore('drafts').openCursor(); at !== null; at = await at.continue())
    if (at.value.seal == null && asDraft(at.value) !== null) await at.update(sealed(at.value))
  for (let at = await change.objectStore('originals').openCursor(); at !== null; at = await at.continue())
    if (at.value.seal == null && asOriginal(at.value) !== null) await at.update(sealed(at.value))
  await change.done
}

/** Browsers that agree do not clear the drafts when the disk runs low. Not waited for: some ask the person first. */
function askToStay(): void {
  void navigator.storage
    ?.persist?.()
    .then((stays) => useKeeping.setState({ stays }))
    .catch(() => undefined)
}

/** What could not be written down lives here as long as the tab. */
export const unwritten = { drafts: new Map<string, Draft>(), originals: new Map<string, Original>() }
