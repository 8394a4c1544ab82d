// A draft held against its original: read again in the background, once in a tab's life, unless this tab has just read it.
import { useSettings } from '../frame/settings.ts'
import { readFile } from '../reader/pool.ts'
import { deskReader } from '../reader/reader.ts'
import type { Draft } from './draft.ts'
import type { Original } from './original.ts'

const readHere = new Set<string>()

/** Between this reading and the draft made of it nobody could change anything. */
export const justRead = ({ id }: Original): void => void readHere.add(id)

/** By which the worker knows the original that a draft is held against. */
export const comparedWith = ({ id, originalId, originalUnread }: Draft): string | null => (originalUnread === true ? id : originalId)

/** True where there is something new to judge by. */
export async function readAgain(draft: Draft, original: Original | null): Promise<boolean> {
  const id = comparedWith(draft)
  if (id === null || (readHere.has(id) && draft.unproven !== true)) return false
  readHere.add(id)
  await (await deskReader()).knowOriginal(id, draft.originalUnread === true || original === null ? null : await formsOf(original))
  return true
}

async function formsOf({ name, bytes }: Original) {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name)
  const answer = await readFile({ name, file }, { locale: useSettings.getState().locale })
  return answer !== null && 'value' in answer ? answer.value.forms : null
}
