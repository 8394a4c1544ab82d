// One press that types the one obvious value into its cell; it can be undone like any typing.
import type { MouseEvent } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { Button } from '../look/button.tsx'
import { type Mend, mended } from './mend.ts'

export function MendButton({ mend, text }: { readonly mend: Mend; readonly text: string }) {
  const change = useOpenDraft((open) => open.change)
  const verdict = useOpenDraft((open) => open.verdict)
  if (verdict === null) return null
  const press = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // the button goes with the fault: whoever uses the keyboard stays in the list or the panel
    currentTarget.closest<HTMLElement>('.finding-list, .line-panel')?.focus({ preventScroll: true })
    change((filling) => mended(filling, mend, verdict))
  }
  return (
    <Button size="small" className="mend" onClick={press}>
      {text}
    </Button>
  )
}
