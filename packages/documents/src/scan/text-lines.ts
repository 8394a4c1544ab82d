// The lines of text in a cell, or beside the tables: ink parted where rows of paper run through.
import type { Blob } from './blobs.ts'
import type { PixelBox } from './picture.ts'

export interface TextLine extends PixelBox {
  readonly blobs: readonly Blob[]
}

interface Part {
  y0: number
  y1: number
  blobs: Blob[]
}

/** `unit`: the height of the page's type in pixels. Dirt is left out. From top to bottom. */
export function textLinesOf(blobs: readonly Blob[], unit: number): TextLine[] {
  const ink = blobs.filter((blob) => !isDirt(blob, unit))
  const parts: Part[] = []
  // The tall ones first: they are whole characters and span their line; dots and single strokes then fall into one of these.
  for (const blob of ink.toSorted((a, b) => b.y1 - b.y0 - (a.y1 - a.y0))) {
    const middle = (blob.y0 + blob.y1) / 2
    const mine = parts.filter((part) => overlap(part, blob) > 0.5 * Math.min(blob.y1 - blob.y0, part.y1 - part.y0))
    const nearest = mine.toSorted((a, b) => Math.abs((a.y0 + a.y1) / 2 - middle) - Math.abs((b.y0 + b.y1) / 2 - middle))[0]
    if (nearest) {
      nearest.blobs.push(blob)
      nearest.y0 = Math.min(nearest.y0, blob.y0)
      nearest.y1 = Math.max(nearest.y1, blob.y1)
    } else parts.push({ y0: blob.y0, y1: blob.y1, blobs: [blob] })
  }
  return joinedStrokes(
    parts.toSorted((a, b) => a.y0 - b.y0),
    unit,
  ).map(({ y0, y1, blobs: own }) => ({
    y0,
    y1,
    x0: Math.min(...own.map((blob) => blob.x0)),
    x1: Math.max(...own.map((blob) => blob.x1)),
    blobs: own,
  }))
}

const overlap = (a: { y0: number; y1: number }, b: { y0: number; y1: number }): number => Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)

const isDirt = (blob: Blob, unit: number): boolean =>
  blob.area < 0.006 * unit * unit || (blob.x1 - blob.x0 < 0.07 * unit && blob.y1 - blob.y0 < 0.07 * unit)

/** The strokes of 二 or 三, an accent, a full stop: parts that together are no higher than a line are one. */
function joinedStrokes(parts: readonly Part[], unit: number): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const low = last && Math.min(last.y1 - last.y0, part.y1 - part.y0) < 0.6 * unit
    if (last && low && part.y1 - last.y0 < 1.12 * unit && part.y0 - last.y1 < 0.45 * unit) {
      last.y1 = Math.max(last.y1, part.y1)
      last.blobs.push(...part.blobs)
    } else joined.push({ ...part, blobs: [...part.blobs] })
  }
  return joined
}

/** The height of the page's type: of most blobs that are as high as wide, as ideographs and figures are. */
export function typeHeightOf(blobs: readonly Blob[], guess: number): number {
  const heights = blobs
    .map((blob) => ({ width: blob.x1 - blob.x0, height: blob.y1 - blob.y0 }))
    .filter(({ width, height }) => height > 0.35 * guess && height < 2 * guess && width > 0.3 * height && width < 1.4 * height)
    .map(({ height }) => height)
    .toSorted((a, b) => a - b)
  // Ideographs are the highest; many fall apart into lower parts, figures are lower too.
  return heights.length < 20 ? guess : heights[Math.floor(heights.length * 0.8)]! / 0.92
}
