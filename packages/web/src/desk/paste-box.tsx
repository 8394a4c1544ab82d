// A place to paste into, for those who do not know that they may paste anywhere on the page.
import { type ClipboardEvent, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Dialog } from '../look/dialog.tsx'
import { bringPasted } from './bring-pasted.ts'
import { deskTexts } from './texts.ts'

export function PasteBox({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const says = deskTexts(useSettings().locale)
  return (
    <Dialog open={open} close={close} title={says.paste} closeName={says.close}>
      <PasteHere close={close} />
    </Dialog>
  )
}

function PasteHere({ close }: { readonly close: () => void }) {
  const says = deskTexts(useSettings().locale)
  const [nothing, setNothing] = useState(false)
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault()
    const brought = bringPasted(event.clipboardData)
    setNothing(!brought)
    if (brought) close()
  }
  return (
    <>
      <p id="paste-how" className="desk-paste-how">
        {says.pasteHow}
      </p>
      <textarea
        className="desk-paste"
        data-first
        aria-label={says.pasteHere}
        aria-describedby="paste-how"
        placeholder={says.pasteHere}
        value=""
        onChange={() => undefined}
        onPaste={paste}
      />
      <p role="alert" className="desk-paste-nothing">
        {nothing ? says.pasteNothing : ''}
      </p>
    </>
  )
}
