// The pages of the original while its pane is open; a document of another format has none.
import { useEffect, useState } from 'react'
import type { Original } from '../drafts/original.ts'
import { openPictures, type PagePictures } from './page-pictures.ts'

export type Pictures = { readonly state: 'none' | 'opening' | 'failed' } | { readonly state: 'open'; readonly pictures: PagePictures }

export function usePictures({ document, bytes }: Original): Pictures {
  const [pictures, setPictures] = useState<Pictures>({ state: document.format === 'pdf' ? 'opening' : 'none' })
  useEffect(() => {
    if (document.format !== 'pdf') return
    const leaving = new AbortController()
    openPictures(bytes, leaving.signal).then(
      (open) => leaving.signal.aborted || setPictures({ state: 'open', pictures: open }),
      () => leaving.signal.aborted || setPictures({ state: 'failed' }),
    )
    return () => leaving.abort()
  }, [document, bytes])
  return pictures
}
