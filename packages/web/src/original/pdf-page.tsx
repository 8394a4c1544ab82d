// One page of the original: its picture while it is near, and what is marked on it.
import { memo, useEffect, useRef, useState } from 'react'
import type { Block } from '@jizheng/documents'
import type { PagePictures, PageSize } from './page-pictures.ts'
import { PageText } from './page-text.tsx'
import type { OriginalTexts } from './texts.ts'

export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

export interface PdfPageProps {
  readonly page: number
  readonly size: PageSize
  readonly pictures: PagePictures
  readonly blocks: readonly Block[]
  /** CSS pixels for a point, as laid out; and as drawn, which follows when the width has settled. */
  readonly scale: number
  readonly drawnScale: number
  readonly isNear: boolean
  readonly isOutside: boolean
  readonly lit: readonly Box[]
  readonly doubted: readonly Box[]
  readonly pointed: Box | null
  readonly says: OriginalTexts
}

/** A picture beyond this takes more memory than sharpness is worth: 64 MB. */
const MOST_PIXELS = 16_000_000

export const PdfPage = memo(function PdfPage(props: PdfPageProps) {
  const { page, size, pictures, scale, drawnScale, isNear, says } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!isNear || drawnScale === 0) return
    const leaving = new AbortController()
    void pictures.draw(page, pixelsPerPoint(size, drawnScale), leaving.signal).then(
      (picture) => {
        if (picture === null) return
        if (canvas.current === null) return picture.close()
        setFailed(false)
        canvas.current.width = picture.width
        canvas.current.height = picture.height
        canvas.current.getContext('bitmaprenderer')!.transferFromImageBitmap(picture)
        canvas.current.dataset['drawn'] = 'true'
      },
      () => setFailed(true),
    )
    return () => leaving.abort()
  }, [page, size, pictures, drawnScale, isNear])
  useEffect(() => {
    if (isNear || canvas.current === null) return
    canvas.current.width = 1
    canvas.current.height = 1
    delete canvas.current.dataset['drawn']
  }, [isNear])
  const marks = (boxes: readonly Box[], kind: string) =>
    boxes.map((box) => <span key={`${kind} ${box.join()}`} className={`original-mark original-${kind}`} style={placed(box, size)} />)
  return (
    <div
      className={props.isOutside ? 'original-page original-page-outside' : 'original-page'}
      data-page={page}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      <canvas ref={canvas} role="img" aria-label={says.page(page)} hidden={failed} width={1} height={1} />
      {failed && isNear && <PageText page={page} size={size} scale={scale} blocks={props.blocks} says={says} />}
      {marks(props.doubted, 'doubted')}
      {props.pointed !== null && marks([props.pointed], 'pointed')}
      {marks(props.lit, 'lit')}
    </div>
  )
})

const pixelsPerPoint = ({ width, height }: PageSize, scale: number): number =>
  Math.min(scale * devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)))

/** In parts of the page, so that it holds at any zoom. */
const placed = ([x0, y0, x1, y1]: Box, { width, height }: PageSize) => ({
  left: `${(x0 / width) * 100}%`,
  top: `${(y0 / height) * 100}%`,
  width: `${((x1 - x0) / width) * 100}%`,
  height: `${((y1 - y0) / height) * 100}%`,
})
