// Pictures for tests, drawn by rules and strokes: a white page with what the test puts on it.
import type { Gray, Ink } from './picture.ts'

export interface Paper extends Gray {
  readonly line: (x0: number, y0: number, x1: number, y1: number, thick?: number) => Paper
}

export function paper(width: number, height: number): Paper {
  const pixels = new Uint8Array(width * height).fill(250)
  const dot = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) pixels[y * width + x] = 10
  }
  const drawn: Paper = {
    width,
    height,
    pixels,
    line(x0, y0, x1, y1, thick = 3) {
      const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0))
      const half = (thick - 1) / 2
      for (let i = 0; i <= steps; i++) {
        const [x, y] = [x0 + ((x1 - x0) * i) / Math.max(1, steps), y0 + ((y1 - y0) * i) / Math.max(1, steps)]
        for (let dy = -half; dy <= half; dy++) for (let dx = -half; dx <= half; dx++) dot(Math.round(x + dx), Math.round(y + dy))
      }
      return drawn
    },
  }
  return drawn
}

export const inkOf = ({ width, height, pixels }: Gray): Ink => ({ width, height, pixels: pixels.map((shade) => (shade < 128 ? 1 : 0)) })
