// One draft in the list.
import { useState } from 'react'
import { Link } from 'wouter'
import { downloadDraft } from '../drafts/draft-file.ts'
import type { Draft } from '../drafts/draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { deskTexts } from './texts.ts'

interface Row {
  readonly draft: Draft
  readonly remove: () => void
  readonly rename: (name: string) => void
}

export function DraftRow({ draft, remove, rename }: Row) {
  const { locale } = useSettings()
  const says = deskTexts(locale)
  const [name, setName] = useState<string | null>(null)
  const { form } = draft.filling
  const keep = (): void => {
    if (name !== null && name.trim() !== '' && name !== draft.name) rename(name.trim())
    setName(null)
  }
  return (
    <li className="draft">
      {name === null ? (
        <span className="draft-named">
          <Link className="draft-name" to={`/form/${draft.id}`}>
            {draft.name}
          </Link>
          {draft.unproven === true && <small className="draft-unproven">{says.unproven}</small>}
        </span>
      ) : (
        <input
          className="draft-name desk-input"
          autoFocus
          aria-label={says.newName}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onBlur={keep}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Escape') setName(null)
            if (key === 'Enter' && !nativeEvent.isComposing) keep()
          }}
        />
      )}
      <span className="draft-year figures">{form.year === null ? '' : says.yearOf(form.year)}</span>
      <span className="draft-total">
        {form.total.score === null ? (
          says.noTotal
        ) : (
          <>
            {says.total} <b className="figures">{form.total.score}</b>
          </>
        )}
      </span>
      <span className="draft-when figures">{says.changed(whenOf(draft.changedAt, locale))}</span>
      <span className="draft-actions">
        <Button size="small" look="text" aria-label={says.renameOf(draft.name)} onClick={() => setName(draft.name)}>
          {says.rename}
        </Button>
        <Button size="small" look="text" aria-label={says.downloadOf(draft.name)} onClick={() => void downloadDraft(draft)}>
          {says.download}
        </Button>
        <Button size="small" look="text" aria-label={says.removeOf(draft.name)} onClick={remove}>
          {says.remove}
        </Button>
      </span>
    </li>
  )
}

const whenOf = (time: number, locale: string): string =>
  new Date(time).toLocaleString(locale, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })
