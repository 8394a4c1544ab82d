// Walking through the findings: which are shown, which one was chosen last, which line a person opened, and what a screen reader is told.
import { cellOf } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { create } from 'zustand'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { lineAt, type LineName } from './lines.ts'
import { keyOf } from './ranked.ts'
import { currentFinding, type Shown, shownFindings } from './shown.ts'

interface Walk {
  readonly shown: Shown
  /** Several findings may object to one cell: the one meant. */
  readonly finding: string | null
  /** The line whose basis was asked for; on a narrow screen only then its sheet covers the form. */
  readonly opened: LineName | null
  readonly show: (shown: Shown) => void
}

export const useWalk = create<Walk>((set) => ({
  shown: 'all',
  finding: null,
  opened: null,
  show: (shown) => set({ shown }),
}))

export function chooseFinding(finding: PrintedFinding): void {
  useWalk.setState({ finding: keyOf(finding) })
  useOpenDraft.getState().choose(cellOf(finding.at))
}

export function openLine(line: LineName, cell: string): void {
  useWalk.setState({ opened: line, finding: null })
  useOpenDraft.getState().choose(cell)
}

export function closeLine(): void {
  useWalk.setState({ opened: null, finding: null })
  useOpenDraft.getState().choose(null)
}

/** To the next finding (1) or the one before (-1), round and round. Null where there is none. */
export function walk(by: 1 | -1): { readonly finding: PrintedFinding; readonly index: number; readonly count: number } | null {
  const { verdict, chosen } = useOpenDraft.getState()
  const { shown, finding: meant } = useWalk.getState()
  const list = shownFindings(verdict?.findings ?? [], shown, lineAt(chosen))
  if (list.length === 0) return null
  const current = currentFinding(list, chosen, meant)
  const from = current === null ? (by === 1 ? -1 : 0) : list.indexOf(current)
  const index = (from + by + list.length) % list.length
  chooseFinding(list[index]!)
  return { finding: list[index]!, index: index + 1, count: list.length }
}
