// One page of an open PDF → its content: what a person sees on it, read from its operators or, where it is a picture, from that.
import { OperationError, type Concealed } from '@jizheng/core'
import { readContent, type Operators, type PageContent } from './content.ts'
import { type Budget, type DrawnPage, stepsOf } from './drawing-steps.ts'
import type { Matrix } from './geometry.ts'
import type { GivenFont, GlyphMeanings } from './glyph-meanings.ts'
import type { LayerState } from './layers.ts'
import type { OpenPdf } from './open.ts'
import { againstLayer, byLayer, isPicture, lettersOf, textLayerOf } from './text-layer.ts'
import type { Font } from './text-state.ts'
import { unseenTexts } from './unseen-texts.ts'

export type ReadPicture = (page: number, size: { readonly width: number; readonly height: number }) => Promise<PageContent | null>

export interface Reading {
  readonly open: OpenPdf
  readonly budget: Budget
  readonly readPicture?: ReadPicture | undefined
  readonly layerState: (layer: unknown) => LayerState
  readonly meanings: GlyphMeanings
}

export interface ReadPage {
  readonly content: PageContent
  readonly concealed: readonly Concealed[]
}

/** Texts on one page. A page of A3 set glyph by glyph has fourteen thousand; of twenty thousand each takes a tenth of a millisecond, of more each takes longer. */
const textsMost = 20_000

/** Throws OperationError: file-not-readable, file-too-large. */
export async function readPage(number: number, { open, budget, readPicture, layerState, meanings }: Reading): Promise<ReadPage> {
  const { document, pdfjs, lacksPictures } = open
  const damaged = (error: unknown): never => {
    if (error instanceof OperationError) throw error
    throw new OperationError('file-not-readable', { format: 'pdf', page: String(number) }, { cause: error })
  }
  const page = await document.getPage(number).catch(damaged)
  const viewport = page.getViewport({ scale: 1 })
  const list = await stepsOf(page as unknown as DrawnPage, budget.take).catch(damaged)
  const fonts = new Map<string, Font | null>()
  const font = (name: string): Font | null => {
    let known = fonts.get(name)
    if (known === undefined) {
      known = page.commonObjs.has(name) ? meanings.watched(page.commonObjs.get(name) as GivenFont) : null
      fonts.set(name, known)
    }
    return known
  }
  const { width, height } = viewport
  const content = readContent(list, {
    ops: pdfjs.OPS as unknown as Operators,
    view: viewport.transform as unknown as Matrix,
    width,
    height,
    font,
    layerState,
    lacksPictures,
  })
  if (content.runs.length + (content.unseen?.length ?? 0) > textsMost)
    throw new OperationError('file-too-large', { texts: String(textsMost) })
  // Frees the page's operators and pictures before the next one is read.
  page.cleanup()
  const asPrinted = { content, concealed: unseenTexts(content.unseen ?? [], number) }
  if (!isPicture(content)) return asPrinted
  const layer = textLayerOf(content, lacksPictures)
  const seen = (await readPicture?.(number, { width, height })) ?? null
  if (seen !== null && lettersOf(seen.runs) > lettersOf(content.runs)) return againstLayer(seen, layer, number)
  return layer.length > 0 ? { content: byLayer(content, layer), concealed: [] } : asPrinted
}
