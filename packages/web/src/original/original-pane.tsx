// The document the form was read from, beside the table; the chosen cell lights up in it, and a place chosen in it chooses the cell.
import { useCallback, useMemo, useRef, useState } from 'react'
import { type Draft } from '../drafts/draft.ts'
import { useOpenDraft } from '../drafts/open-draft.ts'
import type { Original } from '../drafts/original.ts'
import { useRested } from '../frame/rested.ts'
import { useSettings } from '../frame/settings.ts'
import { useAsRead } from './as-read.ts'
import { BlockList } from './block-list.tsx'
import { PaneHead } from './pane-head.tsx'
import { PdfPages } from './pdf-pages.tsx'
import { spotWords } from './spot-words.ts'
import { doubtedOf, spotFor, spotsOf } from './spots.ts'
import { originalTexts } from './texts.ts'
import { usePictures } from './use-pictures.ts'
import './original.css'

export function OriginalPane() {
  const draft = useOpenDraft((open) => open.draft)
  const original = useOpenDraft((open) => open.original)
  return draft === null || original === null ? null : <Pane key={original.id} draft={draft} original={original} />
}

function Pane({ draft, original }: { readonly draft: Draft; readonly original: Original }) {
  const { filling } = useRested(draft)
  const { form } = filling
  const { locale } = useSettings()
  const says = originalTexts(locale)
  const chosen = useRested(useOpenDraft((open) => open.chosen))
  const choose = useOpenDraft((open) => open.choose)
  const isJudged = useOpenDraft((open) => open.verdict !== null)
  const scroller = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const asRead = useAsRead(original, form, isJudged)
  const { sources, doubts } = form
  const rowCount = form.indicators.length
  const spots = useMemo(() => spotsOf({ sources, rowCount }, asRead), [sources, rowCount, asRead])
  const lit = useMemo(() => (chosen === null ? null : spotFor(spots, chosen)), [spots, chosen])
  const doubted = useMemo(() => doubtedOf(spots, doubts), [spots, doubts])
  const pictures = usePictures(original)
  const onChoose = useCallback((at: string) => choose(at), [choose])
  const said = chosen === null ? '' : spotWords({ filling, asRead, spots, at: chosen }, locale)
  const shown = { spots, lit, doubted, scroller, zoom, onChoose, says }
  return (
    <div className="original screen-only">
      <PaneHead
        name={original.name}
        pages={pictures.state === 'open' ? pictures.pictures.sizes.length : null}
        scroller={scroller}
        zoom={zoom}
        onZoom={setZoom}
        says={says}
      />
      <p className="original-said" role="status">
        {said}
      </p>
      {said === '' && <p className="original-hint">{says.choose}</p>}
      {doubted.length > 0 && <p className="original-doubts">{says.doubted}</p>}
      <div ref={scroller} className="original-scroll" tabIndex={0} role="region" aria-label={says.document(original.name)}>
        {pictures.state === 'opening' && <p className="original-opening">{says.opening}</p>}
        {pictures.state === 'failed' && <p className="original-not-drawn">{says.notOpened}</p>}
        <div className="original-paper theme-light">
          {pictures.state === 'open' && <PdfPages {...shown} pictures={pictures.pictures} blocks={original.document.blocks} />}
          {(pictures.state === 'none' || pictures.state === 'failed') && <BlockList {...shown} document={original.document} />}
        </div>
      </div>
    </div>
  )
}
