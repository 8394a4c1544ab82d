// Pages of a PDF as pictures, drawn inside a worker that has no DOM.
import { OperationError } from '@jizheng/core'
import { openPdf, type PdfAssets } from './open.ts'

export interface Drawing {
  /** In points, as displayed: a turned page is upright, as the boxes of a Place count. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  /**
   * `page` counts from 1, as a Place does; `scale` is pixels for a point, and 2 at least, whatever is asked for. Throws OperationError file-not-readable where
   * the page is damaged.
   */
  readonly draw: (page: number, scale: number) => Promise<ImageBitmap>
  readonly close: () => Promise<void>
}

export interface DrawingOptions {
  readonly assets?: PdfAssets
}

/** With fewer pixels for a point the thinnest strokes vanish: the dash in a blank cell, the last border of a table that a browser printed. */
const scaleLeast = 2

/** More pages than this are left undrawn: nobody compares them by eye. */
const pagesMost = 500

/** Throws OperationError as reading does: file-encrypted, file-truncated, file-not-readable. */
export async function openDrawing(bytes: Uint8Array, { assets }: DrawingOptions = {}): Promise<Drawing> {
  const { document, close } = await openPdf(bytes, assets, forDrawing())
  const pageOf = (number: number) => document.getPage(number).catch((error: unknown) => damaged(number, error))
  const pages: { width: number; height: number }[] = []
  try {
    for (let number = 1; number <= Math.min(document.numPages, pagesMost); number++) {
      const { width, height } = (await pageOf(number)).getViewport({ scale: 1 })
      pages.push({ width, height })
    }
  } catch (error) {
    await close()
    throw error
  }
  const draw = async (number: number, scale: number): Promise<ImageBitmap> => {
    const page = await pageOf(number)
    const viewport = page.getViewport({ scale: Math.max(scale, scaleLeast) })
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
    const context = canvas.getContext('2d', { alpha: false })
    await page
      .render({ canvasContext: context, canvas, viewport } as unknown as Parameters<typeof page.render>[0])
      .promise.catch((error: unknown) => damaged(number, error))
    page.cleanup()
    return canvas.transferToImageBitmap()
  }
  return { pages, draw, close }
}

const damaged = (page: number, cause: unknown): never => {
  throw new OperationError('file-not-readable', { format: 'pdf', page: String(page) }, { cause })
}

/** The worker's own fonts stand in for a page's; those not embedded are taken from the machine, as the page itself would. */
const forDrawing = () => ({
  ownerDocument: { fonts: (globalThis as { readonly fonts?: unknown }).fonts },
  CanvasFactory: WorkerCanvasFactory,
  FilterFactory: NoFilterFactory,
  useSystemFonts: true,
  disableFontFace: false,
  // A stamp or photograph larger than this is left out rather than taking the memory of the whole desk.
  maxImageSize: 40_000_000,
})

interface CanvasAndContext {
  canvas: OffscreenCanvas | null
  context: unknown
}

/** The class that pdf.js's option `CanvasFactory` wants. */
class WorkerCanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }
  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas !== null) Object.assign(canvas, { width, height })
  }
  destroy(pair: CanvasAndContext): void {
    this.reset(pair, 0, 0)
    Object.assign(pair, { canvas: null, context: null })
  }
  getNoAlphaContext(canvas: OffscreenCanvas): unknown {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  }
}

/** Filters are made of SVG, which a worker has none of; official forms print without. */
class NoFilterFactory {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addKnockoutFilter = none
  addHighlightHCMFilter = none
  addSelectionHCMFilter = none
  addSelectionFilter = none
  createSelectionStyle = (): null => null
  destroy = (): void => {}
}

function none(): 'none' {
  return 'none'
}
