// One form: the verdict at a glance, the document it came from, the official table, and the findings in the margin.
import { withSignsShown } from '@jizheng/core'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { OriginalPane } from '../original/original-pane.tsx'
import { OutMenu } from '../out/out-menu.tsx'
import { RulesChoice } from '../rules/rules-choice.tsx'
import { Margin } from '../verdict/margin.tsx'
import { VerdictHead } from '../verdict/verdict-head.tsx'
import { OfficialTable } from './official-table.tsx'
import { formTexts } from './texts.ts'
import './form-page.css'
import './panes.css'

export function FormPage({ id }: { readonly id: string }) {
  const isOpen = useOpenDraft(({ draft }) => draft?.id === id)
  const name = useOpenDraft(({ draft }) => draft?.filling.form.projectName ?? draft?.name)
  const original = useOpenDraft((state) => state.original)
  const open = useOpenDraft((state) => state.open)
  const says = formTexts(useSettings().locale)
  const [missing, setMissing] = useState(false)
  // On a phone the table comes first; the original is one touch away.
  const [beside, setBeside] = useState(() => matchMedia('(min-width: 901px)').matches)
  useEffect(() => {
    void open(id).then((found) => setMissing(!found))
  }, [id, open])
  useEffect(() => {
    const before = document.title
    if (name !== undefined) document.title = withSignsShown(`${name} · ${before}`)
    return () => {
      document.title = before
    }
  }, [name])
  if (missing) return <Missing says={says} />
  if (!isOpen) return null
  const withOriginal = original !== null && beside
  return (
    <div className="form-page">
      <h1 className="only-heard screen-only">{name}</h1>
      <Button size="small" className="form-skip screen-only" onClick={enterTable}>
        {says.skip}
      </Button>
      <VerdictHead />
      <div className="form-bar" role="toolbar" aria-label={says.toolbar}>
        <RulesChoice />
        <span className="form-bar-gap" />
        <UndoAndRedo />
        {original !== null && (
          <Button size="small" aria-pressed={beside} onClick={() => setBeside(!beside)}>
            {beside ? says.hideOriginal : says.showOriginal}
          </Button>
        )}
        <OutMenu />
      </div>
      <div className={withOriginal ? 'form-desk form-desk-beside' : 'form-desk'}>
        {withOriginal && (
          <section className="form-original" aria-label={says.original}>
            <OriginalPane />
          </section>
        )}
        <section className="form-table" aria-label={says.table}>
          <OfficialTable />
        </section>
        <aside className="form-margin" aria-label={says.margin}>
          <Margin />
        </aside>
      </div>
    </div>
  )
}

/** For the keyboard, which would pass twenty controls on its way to the form otherwise. */
function enterTable(): void {
  document.querySelector<HTMLElement>('.table-sheet :is(.table-box, [tabindex="0"])')?.focus()
}

/** Apart, because all of the page would be drawn anew at every key otherwise. */
function UndoAndRedo() {
  const undo = useOpenDraft((open) => open.undo)
  const redo = useOpenDraft((open) => open.redo)
  const canUndo = useOpenDraft(({ past }) => past.length > 0)
  const canRedo = useOpenDraft(({ future }) => future.length > 0)
  const says = formTexts(useSettings((settings) => settings.locale))
  return (
    <>
      <Button size="small" onClick={undo} disabled={!canUndo}>
        {says.undo}
      </Button>
      <Button size="small" onClick={redo} disabled={!canRedo}>
        {says.redo}
      </Button>
    </>
  )
}

function Missing({ says }: { readonly says: ReturnType<typeof formTexts> }) {
  return (
    <section className="form-missing">
      <h1>{says.missing}</h1>
      <p>{says.missingWays}</p>
      <Link href="/">{says.toDesk}</Link>
    </section>
  )
}
