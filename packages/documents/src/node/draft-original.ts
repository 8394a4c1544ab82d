// The document that a draft file brings along, read again here.
import type { CheckContext, Form } from '@jizheng/core'
import { differingFrom } from '@jizheng/core'

/** What the original inside a draft file states; null where it cannot be read here, absent where the file is no draft or has none. */
export interface DraftOriginal {
  readonly original?: readonly Form[] | null
}

/** `text` is that of a draft file in which forms were found. Never throws: an original that nobody can read stops no draft. */
export async function originalInDraft(
  text: string,
  read: (bytes: Uint8Array, name: string) => Promise<readonly Form[]>,
): Promise<DraftOriginal> {
  const { draft } = JSON.parse(text.replace(/^\uFEFF/, '')) as { draft?: { original?: { name?: unknown; base64?: unknown } } | null }
  const original = draft?.original
  if (original === undefined || original === null) return {}
  const { name, base64 } = original
  try {
    if (typeof name !== 'string' || typeof base64 !== 'string' || /\.json$/i.test(name)) return { original: null }
    return { original: await read(new Uint8Array(Buffer.from(base64, 'base64')), name) }
  } catch {
    return { original: null }
  }
}

/** What is known of a form beside it, when it came with its original. */
export function besideOriginal({ original }: DraftOriginal, form: Form): CheckContext {
  if (original === undefined) return {}
  return { differing: original === null ? null : differingFrom(original, form) }
}
