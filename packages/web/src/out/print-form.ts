// Prints the official table; the page's own style for paper leaves everything else away.
import type { Draft } from '../drafts/draft.ts'
import { fileName } from './file-name.ts'
import type { OutTexts } from './texts.ts'

/** Long enough for a menu or a dialog to be gone from the page. */
const CLOSED_MS = 250

/** The title is what browsers propose as the name of the PDF. */
export function printForm({ filling: { form }, name }: Draft, says: OutTexts): void {
  const { title } = document
  addEventListener('afterprint', () => (document.title = title), { once: true })
  setTimeout(() => {
    document.title = fileName([form.year, form.projectName ?? name, says.names.table], 'pdf').replace(/\.pdf$/, '')
    print()
  }, CLOSED_MS)
}
