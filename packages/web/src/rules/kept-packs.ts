// Packs of one's own, kept in this browser in a database of their own until they are saved as files, and after.
import type { RulePack } from '@jizheng/core'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { create } from 'zustand'
import { newId } from '../drafts/new-id.ts'

export interface KeptPack {
  readonly key: string
  /** While it is being written its figures may be half typed. */
  readonly pack: RulePack
  /** What it was made from: the pack it is shown against. */
  readonly basedOn: string | null
  /** True once it was saved as a file, read from one, or scored a form: from then on it never changes. */
  readonly issued: boolean
  readonly changedAt: number
}

interface Schema extends DBSchema {
  packs: { key: string; value: KeptPack }
}

let opened: Promise<IDBPDatabase<Schema> | null> | undefined

/** Null where the browser keeps nothing; the packs then live as long as the tab. */
function database(): Promise<IDBPDatabase<Schema> | null> {
  opened ??= opening().catch(() => null)
  return opened
}

/** Asynchronous as a whole: some browsers answer with an error, some throw at once. */
async function opening(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('jizheng-packs', 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'key' })
    },
  })
}

interface KeptPacks {
  /** Latest change first; null until they were read. */
  readonly packs: readonly KeptPack[] | null
  /** True where the browser would not write one down. */
  readonly unwritten: boolean
}

export const useKeptPacks = create<KeptPacks>(() => ({ packs: null, unwritten: false }))

let loading: Promise<void> | undefined

export function loadKeptPacks(): Promise<void> {
  loading ??= (async () => {
    const stored = (await (await database())?.getAll('packs')) ?? []
    useKeptPacks.setState({ packs: stored.toSorted((a, b) => b.changedAt - a.changedAt) })
  })()
  return loading
}

/** Shows it at once and writes it down. */
export function keepPack(kept: KeptPack): void {
  const packs = useKeptPacks.getState().packs ?? []
  const known = packs.some(({ key }) => key === kept.key)
  useKeptPacks.setState({ packs: known ? packs.map((each) => (each.key === kept.key ? kept : each)) : [kept, ...packs] })
  void write((db) => db.put('packs', kept))
}

export function dropPack(key: string): void {
  useKeptPacks.setState(({ packs }) => ({ packs: packs?.filter((each) => each.key !== key) ?? null }))
  void write((db) => db.delete('packs', key))
}

async function write(change: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<void> {
  try {
    const db = await database()
    if (db === null) throw new Error('nothing is kept')
    await change(db)
  } catch {
    useKeptPacks.setState({ unwritten: true })
  }
}

/** Keeps a pack under a new key and returns it. */
export function startPack(
  pack: RulePack,
  { basedOn = null, issued = false }: Partial<Pick<KeptPack, 'basedOn' | 'issued'>> = {},
): KeptPack {
  const kept = { key: newId(), pack, basedOn, issued, changedAt: Date.now() }
  keepPack(kept)
  return kept
}

export function issuePack(kept: KeptPack): void {
  if (!kept.issued) keepPack({ ...kept, issued: true, changedAt: Date.now() })
}
