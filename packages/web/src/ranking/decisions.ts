// Decisions about findings, kept in this browser in a database of their own: the same files find them again.
import { type Decision, type KeptDecision, type Scope, withDecision, without } from '@jizheng/core'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { create } from 'zustand'
import { newId } from '../drafts/new-id.ts'

type StoredDecision = KeptDecision & { readonly id: string }

interface Schema extends DBSchema {
  decisions: { key: string; value: StoredDecision }
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
  readonly kept: readonly StoredDecision[] | null
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
  return change((kept) =>
    scopes.reduce<readonly StoredDecision[]>((all, scope) => withDecision(all, { ...scope, id: newId(), verdict, why, decidedAt }), kept),
  )
}

export const reopen = (scopes: readonly Scope[]): Promise<void> =>
  change((kept) => scopes.reduce<readonly StoredDecision[]>((all, scope) => without(all, scope), kept))

/** Decisions of a file: each takes the place of what was decided here about the same. */
export const takeIn = (decisions: readonly KeptDecision[]): Promise<void> =>
  change((kept) => decisions.reduce<readonly StoredDecision[]>((all, each) => withDecision(all, { ...each, id: newId() }), kept))

/** Shown at once, and written down. */
async function change(edit: (kept: readonly StoredDecision[]) => readonly StoredDecision[]): Promise<void> {
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
