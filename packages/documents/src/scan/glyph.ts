// One printed sign as a small picture of its own: blobs that stand one above the other, and what their ink covers.
import type { Blob } from './blobs.ts'
import type { Ink, PixelBox } from './picture.ts'

export interface Glyph extends PixelBox {
  readonly blobs: readonly Blob[]
}

/** From left to right; blobs that overlap sideways by more than a little are one glyph. */
export function glyphsOf(blobs: readonly Blob[]): Glyph[] {
  const glyphs: { x0: number; y0: number; x1: number; y1: number; blobs: Blob[] }[] = []
  for (const blob of blobs.toSorted((a, b) => a.x0 - b.x0)) {
    const last = glyphs.at(-1)
    const shared = last ? last.x1 - blob.x0 : -1
    if (last && shared > 0.25 * Math.min(last.x1 - last.x0, blob.x1 - blob.x0)) {
      last.x1 = Math.max(last.x1, blob.x1)
      last.y0 = Math.min(last.y0, blob.y0)
      last.y1 = Math.max(last.y1, blob.y1)
      last.blobs.push(blob)
    } else glyphs.push({ x0: blob.x0, y0: blob.y0, x1: blob.x1, y1: blob.y1, blobs: [blob] })
  }
  return glyphs
}

/** For each row of the box: where its ink begins and ends, how much of it there is, in pixels; null for a row without. */
export interface Row {
  readonly from: number
  readonly to: number
  readonly count: number
}

export function rowsOf(ink: Ink, { x0, y0, x1, y1 }: PixelBox): (Row | null)[] {
  return Array.from({ length: y1 - y0 }, (_, y) => {
    let [from, to, count] = [-1, -1, 0]
    for (let x = x0; x < x1; x++) {
      if (ink.pixels[(y0 + y) * ink.width + x] !== 1) continue
      if (from < 0) from = x - x0
      to = x - x0 + 1
      count++
    }
    return from < 0 ? null : { from, to, count }
  })
}
