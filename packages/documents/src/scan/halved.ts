// A picture at half its size: the same line seen with other pixels, which is how a second reading comes to its own opinion.
import type { Gray } from './picture.ts'

export function halved({ width, height, pixels }: Gray): Gray {
  const [w, h] = [width >> 1, height >> 1]
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = 2 * y * width + 2 * x
      out[y * w + x] = (pixels[at]! + pixels[at + 1]! + pixels[at + width]! + pixels[at + width + 1]!) >> 2
    }
  }
  return { width: w, height: h, pixels: out }
}
