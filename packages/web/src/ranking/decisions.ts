// Decisions about findings, kept in this browser in a database of their own: the same files find them again.
import type { Decision } from '@jizheng/core'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { create } from 'zustand'
import { newId } from '../drafts/new-id.ts'
import { type KeptDecision, type Scope, withDecision, without } from './kept-decision.ts'

interface Schema extends DBSchema {
  decisions: { key: string; value: KeptDecision }
}

let opened: Promise<IDBPDatabase<Schema> | null> | undefined

/** Null where the browser keeps nothing; the decisions then live as long as the tab. */
function database(): Promise<IDBPDatabase<Schema> | null> {
  opened ??= opening().catch(() => null)
  return opened
}

/** Asynchronous as a whole: some browsers answer with an error, some throw at once. */
async function opening(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('jizheng-decisions', 1, {
    upgrade(db) {
      db.createObjectStore('decisions', { keyPath: 'id' })
    },
  })
}

interface Decisions {
  /** Null until they were read. */
  readonly kept: readonly KeptDecision[] | null
  /** True where the browser would not write one down. */
  readonly unwritten: boolean
}

export const useDecisions = create<Decisions>(() => ({ kept: null, unwritten: false }))

let loading: Promise<void> | undefined

export function loadDecisions(): Promise<void> {
  loading ??= (async () => {
    useDecisions.setState({ kept: (await (await database())?.getAll('decisions')) ?? [] })
  })()
  return loading
}

export function decide(scopes: readonly Scope[], { verdict, why }: Pick<Decision, 'verdict' | 'why'>): Promise<void> {
  const decidedAt = Date.now()
  return change((kept) => scopes.reduce((all, scope) => withDecision(all, { ...scope, id: newId(), verdict, why, decidedAt }), kept))
}

export const reopen = (scopes: readonly Scope[]): Promise<void> => change((kept) => scopes.reduce(without, kept))

/** Shown at once, and written down. */
async function change(edit: (kept: readonly KeptDecision[]) => readonly KeptDecision[]): Promise<void> {
  await loadDecisions()
  const before = useDecisions.getState().kept ?? []
  const kept = edit(before)
  useDecisions.setState({ kept })
  try {
    const db = await database()
    if (db === null) throw new Error('nothing is kept')
    const writing = db.transaction('decisions', 'readwrite')
    const left = new Set(kept.map(({ id }) => id))
    await Promise.all([
      ...before.filter(({ id }) => !left.has(id)).map(({ id }) => writing.store.delete(id)),
      ...kept.filter((each) => !before.includes(each)).map((each) => writing.store.put(each)),
      writing.done,
    ])
    useDecisions.setState({ unwritten: false })
  } catch {
    useDecisions.setState({ unwritten: true })
  }
}
