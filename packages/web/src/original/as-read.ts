// The form as its document states it, whatever was typed since: read once more in the worker from the document that was kept.
import type { Form } from '@jizheng/core'
import { useEffect, useMemo, useState } from 'react'
import type { Original } from '../drafts/original.ts'
import { deskReader } from '../reader/reader.ts'
import { keyOf } from './spots.ts'

const known = new WeakMap<Original, Promise<readonly Form[]>>()

/** Null until it is there; it waits for `ready`, so that it never comes before the verdict. */
export function useAsRead(original: Original, form: Form, ready: boolean): Form | null {
  const [forms, setForms] = useState<readonly Form[]>([])
  useEffect(() => {
    if (!ready) return
    let here = true
    const reading = known.get(original) ?? deskReader().then((reader) => reader.recognise(original.document))
    known.set(original, reading)
    // A document that can no longer be recognised only means that rewritten values have no place.
    void reading.then((found) => here && setForms(found)).catch(() => undefined)
    return () => {
      here = false
    }
  }, [original, ready])
  const { sources } = form
  return useMemo(() => closest(forms, sources), [forms, sources])
}

/** Of several forms in one file, the one that most values still agree with. */
function closest(forms: readonly Form[], sources: Form['sources']): Form | null {
  if (forms.length < 2) return forms[0] ?? null
  const places = new Set(Object.values(sources).map(keyOf))
  const agreeing = forms.map((each) => Object.values(each.sources).filter((source) => places.has(keyOf(source))).length)
  return forms[agreeing.indexOf(Math.max(...agreeing))]!
}
