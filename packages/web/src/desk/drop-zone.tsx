// The big way in: a place to drop on, and buttons for those who would rather choose or paste.
import { type ChangeEvent, useRef, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { chosenFiles } from './gathered.ts'
import { useIncoming } from './incoming.ts'
import { PasteBox } from './paste-box.tsx'
import { ReadingNotes } from './reading-notes.tsx'
import { deskTexts } from './texts.ts'

export function DropZone() {
  const says = deskTexts(useSettings().locale)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [pasting, setPasting] = useState(false)
  return (
    <section className="desk-zone" aria-label={says.zone}>
      <div className="desk-sheet">
        <p className="desk-drop">{says.drop}</p>
        <div className="desk-buttons">
          <Button look="primary" size="large" onClick={() => files.current?.click()}>
            {says.chooseFiles}
          </Button>
          <Button size="large" onClick={() => folder.current?.click()}>
            {says.chooseFolder}
          </Button>
          <Button size="large" onClick={() => setPasting(true)}>
            {says.paste}
          </Button>
        </div>
        <input ref={files} type="file" multiple hidden aria-label={says.chooseFiles} onChange={bringChosen} />
        <input ref={folder} type="file" {...wholeFolder} hidden aria-label={says.chooseFolder} onChange={bringChosen} />
        <p className="desk-here">{says.here}</p>
        <p className="desk-kinds">{says.kinds}</p>
        <p className="desk-kinds">{says.old}</p>
        <div className="desk-notes">
          <ReadingNotes />
        </div>
      </div>
      <PasteBox open={pasting} close={() => setPasting(false)} />
    </section>
  )
}

/** An attribute that every browser has and no standard. */
const wholeFolder: object = { webkitdirectory: '' }

/** The same file can be chosen again afterwards. */
function bringChosen({ target }: ChangeEvent<HTMLInputElement>): void {
  if (target.files !== null && target.files.length > 0) void useIncoming.getState().bring(chosenFiles(target.files))
  target.value = ''
}
