// Values that the reader was not sure of: whether the form was read reliably at all, how many they are, one after the other with its reason, and a way to say that one was read correctly.
import { cellOf, type Doubt, explainDoubt, uncertaintyOf } from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Help } from '../help/help.tsx'
import { Button } from '../look/button.tsx'
import { verdictTexts } from './texts.ts'

export function Doubts() {
  const form = useOpenDraft((open) => open.draft?.filling.form)
  const verdict = useOpenDraft((open) => open.verdict)
  const chosen = useOpenDraft((open) => open.chosen)
  const choose = useOpenDraft((open) => open.choose)
  const change = useOpenDraft((open) => open.change)
  const locale = useSettings((settings) => settings.locale)
  const says = verdictTexts(locale)
  const doubts = form?.doubts ?? none
  if (form === undefined || doubts.length === 0) return null
  const unreliable = verdict?.reliability === 'unreliable' ? uncertaintyOf(verdict, locale) : null
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
      {unreliable !== null && <p role="status">{unreliable.reliability}</p>}
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
      {at >= 0 && <p>{explainDoubt(form, doubts[at]!, locale)}</p>}
    </section>
  )
}

const none: readonly Doubt[] = []
