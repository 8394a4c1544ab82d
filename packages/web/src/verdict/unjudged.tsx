// What would be objected to if doubted values were right: each leads to the doubt that it waits for.
import type { Unjudged as Waiting } from '@jizheng/core'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { verdictTexts } from './texts.ts'

export function Unjudged({ all }: { readonly all: readonly Waiting[] }) {
  const choose = useOpenDraft((open) => open.choose)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  if (all.length === 0) return null
  return (
    <details className="unjudged">
      <summary>{says.notJudged(all.length)}</summary>
      <ul>
        {all.map(({ at, name, where, doubts, waitsFor }) => (
          <li key={`${name} ${at}`}>
            <button type="button" onClick={() => choose(waitsFor)}>
              {where}
              {says.colon}
              {name}
              <small>{says.waitsFor(doubts.join(says.between))}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
