// The last change of each draft, written down in the same instant as the key is pressed, until the database has confirmed it: a transaction needs a few milliseconds, and a tab can die within them.
import type { Draft } from './draft.ts'
import { type Sealed, sealed } from './seal.ts'
import { draftOf } from './stored.ts'

const PREFIX = 'jizheng/unconfirmed/'
/** So many keys are hit before the slowest disk confirms the first. */
const LONGEST_RUN = 100

export interface Unconfirmed {
  readonly draft: Draft
  /** The revisions that this and the unconfirmed changes before it started from. */
  readonly from: readonly string[]
}

const runs = new Map<string, readonly string[]>()
const latest = new Map<string, string>()

/** A browser that keeps nothing, or has no room, goes on without. */
export function note(draft: Draft, from: string | null): void {
  const run = [...(runs.get(draft.id) ?? []), ...(from === null ? [] : [from])].slice(-LONGEST_RUN)
  runs.set(draft.id, run)
  latest.set(draft.id, draft.revision)
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify({ draft: sealed(draft), from: run }))
  } catch {
    forget(draft.id)
  }
}

/** Only the latest change ends the run: an earlier one's confirmation says nothing about those after it. */
export function confirm({ id, revision }: Draft): void {
  if (latest.get(id) === revision) forget(id)
}

export function forget(id: string): void {
  runs.delete(id)
  latest.delete(id)
  try {
    localStorage.removeItem(PREFIX + id)
  } catch {
    // Nothing was kept.
  }
}

/** What earlier tabs left behind, and what living ones have not had confirmed yet. */
export function unconfirmed(): readonly Unconfirmed[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => entryIn(localStorage.getItem(key)) ?? [])
  } catch {
    return []
  }
}

/** Every local page can write here too: what is no draft is passed over, and one that is not ours says so. */
function entryIn(text: string | null): Unconfirmed | null {
  try {
    const { draft, from } = JSON.parse(text ?? '') as { draft: Draft & Sealed; from: unknown }
    const own = draftOf(draft)
    return own === null || !Array.isArray(from) ? null : { draft: own, from: from.map(String) }
  } catch {
    return null
  }
}
