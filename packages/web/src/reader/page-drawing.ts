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

/** `page` counts from 1; `scale` is pixels for a point, of the picture as it is shown. */
export async function drawPage(page: number, scale: number): Promise<ImageBitmap> {
  const { pages, draw } = await drawing!
  const drawn = await draw(page, scale)
  const picture = await shrunk(drawn, Math.max(1, Math.round(pages[page - 1]!.width * scale)))
  return transfer(picture, [picture])
}

/** A small page is drawn larger, so that thin strokes stay whole; a screen that shrinks it by itself would leave out every other line. */
async function shrunk(picture: ImageBitmap, width: number): Promise<ImageBitmap> {
  if (picture.width <= width + 1) return picture
  const resizeHeight = Math.max(1, Math.round((picture.height * width) / picture.width))
  const small = await createImageBitmap(picture, { resizeWidth: width, resizeHeight, resizeQuality: 'high' })
  picture.close()
  return small
}
