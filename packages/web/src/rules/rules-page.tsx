// The rules: which there are, one of them, two side by side, a pack of one's own.
import { Route, Switch } from 'wouter'
import { ComparePage } from './compare-page.tsx'
import { PackEditor } from './editor/pack-editor.tsx'
import { usePackItems } from './pack-items.ts'
import { PackList } from './pack-list.tsx'
import { PackPage } from './pack-page.tsx'
import './rules.css'
import './compare.css'

export function RulesPage() {
  return (
    <Switch>
      <Route path="/rules/compare/:before?/:after?">{({ before, after }) => <ComparePage {...chosen(before, after)} />}</Route>
      <Route path="/rules/edit/:key">{({ key }) => <EditPage packKey={key} />}</Route>
      <Route path="/rules/:key">{({ key }) => <PackPage packKey={key} />}</Route>
      <Route>
        <PackList />
      </Route>
    </Switch>
  )
}

/** The same two packs on the form that the page was opened from. */
export function FormComparePage({
  draftId,
  before,
  after,
}: {
  readonly draftId: string
  readonly before: string | undefined
  readonly after: string | undefined
}) {
  return <ComparePage draftId={draftId} {...chosen(before, after)} />
}

/** A final pack is shown, not edited. */
function EditPage({ packKey }: { readonly packKey: string }) {
  const kept = usePackItems().find(({ key }) => key === packKey)?.kept ?? null
  return kept === null || kept.issued ? <PackPage packKey={packKey} /> : <PackEditor key={packKey} kept={kept} />
}

const chosen = (before: string | undefined, after: string | undefined) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})
