// Buttons that add files or a folder to the pile; a single file opened here is a row too.
import { type ChangeEvent, useRef } from 'react'
import { chosenFiles } from '../desk/gathered.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { usePile } from './pile.ts'
import { filesTexts } from './texts.ts'

/** An attribute that every browser has and no standard. */
const wholeFolder: object = { webkitdirectory: '' }

export function AddFiles({ primary = false }: { readonly primary?: boolean }) {
  const says = filesTexts(useSettings().locale)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={primary ? 'primary' : 'plain'} onClick={() => files.current?.click()}>
        {says.add}
      </Button>
      <Button onClick={() => folder.current?.click()}>{says.addFolder}</Button>
      <input ref={files} type="file" multiple hidden aria-label={says.add} onChange={addChosen} />
      <input ref={folder} type="file" {...wholeFolder} hidden aria-label={says.addFolder} onChange={addChosen} />
    </>
  )
}

function addChosen({ target }: ChangeEvent<HTMLInputElement>): void {
  if (target.files !== null && target.files.length > 0) usePile.getState().add(chosenFiles(target.files).files)
  target.value = ''
}
