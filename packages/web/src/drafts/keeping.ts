// Whether what is typed is really kept, and what happened when it was not: shown by KeepingNotice.
import { create } from 'zustand'

/** `blocked`: the browser keeps nothing · `full`: it has no room left. */
type Trouble = 'blocked' | 'full'

interface Keeping {
  readonly trouble: Trouble | null
  /** Another tab had changed the draft meanwhile: this tab's work went into a draft of its own. */
  readonly parted: { readonly theirs: string; readonly ours: string } | null
  /** Whether the browser promised not to clear the drafts when the disk runs low; null until it answers. */
  readonly stays: boolean | null
  readonly failed: (trouble: Trouble) => void
  readonly succeeded: () => void
}

export const useKeeping = create<Keeping>((set, get) => ({
  trouble: null,
  parted: null,
  stays: null,
  failed: (trouble) => set({ trouble }),
  succeeded() {
    if (get().trouble === 'full') set({ trouble: null })
  },
}))
