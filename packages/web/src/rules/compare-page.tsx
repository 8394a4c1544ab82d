// Two packs side by side: chosen above, then how the open form (or every file) moves, then the entries that differ.
import { chainOf, executionLine, type RulePack } from '@jizheng/core'
import { Segmented } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { usePile } from '../files/pile.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import type { Contrast } from '../reader/packs.ts'
import { deskReader } from '../reader/reader.ts'
import { ContrastView } from './contrast-view.tsx'
import { DifferingEntries } from './differing-entries.tsx'
import { useShownForm } from './example-form.ts'
import { FilesMoved } from './files-moved.tsx'
import { itemOf, type PackItem, resolvedItem, usePackItems } from './pack-items.ts'
import { PackSelect } from './pack-select.tsx'
import { suggestionFor } from './suggestion.ts'
import { rulesTexts } from './texts.ts'

interface Props {
  /** The form's page it was opened from: its draft is opened where it is not yet. */
  readonly draftId?: string
  readonly before?: string
  readonly after?: string
}

export function ComparePage({ draftId, before: beforeKey, after: afterKey }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const [, go] = useLocation()
  const open = useOpenDraft((store) => store.open)
  const choose = useOpenDraft((store) => store.choose)
  const draft = useOpenDraft((store) => store.draft)
  useEffect(() => {
    if (draftId !== undefined) void open(draftId)
  }, [draftId, open])
  const items = usePackItems(draft?.rules ?? null).filter((item) => resolvedItem(item) !== null)
  const shown = useShownForm()
  const piled = usePile((pile) => pile.files)
  const files = useMemo(() => piled.filter(({ line }) => line !== null), [piled])
  const [onFiles, setOnFiles] = useState(false)
  const byKey = (key: string | undefined) => items.find((item) => item.key === key)
  const own = draft === null ? byKey('cn-2020')! : (itemOf(draft.rules, items) ?? byKey('of-form') ?? byKey('cn-2020')!)
  const before = byKey(beforeKey) ?? own
  const suggested = shown === null ? null : suggestionFor(shown.form, locale).pack.id
  const after = byKey(afterKey) ?? byKey([suggested, 'deployed-default', 'cn-2020'].find((key) => key !== null && key !== before.key)!)!
  const root = draftId === undefined ? '/rules/compare' : `/form/${draftId}/compare`
  const show = (a: PackItem, b: PackItem) => go(`${root}/${a.key}/${b.key}`, { replace: true })
  const contrast = useContrast(shown?.form ?? null, before.pack, after.pack)
  const same = before.key === after.key
  const toLine = (indicator: number | null) => {
    if (draft === null || shown === null) return
    const execution = executionLine(shown.form)
    const line = execution === null ? 0 : shown.form.budget.lines.indexOf(execution)
    choose(indicator === null ? `/budget/lines/${line}/score` : `/indicators/${shown.rows[indicator]}/score`)
    go(`/form/${draft.id}`)
  }
  return (
    <div className="rules-page">
      <header className="rules-page-head">
        <div>
          <Link to={draftId === undefined ? '/rules' : `/form/${draftId}`}>{draftId === undefined ? says.toList : says.toForm}</Link>
          <h1>{says.compareTitle}</h1>
        </div>
      </header>
      <div className="rules-two">
        <label className="rules-select">
          <span>{says.before}</span>
          <PackSelect label={says.before} value={before.key} items={items} onChoose={(item) => show(item, after)} />
        </label>
        <Button aria-label={says.swap} title={says.swap} onClick={() => show(after, before)}>
          ⇄
        </Button>
        <label className="rules-select">
          <span>{says.after}</span>
          <PackSelect label={says.after} value={after.key} items={items} onChoose={(item) => show(before, item)} />
        </label>
        {files.length > 0 && (
          <Segmented
            aria-label={says.compareOn}
            value={onFiles}
            onChange={setOnFiles}
            options={[
              { value: false, label: shown?.name === null ? says.onExample : says.onForm(shown?.name ?? '') },
              { value: true, label: says.onFiles(files.length) },
            ]}
          />
        )}
      </div>
      {same && <p role="status">{says.samePack}</p>}
      {!same && onFiles && <FilesMoved files={files} before={before.pack} after={after.pack} />}
      {!same && !onFiles && (
        <section aria-label={shown?.name ?? says.onExample} aria-busy={contrast === null}>
          <h2>{shown?.name == null ? says.example : shown.name}</h2>
          {contrast === null || shown === null ? (
            <p className="rules-quiet">{says.working}</p>
          ) : (
            <ContrastView contrast={contrast} form={shown.form} {...(draft !== null && { onLine: toLine })} />
          )}
        </section>
      )}
      {!same && <DifferingEntries before={resolvedItem(before)!} after={resolvedItem(after)!} />}
    </div>
  )
}

function useContrast(
  form: NonNullable<ReturnType<typeof useShownForm>>['form'] | null,
  before: RulePack,
  after: RulePack,
): Contrast | null {
  const locale = useSettings((settings) => settings.locale)
  const [contrast, setContrast] = useState<Contrast | null>(null)
  useEffect(() => {
    if (form === null) return
    let wanted = true
    void deskReader()
      .then((reader) => reader.contrast(form, chainOf(before), chainOf(after), locale))
      .then((answer) => {
        if (wanted) setContrast(answer)
      })
    return () => {
      wanted = false
    }
  }, [form, before, after, locale])
  return contrast
}
