// A row of the pile becomes the draft that is open: the file is read once more, now with its document, or the draft made before is found again.
import { navigate } from 'wouter/use-hash-location'
import { draftName } from '../desk/draft-name.ts'
import { reading } from '../desk/incoming.ts'
import { draftById } from '../drafts/draft-store.ts'
import { newId } from '../drafts/new-id.ts'
import { startDraft } from '../drafts/open-draft.ts'
import type { Original } from '../drafts/original.ts'
import type { Form } from '@jizheng/core'
import { usePile } from './pile.ts'
import type { Row } from './rows.ts'

/** The forms of one document share its original: the last one read is at hand. */
let last: { readonly id: number; readonly original: Original; readonly forms: readonly Form[] } | null = null
let opening: string | null = null

export async function openRow({ key, file, index }: Row): Promise<void> {
  if (index === null || opening === key) return
  opening = key
  try {
    const known = usePile.getState().drafts[key]
    const id = known !== undefined && (await draftById(known)) !== undefined ? known : await startedDraft(file.id, file, index)
    if (id === null) return
    usePile.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: id } }))
    navigate(`/form/${id}`)
  } finally {
    opening = null
  }
}

async function startedDraft(
  id: number,
  { name, file }: { readonly name: string; readonly file: Blob },
  index: number,
): Promise<string | null> {
  if (last?.id !== id) {
    const read = await reading({ name, file })
    if (read === null) return null
    last = {
      id,
      original: { id: newId(), name, bytes: new Uint8Array(await file.arrayBuffer()), document: read.document },
      forms: read.forms,
    }
  }
  const form = last.forms[index]
  if (form === undefined) return null
  return startDraft({ name: draftName(form, name), form, rules: usePile.getState().rules, original: last.original })
}
