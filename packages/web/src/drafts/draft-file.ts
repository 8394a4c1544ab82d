// A draft as a file, `<name>.jizheng.json`: its form as the command reads it, and beside it all that the page needs to go on.
import { type Form, type Settlement, stated } from '@jizheng/core'
import { download } from '../out/download.ts'
import { fileName } from '../out/file-name.ts'
import type { AsRead, ChosenRules, Draft } from './draft.ts'
import { originalById } from './draft-store.ts'
import { settledOf } from './judged.ts'
import type { Original } from './original.ts'

/** Raised when a file of today could no longer be understood by a page of yesterday. */
const DRAFT_FILE_VERSION = 1

interface DraftFile {
  readonly jizheng: typeof DRAFT_FILE_VERSION
  /** What the draft states: the template's blank rows are left out, as the command leaves them out. */
  readonly forms: readonly [Form]
  readonly draft: {
    readonly name: string
    readonly rules: ChosenRules
    /** The form as it is being filled, where it has blank rows; pointers below are those of this form. */
    readonly form?: Form
    readonly typed: Readonly<Record<string, string>>
    readonly following: readonly string[]
    /** What was doubted when it was read, and what of it somebody settled since. */
    readonly asRead?: AsRead
    readonly settled?: readonly Settlement[]
    readonly original?: { readonly name: string; readonly base64: string }
  }
}

async function draftFile(draft: Draft, original: Original | null): Promise<DraftFile> {
  const { name, rules, filling, asRead } = draft
  const { form } = stated(filling)
  const { typed, following } = filling
  return {
    jizheng: DRAFT_FILE_VERSION,
    forms: [form],
    draft: {
      name,
      rules,
      ...(form === filling.form ? {} : { form: filling.form }),
      typed,
      following,
      ...(asRead === undefined ? {} : { asRead, ...settledOf(draft) }),
      ...(original === null ? {} : { original: { name: original.name, base64: await base64(original.bytes) } }),
    },
  }
}

export async function downloadDraft(draft: Draft): Promise<void> {
  const original = draft.originalId === null ? undefined : await originalById(draft.originalId)
  const content = await draftFile(draft, original ?? null)
  download(new Blob([`${JSON.stringify(content)}\n`], { type: 'application/json' }), fileName([draft.name], 'jizheng.json'))
}

/** By the browser's own encoder: no string of millions of characters is put together by hand. */
function base64(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const encoder = new FileReader()
    encoder.addEventListener('load', () => resolve((encoder.result as string).replace(/^[^,]*,/, '')))
    encoder.addEventListener('error', () => reject(encoder.error!))
    encoder.readAsDataURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  })
}
