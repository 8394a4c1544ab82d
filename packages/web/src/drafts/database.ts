// The browser's database with the drafts and their originals; where it is shut or full, the tab's memory and a word about it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './draft.ts'
import { useKeeping } from './keeping.ts'
import type { Original } from './original.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { revision: [string, string] } }
  originals: { key: string; value: Original }
}

export type Database = IDBPDatabase<Schema>

let opened: Promise<Database | null> | undefined

/** Null where the browser keeps nothing (forbidden by its settings, or by a private window of some browsers). */
export function database(): Promise<Database | null> {
  opened ??= opening().then(
    (db) => {
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
  return openDB<Schema>('jizheng', 2, {
    upgrade(db, from, _, change) {
      if (from < 1) {
        db.createObjectStore('drafts', { keyPath: 'id' })
        db.createObjectStore('originals', { keyPath: 'id' })
      }
      // tells which revision is stored without reading the whole draft
      if (from < 2) change.objectStore('drafts').createIndex('revision', ['id', 'revision'])
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

/** Browsers that agree do not clear the drafts when the disk runs low. Not waited for: some ask the person first. */
function askToStay(): void {
  void navigator.storage
    ?.persist?.()
    .then((stays) => useKeeping.setState({ stays }))
    .catch(() => undefined)
}

/** What could not be written down lives here as long as the tab. */
export const unwritten = { drafts: new Map<string, Draft>(), originals: new Map<string, Original>() }
