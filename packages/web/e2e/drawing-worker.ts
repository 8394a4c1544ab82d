// For drawing.test.ts: reads a PDF and draws it inside a worker, and tells how dark the drawing is in every box that reading found.
import { openDrawing, readPdf, recogniseForms } from '@jizheng/documents'

interface DrawingAsked {
  readonly bytes: Uint8Array
  /** pdf.js's own files by name. */
  readonly files: Readonly<Record<string, Uint8Array>>
}

export interface DrawingSeen {
  readonly pages: readonly { readonly width: number; readonly height: number; readonly pixels: number }[]
  /** Of each value that stands on one page: the darkest pixel within its box, 0 black to 255 white. */
  readonly values: readonly { readonly at: string; readonly text: string; readonly darkest: number }[]
  /** Of the outermost strip of the first page. */
  readonly margin: number
}

addEventListener('message', async ({ data }: MessageEvent<DrawingAsked | null>) => {
  if (data?.files === undefined) return
  const { bytes, files } = data
  try {
    postMessage({ seen: await look(bytes, files) })
  } catch (error) {
    postMessage({ failed: String((error as Error).stack) })
  }
})

async function look(bytes: Uint8Array, files: DrawingAsked['files']): Promise<DrawingSeen> {
  const assets = {
    bytesOf: async (_: string, name: string) => files[name] ?? null,
  }
  const forms = recogniseForms(await readPdf(bytes, { assets }))
  const drawing = await openDrawing(bytes, { assets })
  const drawn = await Promise.all(
    drawing.pages.map(async ({ width, height }, i) => {
      const bitmap = await drawing.draw(i + 1, 2)
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')!
      context.drawImage(bitmap as unknown as globalThis.ImageBitmap, 0, 0)
      return { width, height, pixels: bitmap.width / width, context }
    }),
  )
  await drawing.close()
  const darkestIn = (page: number, [x0, y0, x1, y1]: readonly number[]): number => {
    const { context, pixels } = drawn[page - 1]!
    const { data } = context.getImageData(x0! * pixels, y0! * pixels, Math.max(1, (x1! - x0!) * pixels), Math.max(1, (y1! - y0!) * pixels))
    let darkest = 255
    for (let i = 0; i < data.length; i += 4) darkest = Math.min(darkest, data[i]!)
    return darkest
  }
  const values = forms.flatMap(({ sources }) =>
    Object.entries(sources).flatMap(([at, place]) =>
      'page' in place ? [{ at, text: place.text, darkest: darkestIn(place.page, place.box) }] : [],
    ),
  )
  return {
    pages: drawn.map(({ width, height, pixels }) => ({ width, height, pixels })),
    values,
    margin: darkestIn(1, [0, 0, drawn[0]!.width, 8]),
  }
}
