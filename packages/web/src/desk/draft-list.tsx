// The drafts in this browser: open, rename, download, remove and take that back.
import { useCallback, useEffect, useState } from 'react'
import { allDrafts, dropDraft, type Dropped, putBack, renameDraft } from '../drafts/draft-store.ts'
import type { Draft } from '../drafts/draft.ts'
import { onOtherTab } from '../drafts/tabs.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { DamagedDrafts } from './damaged-drafts.tsx'
import { DraftRow } from './draft-row.tsx'
import { useIncoming } from './incoming.ts'
import { deskTexts } from './texts.ts'

/** A removed draft keeps its place in the list, so that taking it back moves nothing. */
type Listed = Draft & { readonly dropped?: Dropped }

export function DraftList() {
  const says = deskTexts(useSettings().locale)
  const [drafts, setDrafts] = useState<readonly Listed[] | null>(null)
  const load = useCallback(async () => {
    const stored = await allDrafts()
    setDrafts((shown) => {
      const gone = (shown ?? []).filter(({ dropped, id }) => dropped !== undefined && !stored.some((each) => each.id === id))
      return [...stored, ...gone].toSorted((a, b) => b.changedAt - a.changedAt)
    })
  }, [])
  // Drafts that were opened from files while one stays here.
  const reading = useIncoming((state) => state.reading !== null)
  useEffect(() => {
    if (!reading) void load()
    return onOtherTab(() => void load())
  }, [load, reading])

  const remove = async (id: string): Promise<void> => {
    const dropped = await dropDraft(id)
    if (dropped !== null) setDrafts((shown) => (shown ?? []).map((each) => (each.id === id ? { ...each, dropped } : each)))
  }
  const restore = async (dropped: Dropped): Promise<void> => {
    await putBack(dropped)
    setDrafts((shown) => (shown ?? []).map((each) => (each.id === dropped.draft.id ? dropped.draft : each)))
  }
  const rename = async (id: string, name: string): Promise<void> => {
    await renameDraft(id, name)
    await load()
  }

  return (
    <section className="desk-drafts" aria-label={says.drafts}>
      <h2>
        {says.drafts}
        <small>{says.draftsWhy}</small>
      </h2>
      {drafts !== null && drafts.length === 0 && <p className="desk-none">{says.noDrafts}</p>}
      <ul>
        {(drafts ?? []).map(({ dropped, ...draft }) =>
          dropped === undefined ? (
            <DraftRow key={draft.id} draft={draft} remove={() => void remove(draft.id)} rename={(name) => void rename(draft.id, name)} />
          ) : (
            <li key={draft.id} className="draft-gone">
              <span role="status">{says.removed(draft.name)}</span>
              <Button size="small" onClick={() => void restore(dropped)}>
                {says.undo}
              </Button>
            </li>
          ),
        )}
        <DamagedDrafts />
      </ul>
      {location.protocol === 'file:' && (
        <details className="desk-local">
          <summary>{says.local}</summary>
          <p>{says.localMore}</p>
        </details>
      )}
    </section>
  )
}
