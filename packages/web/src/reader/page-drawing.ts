// The pages of one PDF as pictures; a worker that draws holds one document at a time.
import { type Drawing, openDrawing } from '@jizheng/documents'
import { transfer } from 'comlink'
import { pdfAssets } from './pdf-data.ts'

let drawing: Promise<Drawing> | undefined

/** Sizes of the pages in points, as displayed. Throws as reading does. */
export async function openPages(bytes: Uint8Array): Promise<Drawing['pages']> {
  const before = drawing
  drawing = openDrawing(bytes, { assets: pdfAssets })
  await before?.then(({ close }) => close()).catch(() => undefined)
  return (await drawing).pages
}

/** `page` counts from 1; `scale` is pixels for a point. */
export async function drawPage(page: number, scale: number): Promise<ImageBitmap> {
  const picture = await (await drawing!).draw(page, scale)
  return transfer(picture, [picture])
}
