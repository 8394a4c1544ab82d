// A picture as the scan reader sees it: grey pixels, and which of them are ink.

/** Row by row from the top left; 0 is black. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** 1 is ink. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Left, top, right and bottom edge in pixels; the last two are just outside. */
export interface PixelBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/**
 * Ink is what is darker than the paper around it, so that a shadow over half the page or a shaded heading is paper (Bradley and Roth,
 * Adaptive Thresholding Using the Integral Image, 2007).
 */
export function binarise(gray: Gray): Ink {
  const { width, height, pixels } = gray
  const sums = integral(gray)
  const out = new Uint8Array(width * height)
  // Wider than any stroke is thick, narrower than light changes.
  const reach = Math.max(8, Math.round(Math.max(width, height) / 100))
  const stride = width + 1
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach)
    const bottom = Math.min(height, y + reach + 1)
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach + 1)
      const sum = sums[bottom * stride + right]! - sums[top * stride + right]! - sums[bottom * stride + left]! + sums[top * stride + left]!
      const mean = sum / ((bottom - top) * (right - left))
      if (pixels[y * width + x]! < mean * 0.82 && pixels[y * width + x]! < mean - 12) out[y * width + x] = 1
    }
  }
  return { width, height, pixels: out }
}

function integral({ width, height, pixels }: Gray): Float64Array {
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x]!
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row
    }
  }
  return sums
}

/** Half the size, and half again …; a pixel is ink where any of its parts is, so that thin rules stay whole. */
export function shrink(ink: Ink, times: number): Ink {
  const width = Math.ceil(ink.width / times)
  const height = Math.ceil(ink.height / times)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < ink.height; y++) {
    const row = Math.floor(y / times) * width
    for (let x = 0; x < ink.width; x++) if (ink.pixels[y * ink.width + x] === 1) pixels[row + Math.floor(x / times)] = 1
  }
  return { width, height, pixels }
}
