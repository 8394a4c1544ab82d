// The form that rules are shown on: the open one, or the example that comes with the page when none is open.
import { type Form, stated } from '@jizheng/core'
import { useEffect, useMemo, useState } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { unpackedPart } from '../parts.ts'
import { deskReader } from '../reader/reader.ts'

let example: Promise<Form> | undefined

async function readExample(): Promise<Form> {
  const bytes = await unpackedPart('example')
  const file = { name: 'example.pdf', file: new Blob([bytes]) }
  const answer = await (await deskReader()).read(file, useSettings.getState().locale)
  if (!('value' in answer)) throw new Error(answer.error?.message)
  return answer.value.forms[0]!
}

export interface ShownForm {
  readonly form: Form
  /** Null for the example. */
  readonly name: string | null
  /** For each indicator of the form, its row in the draft. */
  readonly rows: readonly number[]
}

/** Null until the example is read. */
export function useShownForm(): ShownForm | null {
  const draft = useOpenDraft((open) => open.draft)
  const filling = draft?.filling ?? null
  const name = draft?.name ?? null
  const [read, setRead] = useState<Form | null>(null)
  const wanted = filling === null
  useEffect(() => {
    if (!wanted) return
    example ??= readExample()
    void example.then(setRead)
  }, [wanted])
  return useMemo(() => {
    if (filling !== null) return { ...stated(filling), name }
    return read === null ? null : { form: read, rows: read.indicators.map((_, row) => row), name: null }
  }, [filling, name, read])
}
