// What matters most of a form that was not read reliably: the doubted values that most waits for, each leading to its cell. No fault is ranked before they are settled.
import { uncertaintyOf } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { verdictTexts } from './texts.ts'

const FIRST = 3

export function DoubtsFirst({ verdict }: { readonly verdict: JudgedForm }) {
  const { locale } = useSettings()
  const choose = useOpenDraft((open) => open.choose)
  const says = verdictTexts(locale)
  const uncertain = uncertaintyOf(verdict, locale)
  if (uncertain === null) return null
  return (
    <>
      <h2 className="top-findings-name">{uncertain.comesFirst}</h2>
      <ol className="top-findings">
        {uncertain.values.slice(0, FIRST).map(({ at, where, because, waiting }) => (
          <li key={at}>
            <button type="button" onClick={() => choose(at)}>
              <b className="severity-notice">{where}</b>
              <span className="top-findings-text" title={because}>
                {because}
              </span>
              <span className="top-findings-points figures">{waiting === 0 ? null : says.waiting(waiting)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
