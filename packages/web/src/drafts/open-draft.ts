// The draft that is open: what is in it, what was before and after (undo, redo), what the rules say of it now, and which cell is chosen.
import { type Filling, fillingOf, followed, type Form } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { create } from 'zustand'
import { useSettings } from '../frame/settings.ts'
import { AUTO_RULES, isAuto, resolvedRules } from '../rules/rules-of.ts'
import type { AsRead, ChosenRules, Draft } from './draft.ts'
import { justRead, readAgain } from './compared.ts'
import { draftById, isOriginalOurs, keepDraft, keepOriginal, keepSoon, originalById } from './draft-store.ts'
import { draftTexts } from './texts.ts'
import { judged } from './judged.ts'
import { useKeeping } from './keeping.ts'
import { newId } from './new-id.ts'
import type { Original } from './original.ts'
import { asSettled, type FormInFile, keepSettled } from './settled.ts'
import { onOtherTab } from './tabs.ts'
import { isWriting } from './write-queue.ts'

/** What stands before an edit; edits with the same `run` (keystrokes in one cell) are undone together. */
interface Moment {
  readonly filling: Filling
  readonly run: string | null
}

interface OpenDraft {
  readonly draft: Draft | null
  readonly original: Original | null
  /** The verdict on the filling as it stood at the last answer; null until the first. Pointers and indexes are those of the filling. */
  readonly verdict: JudgedForm | null
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
  /** JSON Pointer of the chosen cell. */
  readonly chosen: string | null
  readonly open: (id: string) => Promise<boolean>
  readonly close: () => void
  /** `run` joins edits to one step of undo. */
  readonly change: (edit: (filling: Filling) => Filling, run?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly choose: (at: string | null) => void
  readonly chooseRules: (rules: ChosenRules) => void
  /** Someone has looked at a draft that was changed elsewhere, and stands by it. */
  readonly prove: () => Promise<void>
}

const DEPTH = 500

export const useOpenDraft = create<OpenDraft>((set, get) => ({
  draft: null,
  original: null,
  verdict: null,
  past: [],
  future: [],
  chosen: null,

  async open(id) {
    if (get().draft?.id === id) {
      await takeNewer(id)
      return true
    }
    const stored = await draftById(id)
    if (stored === undefined) return false
    useKeeping.setState({ parted: null })
    const original = stored.originalId === null ? null : ((await originalById(stored.originalId)) ?? null)
    const isOurs = stored.originalId === null || (await isOriginalOurs(stored.originalId))
    const draft: Draft = isOurs ? stored : { ...stored, unproven: true }
    set({ draft, original, verdict: null, past: [], future: [], chosen: null })
    void judgeAgain()
    void readAgain(draft, original).then((isNew) => (isNew ? judgeAgain() : undefined))
    return true
  },

  async prove() {
    const { draft, original } = get()
    if (draft === null) return
    const { unproven: _, ...proven } = draft
    if (original !== null) await keepOriginal(original)
    keep(proven)
  },

  close: () => set({ draft: null, original: null, verdict: null, past: [], future: [], chosen: null }),

  change(edit, run) {
    const { draft, past } = get()
    if (draft === null) return
    const filling = followed(edit(draft.filling), resolvedRules(draft.rules))
    if (filling === draft.filling) return
    const joined = run !== undefined && past.at(-1)?.run === run
    keep({ ...draft, filling }, { past: joined ? past : [...past.slice(-DEPTH), { filling: draft.filling, run: run ?? null }], future: [] })
  },

  undo() {
    const { draft, past, future } = get()
    const moment = past.at(-1)
    if (draft === null || moment === undefined) return
    keep({ ...draft, filling: moment.filling }, { past: past.slice(0, -1), future: [...future, { filling: draft.filling, run: null }] })
  },

  redo() {
    const { draft, past, future } = get()
    const moment = future.at(-1)
    if (draft === null || moment === undefined) return
    keep({ ...draft, filling: moment.filling }, { future: future.slice(0, -1), past: [...past, { filling: draft.filling, run: null }] })
  },

  choose: (chosen) => set({ chosen }),

  chooseRules(rules) {
    const { draft } = get()
    if (draft !== null) keep({ ...draft, rules, filling: followed(draft.filling, resolvedRules(rules)) })
  },
}))

useSettings.subscribe((now, before) => {
  if (now.locale !== before.locale) void judgeAgain()
})

/** Shows the draft, writes it down and asks what the rules say of it. */
function keep(changed: Draft, moments: Pick<OpenDraft, 'past' | 'future'> | null = null): void {
  const draft = { ...changed, changedAt: Date.now(), revision: newId() }
  useOpenDraft.setState({ draft, ...moments })
  write(draft, changed.revision)
  keepSettled(draft)
  void judgeAgain()
}

function write(draft: Draft, from: string | null): void {
  keepSoon(draft, from, (outcome) => {
    if (outcome === 'newer') partFrom(draft.id)
  })
}

/** Another tab was first: what stands there stays, and this tab goes on in a draft of its own with everything that was typed here. */
function partFrom(id: string): void {
  const { draft } = useOpenDraft.getState()
  if (draft?.id !== id) return
  const { ownCopy } = draftTexts(useSettings.getState().locale)
  const own = { ...draft, id: newId(), revision: newId(), name: ownCopy(draft.name), createdAt: Date.now() }
  useKeeping.setState({ parted: { theirs: draft.name, ours: own.name } })
  // Told before the state changes, so that address and form are drawn anew together and the cell keeps its focus.
  history.replaceState(null, '', `#/form/${own.id}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
  useOpenDraft.setState({ draft: own })
  write(own, null)
}

/** What another tab wrote replaces what stands here, unless something typed here is on its way: then `write` finds out. */
async function takeNewer(id: string): Promise<void> {
  const stored = await draftById(id)
  const { draft } = useOpenDraft.getState()
  if (isWriting() || stored === undefined || draft?.id !== id || stored.revision === draft.revision) return
  useOpenDraft.setState({ draft: stored, past: [], future: [] })
  void judgeAgain()
}

onOtherTab((id) => void takeNewer(id))

let asking = false
let askedAgain = false

/** One question at a time; while one is out, only the latest state waits. */
async function judgeAgain(): Promise<void> {
  if (asking) {
    askedAgain = true
    return
  }
  asking = true
  try {
    // handing a long form over takes a moment, and the key that asks is answered first
    await new Promise((resolve) => setTimeout(resolve))
    const { draft } = useOpenDraft.getState()
    if (draft !== null) {
      const verdict = await judged(draft, useSettings.getState().locale)
      if (useOpenDraft.getState().draft?.id === draft.id) {
        useOpenDraft.setState({ verdict })
        follow(verdict.scoring.rules.id)
      }
    }
  } finally {
    asking = false
    if (askedAgain) {
      askedAgain = false
      void judgeAgain()
    }
  }
}

/** What was typed into the head of the form chose other rules: what is computed follows them. */
function follow(id: string): void {
  const { draft } = useOpenDraft.getState()
  if (draft === null || !isAuto(draft.rules) || ('id' in draft.rules && draft.rules.id === id)) return
  useOpenDraft.getState().chooseRules({ id, auto: true })
}

export interface NewDraft {
  readonly name: string
  readonly filling?: Filling
  readonly form?: Form
  readonly rules?: ChosenRules
  readonly original?: Original
  readonly originalUnread?: boolean
  /** Of a draft that comes from its file: what was doubted when it was read. */
  readonly asRead?: AsRead
  /** Where the form stands, for what is settled of it. */
  readonly of?: FormInFile
}

/** Writes a new draft down and returns its id. */
export async function startDraft({ name, filling, form, rules, original, originalUnread, of, asRead }: NewDraft): Promise<string> {
  const now = Date.now()
  const read = form === undefined || of === undefined ? null : await asSettled(form, of)
  const draft: Draft = {
    id: newId(),
    revision: newId(),
    name,
    filling: filling ?? fillingOf(read?.form ?? form!),
    ...(read !== null ? { asRead: read.asRead } : asRead !== undefined ? { asRead } : {}),
    rules: rules ?? AUTO_RULES,
    originalId: original?.id ?? null,
    ...(originalUnread === true ? { originalUnread } : {}),
    createdAt: now,
    changedAt: now,
  }
  if (original !== undefined) await keepOriginal(original)
  if (original !== undefined && form !== undefined) justRead(original)
  await keepDraft(draft, null)
  return draft.id
}
