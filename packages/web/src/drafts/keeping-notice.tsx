// Says at once when what is typed is not kept, or when another window was at the same draft.
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { downloadDraft } from './draft-file.ts'
import { useKeeping } from './keeping.ts'
import { useOpenDraft } from './open-draft.ts'
import { draftTexts } from './texts.ts'
import './keeping-notice.css'

export function KeepingNotice() {
  const { trouble, parted } = useKeeping()
  const draft = useOpenDraft((state) => state.draft)
  const says = draftTexts(useSettings().locale)
  const prove = useOpenDraft((state) => state.prove)
  if (trouble === null && parted === null && draft?.unproven !== true) return null
  return (
    <div className="screen-only" role="status">
      {trouble !== null && (
        <p className="keeping keeping-trouble">
          {says[trouble]}
          {draft !== null && (
            <Button size="small" onClick={() => void downloadDraft(draft)}>
              {says.download}
            </Button>
          )}
        </p>
      )}
      {draft?.unproven === true && (
        <p className="keeping keeping-trouble">
          {says.unproven(draft.name)}
          <Button size="small" onClick={() => void prove()}>
            {says.proved}
          </Button>
        </p>
      )}
      {parted !== null && (
        <p className="keeping">
          {says.parted(parted.theirs, parted.ours)}
          <Button size="small" onClick={() => useKeeping.setState({ parted: null })}>
            {says.understood}
          </Button>
        </p>
      )}
    </div>
  )
}
