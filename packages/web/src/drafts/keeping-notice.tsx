// Says at once when what is typed is not kept, or when another window was at the same draft.
import { Alert, Button } from 'antd'
import { useSettings } from '../frame/settings.ts'
import { downloadDraft } from './draft-file.ts'
import { useKeeping } from './keeping.ts'
import { useOpenDraft } from './open-draft.ts'
import { draftTexts } from './texts.ts'

export function KeepingNotice() {
  const { trouble, parted } = useKeeping()
  const draft = useOpenDraft((state) => state.draft)
  const says = draftTexts(useSettings().locale)
  if (trouble === null && parted === null) return null
  return (
    <div className="screen-only" role="status">
      {trouble !== null && (
        <Alert
          banner
          type="warning"
          title={says[trouble]}
          action={
            draft === null ? undefined : (
              <Button size="small" onClick={() => void downloadDraft(draft)}>
                {says.download}
              </Button>
            )
          }
        />
      )}
      {parted !== null && (
        <Alert
          banner
          type="info"
          title={says.parted(parted.theirs, parted.ours)}
          action={
            <Button size="small" onClick={() => useKeeping.setState({ parted: null })}>
              {says.understood}
            </Button>
          }
        />
      )}
    </div>
  )
}
