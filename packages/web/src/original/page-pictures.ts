// The pages of the open PDF, drawn in a worker of their own one after the other.
import { type Reader, readerAtHand } from '../reader/reader.ts'

export interface PageSize {
  /** In points, as displayed. */
  readonly width: number
  readonly height: number
}

export interface PagePictures {
  readonly sizes: readonly PageSize[]
  /** `scale` is pixels for a point. Null where the signal was aborted before it was drawn. Rejects where the page cannot be drawn. */
  readonly draw: (page: number, scale: number, signal: AbortSignal) => Promise<ImageBitmap | null>
}

/** Rejects where the document cannot be opened for drawing. */
export async function openPictures(bytes: Uint8Array, signal: AbortSignal): Promise<PagePictures> {
  const reader = await readerAtHand()
  if (signal.aborted) reader.stop()
  signal.addEventListener('abort', reader.stop, { once: true })
  const lost = reader.lost.then((error) => {
    throw error
  })
  lost.catch(() => undefined)
  const sizes = await Promise.race([reader.tasks.openPages(bytes), lost])
  return { sizes, draw: oneAfterTheOther(reader, lost) }
}

/** The page asked for last is the one in view. */
function oneAfterTheOther({ tasks }: Reader, lost: Promise<never>): PagePictures['draw'] {
  const waiting: (() => Promise<void>)[] = []
  let busy = false
  const next = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let job = waiting.pop(); job !== undefined; job = waiting.pop()) await job()
    busy = false
  }
  return (page, scale, signal) =>
    new Promise((resolve, reject) => {
      waiting.push(async () => {
        if (signal.aborted) return resolve(null)
        try {
          const picture = await Promise.race([tasks.drawPage(page, scale), lost])
          if (signal.aborted) picture.close()
          resolve(signal.aborted ? null : picture)
        } catch (error) {
          reject(error as Error)
        }
      })
      void next()
    })
}
