// Values that the reader was not sure of: whether the form was read reliably at all, how many they are, one after the other with its reason and the ways to settle it, and what waits for them.
import {
  cellOf,
  doubtedCells,
  type Doubt,
  explainDoubt,
  settled,
  settledSaid,
  type UncertainGroup,
  uncertaintyOf,
  valueName,
  withText,
} from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Help } from '../help/help.tsx'
import { Button } from '../look/button.tsx'
import { verdictTexts } from './texts.ts'
import { doubtsPanel } from './doubts-link.tsx'
import { Unjudged } from './unjudged.tsx'

export function Doubts() {
  const form = useOpenDraft((open) => open.draft?.filling.form)
  const verdict = useOpenDraft((open) => open.verdict)
  const chosen = useOpenDraft((open) => open.chosen)
  const choose = useOpenDraft((open) => open.choose)
  const locale = useSettings((settings) => settings.locale)
  const says = verdictTexts(locale)
  const doubts = form === undefined ? none : doubtedCells(form)
  const settledWords = verdict === null ? null : settledSaid(verdict, verdict.settled ?? [], locale)
  if (form === undefined || doubts.length === 0)
    return settledWords === null ? null : (
      <section className="doubts" aria-label={settledWords}>
        {settledWords}
      </section>
    )
  const uncertain = verdict === null ? null : uncertaintyOf(verdict, locale)
  const at = doubts.findIndex((doubt) => doubt.at === (chosen === null ? null : cellOf(chosen)))
  const walk = (by: 1 | -1) => {
    const from = at < 0 && by < 0 ? 0 : at
    choose(doubts[(from + by + doubts.length) % doubts.length]!.at)
  }
  const doubt = doubts[at]
  return (
    <section id={doubtsPanel} className="doubts" tabIndex={-1} aria-label={says.doubts(doubts.length)}>
      {verdict?.reliability === 'unreliable' && <p role="status">{uncertain?.reliability}</p>}
      {settledWords !== null && <p>{settledWords}</p>}
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
        {at >= 0 && <span className="figures">{says.doubtAt(at + 1, doubts.length)}</span>}
      </div>
      {doubt !== undefined && (
        <p>
          <b>{valueName(form, doubt.at, locale)}</b>
          {says.colon}
          {explainDoubt(form, doubt, locale)}
        </p>
      )}
      {doubt !== undefined && <Ways doubt={doubt} />}
      {doubt !== undefined && <Alike group={uncertain?.groups.find(({ values }) => values.some((each) => each.at === doubt.at)) ?? null} />}
      <Unjudged all={uncertain?.unjudged ?? nothing} />
    </section>
  )
}

/** The other values that are doubted for the same reason, each leading to its cell. */
function Alike({ group }: { readonly group: UncertainGroup | null }) {
  const choose = useOpenDraft((open) => open.choose)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  if (group === null || group.values.length === 1) return null
  return (
    <details className="unjudged">
      <summary>{says.alike(group.values.length)}</summary>
      <ul>
        {group.values.map(({ at, where, text }) => (
          <li key={at}>
            <button type="button" onClick={() => choose(at)}>
              {where}
              <small>{text}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Each is one step of undo; typing into the cell is the third way. */
function Ways({ doubt: { at, instead } }: { readonly doubt: Doubt }) {
  const change = useOpenDraft((open) => open.change)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const trust = () => change((filling) => ({ ...filling, form: settled(filling.form, { at, as: 'as-read' }) ?? filling.form }))
  return (
    <div>
      <Button size="small" onClick={trust}>
        {says.sure}
      </Button>
      {instead !== null && (
        <Button size="small" onClick={() => change((filling) => withText(filling, at, instead.text))}>
          {says.shouldBe(instead.text.length > LONGEST ? `${instead.text.slice(0, LONGEST)}…` : instead.text)}
        </Button>
      )}
      <span className="doubts-typing">{says.orType}</span>
    </div>
  )
}

const LONGEST = 16
const none: readonly Doubt[] = []
const nothing = [] as const
