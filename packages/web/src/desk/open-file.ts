// One file becomes drafts, one for each form in it.
import type { Locale } from '@jizheng/core'
import { startDraft } from '../drafts/open-draft.ts'
import { deskReader } from '../reader/reader.ts'

/** Ids of the drafts. */
export async function openFile(file: File, locale: Locale): Promise<readonly string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const answer = await (await deskReader()).read(bytes, file.name, locale)
  if ('error' in answer) throw new Error(answer.error.message)
  const { document, forms } = answer.value
  const original = { id: crypto.randomUUID(), name: file.name, bytes, document }
  return Promise.all(forms.map((form) => startDraft({ name: form.projectName ?? file.name, form, original })))
}
