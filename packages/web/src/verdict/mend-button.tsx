// One press that types the one obvious value into its cell; it can be undone like any typing.
import { Button } from 'antd'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { type Mend, mended } from './mend.ts'

export function MendButton({ mend, text }: { readonly mend: Mend; readonly text: string }) {
  const change = useOpenDraft((open) => open.change)
  const verdict = useOpenDraft((open) => open.verdict)
  if (verdict === null) return null
  return (
    <Button size="small" className="mend" onClick={() => change((filling) => mended(filling, mend, verdict))}>
      {text}
    </Button>
  )
}
