// Says what the official table will not hold, and asks whether to write it all the same.
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { outTexts } from './texts.ts'

export interface Asked {
  readonly omitted: readonly string[]
  readonly write: () => void
}

export function OmissionsBox({ asked, close }: { readonly asked: Asked | null; readonly close: () => void }) {
  const says = outTexts(useSettings().locale)
  return (
    <Dialog open={asked !== null} close={close} title={says.omitTitle} closeName={says.close}>
      <p className="omit-says">{says.omitSome}</p>
      <ul className="omit-list">
        {asked?.omitted.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="omit-choice">
        <Button
          look="primary"
          data-first
          onClick={() => {
            close()
            asked?.write()
          }}
        >
          {says.goOn}
        </Button>
        <Button onClick={close}>{says.back}</Button>
      </div>
    </Dialog>
  )
}
