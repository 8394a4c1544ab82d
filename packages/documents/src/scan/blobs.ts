// Ink that hangs together, found by one pass over the runs of each row.
import type { Ink, PixelBox } from './picture.ts'

export interface Blob extends PixelBox {
  /** Pixels of ink. */
  readonly area: number
}

/** All blobs within a part of the picture; what touches at a corner hangs together. */
export function blobsOf(ink: Ink, part: PixelBox): Blob[] {
  const blobs: { x0: number; y0: number; x1: number; y1: number; area: number; into: number }[] = []
  const root = (i: number): number => {
    let at = i
    while (blobs[at]!.into !== at) at = blobs[at]!.into = blobs[blobs[at]!.into]!.into
    return at
  }
  let above: { from: number; to: number; blob: number }[] = []
  for (let y = part.y0; y < part.y1; y++) {
    const here: typeof above = []
    let first = 0
    for (let x = part.x0; x < part.x1; x++) {
      if (ink.pixels[y * ink.width + x] !== 1) continue
      const from = x
      while (x < part.x1 && ink.pixels[y * ink.width + x] === 1) x++
      let mine = -1
      while (first < above.length && above[first]!.to < from) first++
      for (let k = first; k < above.length && above[k]!.from <= x; k++) {
        const other = root(above[k]!.blob)
        if (mine < 0) mine = other
        else if (other !== mine) merge(blobs[mine]!, blobs[other]!, mine)
      }
      if (mine < 0) {
        mine = blobs.length
        blobs.push({ x0: from, y0: y, x1: x, y1: y + 1, area: 0, into: mine })
      }
      const blob = blobs[mine]!
      blob.x0 = Math.min(blob.x0, from)
      blob.x1 = Math.max(blob.x1, x)
      blob.y1 = y + 1
      blob.area += x - from
      here.push({ from, to: x, blob: mine })
    }
    above = here
  }
  return blobs.filter((blob, i) => blob.into === i).map(({ x0, y0, x1, y1, area }) => ({ x0, y0, x1, y1, area }))
}

function merge(
  into: { x0: number; y0: number; x1: number; y1: number; area: number },
  from: { x0: number; y0: number; x1: number; y1: number; area: number; into: number },
  at: number,
): void {
  into.x0 = Math.min(into.x0, from.x0)
  into.y0 = Math.min(into.y0, from.y0)
  into.x1 = Math.max(into.x1, from.x1)
  into.y1 = Math.max(into.y1, from.y1)
  into.area += from.area
  from.into = at
}
