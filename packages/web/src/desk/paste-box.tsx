// A place to paste into, for those who do not know that they may paste anywhere on the page.
import { Modal } from 'antd'
import { useState, type ClipboardEvent } from 'react'
import { useSettings } from '../frame/settings.ts'
import { bringPasted } from './bring-pasted.ts'
import { deskTexts } from './texts.ts'

export function PasteBox({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const says = deskTexts(useSettings().locale)
  const [nothing, setNothing] = useState(false)
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    const brought = bringPasted(event.clipboardData)
    setNothing(!brought)
    if (brought) close()
  }
  return (
    <Modal
      open={open}
      onCancel={close}
      footer={null}
      title={says.pasteTitle}
      closable={{ 'aria-label': says.close }}
      afterClose={() => setNothing(false)}
      destroyOnHidden
      getContainer={insideFrame}
    >
      <p id="paste-how">{says.pasteHow}</p>
      <textarea
        className="desk-paste"
        autoFocus
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
    </Modal>
  )
}

/** In the document's body antd would keep the page from scrolling by a style sheet of its own, which the policy forbids. */
const insideFrame = (): HTMLElement => document.querySelector<HTMLElement>('.frame')!
