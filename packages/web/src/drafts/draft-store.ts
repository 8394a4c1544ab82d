// Drafts and their originals in IndexedDB. Every change is noted at once: a closed tab or a crash loses nothing that was seen.
import type { Draft } from './draft.ts'
import { database, makeSecret, unwritten } from './database.ts'
import { useSettings } from '../frame/settings.ts'
import { confirm, forget, note, unconfirmed } from './journal.ts'
import { useKeeping } from './keeping.ts'
import { newId } from './new-id.ts'
import type { Original } from './original.ts'
import { sealed } from './seal.ts'
import { type Damaged, storedDraft, storedDrafts, storedOriginal } from './stored.ts'
import { tellTabs } from './tabs.ts'
import { draftTexts } from './texts.ts'
import { allWritten, queueWrite } from './write-queue.ts'

/** Latest change first. */
export async function allDrafts(): Promise<readonly Draft[]> {
  await recovered()
  await allWritten()
  const kept = (await storedDrafts()).drafts.filter(({ id }) => !unwritten.drafts.has(id))
  return [...kept, ...unwritten.drafts.values()].toSorted((a, b) => b.changedAt - a.changedAt)
}

/** Records that are no drafts any more. */
export async function damagedDrafts(): Promise<readonly Damaged[]> {
  await allWritten()
  return (await storedDrafts()).damaged
}

export async function draftById(id: string): Promise<Draft | undefined> {
  await recovered()
  await allWritten()
  return unwritten.drafts.get(id) ?? (await storedDraft(id))
}

export const originalById = async (id: string): Promise<Original | undefined> =>
  unwritten.originals.get(id) ?? (await storedOriginal(id))?.original

/** False where another page has exchanged the original. */
export const isOriginalOurs = async (id: string): Promise<boolean> =>
  unwritten.originals.has(id) || (await storedOriginal(id))?.isOurs !== false

let recovering: Promise<void> | undefined

/** Once in a page's life: what a tab that died had written down and nobody confirmed. */
function recovered(): Promise<void> {
  recovering ??= recover()
  return recovering
}

async function recover(): Promise<void> {
  for (const { draft, from } of unconfirmed()) {
    const stored = await storedDraft(draft.id)
    if (stored?.revision === draft.revision) forget(draft.id)
    else if (stored === undefined || from.includes(stored.revision)) await keepDraft(draft, stored?.revision ?? null)
    else {
      // Another tab went on from an earlier state: both are kept.
      const { ownCopy } = draftTexts(useSettings.getState().locale)
      await keepDraft({ ...draft, id: newId(), name: ownCopy(draft.name) }, null)
      forget(draft.id)
    }
  }
}

/** `newer`: another tab has changed the draft since `from`; nothing was written. */
type Outcome = 'kept' | 'newer' | 'not-kept'

/**
 * Writes a change that started from revision `from` (null: a new draft). Reading and writing are one transaction, so two tabs can never both
 * believe that they came first. A draft that was removed meanwhile is written again: somebody is still at work on it.
 */
export async function keepDraft(draft: Draft, from: string | null): Promise<Outcome> {
  note(draft, from)
  return keepNoted(draft, from)
}

/** Notes the change in the same instant and writes it a moment later, together with those made meanwhile. */
export function keepSoon(draft: Draft, from: string | null, tell: (outcome: Outcome) => void): void {
  note(draft, from)
  queueWrite(draft.id, { from, write: async (first) => tell(await keepNoted(draft, first)) })
}

async function keepNoted(draft: Draft, from: string | null): Promise<Outcome> {
  const outcome = await written(draft, from)
  if (outcome === 'kept') confirm(draft)
  if (outcome === 'newer') forget(draft.id)
  return outcome
}

async function written(draft: Draft, from: string | null): Promise<Outcome> {
  try {
    const db = await database()
    if (db === null) throw new Error('no database')
    await makeSecret(db)
    const writing = db.transaction('drafts', 'readwrite')
    writing.done.catch(() => undefined)
    const stored = (await writing.store.index('revision').openKeyCursor(IDBKeyRange.bound([draft.id], [draft.id, []])))?.key[1]
    if (stored !== undefined && ![from, draft.revision].includes(stored) && !unwritten.drafts.has(draft.id)) return 'newer'
    await Promise.all([writing.store.put(sealed(draft)), writing.done])
    unwritten.drafts.delete(draft.id)
    useKeeping.getState().succeeded()
    tellTabs(draft.id)
    return 'kept'
  } catch {
    unwritten.drafts.set(draft.id, draft)
    noteTrouble()
    return 'not-kept'
  }
}

export async function keepOriginal(original: Original): Promise<void> {
  try {
    const db = await database()
    if (db === null) throw new Error('no database')
    await makeSecret(db)
    await db.put('originals', sealed(original))
    unwritten.originals.delete(original.id)
  } catch {
    unwritten.originals.set(original.id, original)
    noteTrouble()
  }
}

function noteTrouble(): void {
  const { trouble, failed } = useKeeping.getState()
  if (trouble === null) failed('full')
}

export interface Dropped {
  readonly draft: Draft
  readonly original: Original | null
}

/** Also removes its original when no other draft was read from it. What was dropped can be put back. */
export async function dropDraft(id: string): Promise<Dropped | null> {
  const draft = await draftById(id)
  if (draft === undefined) return null
  const original = draft.originalId === null ? null : ((await originalById(draft.originalId)) ?? null)
  forget(id)
  const db = await database()
  await db?.delete('drafts', id)
  unwritten.drafts.delete(id)
  if (original !== null && !(await allDrafts()).some((each) => each.originalId === original.id)) {
    await db?.delete('originals', original.id)
    unwritten.originals.delete(original.id)
  }
  tellTabs(id)
  return { draft, original }
}

/** The draft is noted in the instant of the click: it is back even where the tab closes while its original is still being written. */
export async function putBack({ draft, original }: Dropped): Promise<void> {
  await Promise.all([keepDraft(draft, null), original === null ? null : keepOriginal(original)])
}

export async function renameDraft(id: string, name: string): Promise<void> {
  const draft = await draftById(id)
  if (draft !== undefined) await keepDraft({ ...draft, name, revision: newId() }, draft.revision)
}
