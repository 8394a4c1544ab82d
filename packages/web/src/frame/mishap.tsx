// What stands in the place of a page that has failed: what is safe, and the ways on. A fault of the program, never of a form.
import { Component, type ReactNode } from 'react'
import { downloadDraft } from '../drafts/draft-file.ts'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { Button } from '../look/button.tsx'
import { useSettings } from './settings.ts'
import { frameTexts } from './texts.ts'

interface Props {
  /** Another place is another try. */
  readonly place: string
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  readonly place: string
}

export class Mishap extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place }

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { error: null, place }
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : <Failed error={error} />
  }
}

function Failed({ error }: { readonly error: Error }) {
  const says = frameTexts(useSettings((settings) => settings.locale))
  const draft = useOpenDraft((open) => open.draft)
  return (
    <section className="mishap" role="alert">
      <h1>{says.failed}</h1>
      <p>{says.failedSafe}</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {says.reload}
        </Button>
        {draft !== null && <Button onClick={() => void downloadDraft(draft)}>{says.downloadDraft}</Button>}
      </p>
      <details>
        <summary>{says.detail}</summary>
        <pre tabIndex={0}>{error.stack ?? error.message}</pre>
      </details>
    </section>
  )
}
