// From the head of the form to what the reader was not sure of: on a narrow screen it stands far below the table.
import { doubtedCells } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import { verdictTexts } from './texts.ts'

/** The id of the panel. */
export const doubtsPanel = 'doubts'

export function DoubtsLink({ verdict }: { readonly verdict: JudgedForm }) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const count = doubtedCells(verdict).length
  if (count === 0) return null
  return (
    <button type="button" className="doubts-link" onClick={toDoubts}>
      {says.toDoubts(count)}
    </button>
  )
}

function toDoubts(): void {
  const panel = document.getElementById(doubtsPanel)
  panel?.scrollIntoView({ block: 'start' })
  panel?.focus({ preventScroll: true })
}
