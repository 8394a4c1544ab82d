// Decisions about findings and settled doubts, kept in this browser in a database of their own: the same files find them again.
import {
  type Decision,
  type HandedOn,
  type KeptDecision,
  type KeptSettlement,
  type Scope,
  withDecisions,
  without,
  withSettlement,
} from '@jizheng/core'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { create } from 'zustand'
import { newId } from '../drafts/new-id.ts'

type StoredDecision = KeptDecision & { readonly id: string }

interface Schema extends DBSchema {
  decisions: { key: string; value: StoredDecision }
  settlements: { key: [file: string, form: number, at: string]; value: KeptSettlement }
}

let opened: Promise<IDBPDatabase<Schema> | null> | undefined

/** Null where the browser keeps nothing; the decisions then live as long as the tab. */
function database(): Promise<IDBPDatabase<Schema> | null> {
  opened ??= opening().catch(() => null)
  return opened
}

/** Asynchronous as a whole: some browsers answer with an error, some throw at once. */
async function opening(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('jizheng-decisions', 2, {
    upgrade(db, before) {
      if (before < 1) db.createObjectStore('decisions', { keyPath: 'id' })
      db.createObjectStore('settlements', { keyPath: ['file', 'form', 'at'] })
    },
  })
}

interface Decisions {
  /** Null until they were read. */
  readonly kept: readonly StoredDecision[] | null
  readonly settlements: readonly KeptSettlement[]
  /** True where the browser would not write one down. */
  readonly unwritten: boolean
}

export const useDecisions = create<Decisions>(() => ({ kept: null, settlements: [], unwritten: false }))

let loading: Promise<void> | undefined

export function loadDecisions(): Promise<void> {
  loading ??= (async () => {
    const db = await database()
    useDecisions.setState({ kept: (await db?.getAll('decisions')) ?? [], settlements: (await db?.getAll('settlements')) ?? [] })
  })()
  return loading
}

/** `ended`: what was decided before and no longer holds. */
export function decide(
  scopes: readonly Scope[],
  { verdict, why, ended }: Pick<Decision, 'verdict' | 'why'> & { readonly ended: readonly Scope[] },
): Promise<void> {
  const decidedAt = Date.now()
  const made = scopes.map((scope): StoredDecision => ({ ...scope, id: newId(), verdict, why, decidedAt }))
  return change((kept) => withDecisions(without(kept, ended), made))
}

export const reopen = (scopes: readonly Scope[]): Promise<void> => change((kept) => without(kept, scopes))

/** What a file hands on: each takes the place of what was decided here about the same. */
export async function takeIn({ decisions, settlements }: HandedOn): Promise<void> {
  const made = decisions.map((each): StoredDecision => ({ ...each, id: newId() }))
  await change((kept) => withDecisions(kept, made))
  await settle((kept) => settlements.reduce(withSettlement, kept))
}

/** Shown at once, and written down. */
export async function settle(edit: (kept: readonly KeptSettlement[]) => readonly KeptSettlement[]): Promise<void> {
  await loadDecisions()
  const before = useDecisions.getState().settlements
  const settlements = edit(before)
  if (settlements === before) return
  useDecisions.setState({ settlements })
  try {
    const db = await database()
    if (db === null) throw new Error('nothing is kept')
    const writing = db.transaction('settlements', 'readwrite')
    await Promise.all([
      ...before.filter((each) => !settlements.includes(each)).map(({ file, form, at }) => writing.store.delete([file, form, at])),
      ...settlements.filter((each) => !before.includes(each)).map((each) => writing.store.put(each)),
      writing.done,
    ])
    useDecisions.setState({ unwritten: false })
  } catch {
    useDecisions.setState({ unwritten: true })
  }
}

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
