// A picture at the size the reader works best with: each new pixel is the mean of those it covers, or lies between its neighbours.
import type { Gray } from './picture.ts'

/** Its longer side becomes `most` pixels long, unless it is a little shorter. */
export function fitted(gray: Gray, most: number): Gray {
  const long = Math.max(gray.width, gray.height)
  const factor = long > most ? most / long : long < 0.7 * most ? most / long : 1
  return factor === 1 ? gray : scaled(gray, factor)
}

function scaled({ width, height, pixels }: Gray, factor: number): Gray {
  const [w, h] = [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))]
  const out = new Uint8Array(w * h)
  const reach = Math.max(1, 1 / factor)
  for (let y = 0; y < h; y++) {
    const cy = (y + 0.5) / factor
    const [y0, y1] = [Math.max(0, Math.floor(cy - reach / 2)), Math.min(height, Math.ceil(cy + reach / 2))]
    for (let x = 0; x < w; x++) {
      const cx = (x + 0.5) / factor
      const [x0, x1] = [Math.max(0, Math.floor(cx - reach / 2)), Math.min(width, Math.ceil(cx + reach / 2))]
      let [sum, all] = [0, 0]
      for (let v = y0; v < y1; v++) {
        const down = Math.min(v + 1, cy + reach / 2) - Math.max(v, cy - reach / 2)
        for (let u = x0; u < x1; u++) {
          const weight = down * (Math.min(u + 1, cx + reach / 2) - Math.max(u, cx - reach / 2))
          sum += weight * pixels[v * width + u]!
          all += weight
        }
      }
      out[y * w + x] = sum / all
    }
  }
  return { width: w, height: h, pixels: out }
}
