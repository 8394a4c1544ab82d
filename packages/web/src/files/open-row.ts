// A row of the pile becomes the draft that is open: the file is read once more, now with its document, or the draft made before is found again.
import { cellOf, type Form } from '@jizheng/core'
import { navigate } from 'wouter/use-hash-location'
import { draftName } from '../desk/draft-name.ts'
import { reading } from '../desk/incoming.ts'
import { draftById } from '../drafts/draft-store.ts'
import { newId } from '../drafts/new-id.ts'
import { startDraft, useOpenDraft } from '../drafts/open-draft.ts'
import type { Original } from '../drafts/original.ts'
import { reviewBegan } from '../drafts/reviewed.ts'
import type { Place } from '../reader/places.ts'
import { deskReader } from '../reader/reader.ts'
import { isAuto } from '../rules/rules-of.ts'
import { useWalk } from '../verdict/walk.ts'
import { type PiledFile, usePile } from './pile.ts'
import { rowKey } from './row-key.ts'
import type { Row } from './rows.ts'

/** The forms of one document share its original: the last one read is at hand. */
let last: { readonly id: number; readonly original: Original; readonly forms: readonly Form[] } | null = null
let opening: string | null = null

/** `place`: what of the form the table was narrowed for; there it is opened. */
export async function openRow({ key, file, index }: Row, place: Place | null = null): Promise<void> {
  if (index === null || opening === key) return
  opening = key
  try {
    const known = usePile.getState().drafts[key]
    const id = known !== undefined && (await draftById(known)) !== undefined ? known : await startedDraft(file, index)
    if (id === null) return
    reviewBegan(id, { file: file.name, mark: file.mark, form: index + 1 })
    usePile.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: id } }))
    if (place !== null) await chosenIn(id, place)
    navigate(`/form/${id}`)
  } finally {
    opening = null
  }
}

async function chosenIn(draft: string, { value, finding }: Place): Promise<void> {
  if (value === null || !(await useOpenDraft.getState().open(draft))) return
  useWalk.setState({ finding: finding === null ? null : `${finding} ${value}`, shown: 'all' })
  useOpenDraft.getState().choose(cellOf(value))
}

async function startedDraft(piled: PiledFile, index: number): Promise<string | null> {
  const { id, name } = piled
  if (last?.id !== id) {
    const read = await reading(piled)
    if (read === null) return null
    last = { id, original: { id: newId(), name, bytes: await bytesOf(piled), document: read.document }, forms: read.forms }
  }
  const form = last.forms[index]
  const { rules: rulesOfAll, ownRules } = usePile.getState()
  const rules = ownRules[rowKey(id, index)] ?? rulesOfAll
  if (form === undefined) return null
  return startDraft({
    name: draftName(form, name),
    form,
    rules: isAuto(rules) ? { id: piled.forms[index]!.rules.id, auto: true } : rules,
    original: last.original,
    ...(piled.mark === null ? {} : { of: { file: piled.mark, form: index + 1 } }),
  })
}

/** Of a file in an archive they are had from the worker, which knows its way there. */
async function bytesOf({ name, file, inside }: PiledFile): Promise<Uint8Array<ArrayBuffer>> {
  if (inside === undefined) return new Uint8Array(await file.arrayBuffer())
  return (await deskReader()).bytesOf({ name, file, inside })
}
