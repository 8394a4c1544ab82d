// What is on the clipboard is brought in: files copied in a folder, a table, or text.
import { useSettings } from '../frame/settings.ts'
import { useIncoming } from './incoming.ts'
import { pastedFile } from './pasted.ts'
import { deskTexts } from './texts.ts'

/** False where there was nothing that could hold a form. */
export function bringPasted(data: DataTransfer): boolean {
  const { bring } = useIncoming.getState()
  const table = pastedFile(
    { html: data.getData('text/html'), text: data.getData('text/plain') },
    deskTexts(useSettings.getState().locale).pastedName,
  )
  // An office program also offers a picture of the table; a file manager offers files and their names as text.
  const files = [...data.files].filter(({ type }) => !type.startsWith('image/'))
  if (files.length > 0) void bring({ files: files.map((file) => ({ name: file.name, file })), passedOver: 0 })
  else if (table !== null) void bring({ files: [{ name: table.name, file: table }], passedOver: 0 })
  else return false
  return true
}
