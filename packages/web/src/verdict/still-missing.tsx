// What a form that is being filled still lacks, each part leading to the first cell that waits for it.
import { useDeferredValue } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { isRead, type Missing, missingOf } from './missing.ts'
import { verdictTexts } from './texts.ts'

export function StillMissing() {
  const form = useDeferredValue(useOpenDraft((open) => open.draft?.filling.form ?? null))
  const choose = useOpenDraft((open) => open.choose)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  if (form === null || isRead(form)) return null
  const { weight, blanks } = missingOf(form)
  const parts = [
    ...(weight === null || weight.isZero() ? [] : [{ at: weightCell(blanks), text: weightText(weight) }]),
    ...blanks.map(({ what, count, at }) => ({ at, text: says.blanks[what](count) })),
  ]
  return (
    <div className="still-missing">
      <span className="still-missing-name">{parts.length === 0 ? says.filled : says.filling}</span>
      <ul aria-label={says.filling}>
        {parts.map(({ at, text }) => (
          <li key={text}>
            <button type="button" className="plain-link figures" onClick={() => choose(at)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )

  function weightText(points: NonNullable<Missing['weight']>): string {
    return points.isPositive() ? says.lacksWeight(points.toString()) : says.excessWeight(points.abs().toString())
  }
}

const weightCell = (blanks: Missing['blanks']): string => blanks.find(({ what }) => what === 'weight')?.at ?? '/total/weight'
