// Values that the reader was not sure of: how many, one after the other, and a way to say that one was read correctly.
import { cellOf, type Doubt } from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Help } from '../help/help.tsx'
import { Button } from '../look/button.tsx'
import { verdictTexts } from './texts.ts'

export function Doubts() {
  const doubts = useOpenDraft((open) => open.draft?.filling.form.doubts ?? none)
  const chosen = useOpenDraft((open) => open.chosen)
  const choose = useOpenDraft((open) => open.choose)
  const change = useOpenDraft((open) => open.change)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  if (doubts.length === 0) return null
  const at = doubts.findIndex((doubt) => cellOf(doubt.at) === chosen)
  const walk = (by: 1 | -1) => {
    const from = at < 0 && by < 0 ? 0 : at
    choose(cellOf(doubts[(from + by + doubts.length) % doubts.length]!.at))
  }
  const trust = () => {
    const sure = doubts[at]!
    change((filling) => ({ ...filling, form: { ...filling.form, doubts: filling.form.doubts.filter((doubt) => doubt !== sure) } }))
  }
  return (
    <section className="doubts" aria-label={says.doubts(doubts.length)}>
      <p>
        {says.doubts(doubts.length)}
        <Help of="doubts" />
      </p>
      <div>
        <Button size="small" onClick={() => walk(-1)}>
          {says.previousDoubt}
        </Button>
        <Button size="small" onClick={() => walk(1)}>
          {says.nextDoubt}
        </Button>
        <Button size="small" disabled={at < 0} onClick={trust}>
          {says.sure}
        </Button>
        {at >= 0 && <span className="figures">{says.doubtAt(at + 1, doubts.length)}</span>}
      </div>
      {at >= 0 && <p>{doubts[at]!.says}</p>}
    </section>
  )
}

const none: readonly Doubt[] = []
