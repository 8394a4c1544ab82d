// A part of the page as the recogniser likes it: black on white, a margin around it, nothing of the rules or of the neighbours.
import type { Gray, Ink, PixelBox } from './picture.ts'

/** Boxes that stand one below the other are set side by side. */
export function cutOut({ gray, ink, unit }: { gray: Gray; ink: Ink; unit: number }, boxes: readonly PixelBox[]): Gray {
  // With less white around it the last character of a line and the ring of a per cent sign are read wrongly far more often.
  const [beside, above] = [Math.round(0.65 * unit), Math.round(0.5 * unit)]
  const gap = Math.round(0.15 * unit)
  const height = Math.max(...boxes.map((box) => box.y1 - box.y0)) + 2 * above
  const width = boxes.reduce((sum, box) => sum + box.x1 - box.x0 + gap, 2 * beside - gap)
  const pixels = new Uint8Array(width * height).fill(255)
  let left = beside
  for (const box of boxes) {
    const top = Math.floor((height - (box.y1 - box.y0)) / 2)
    const { black, white } = rangeIn(gray, box)
    for (let y = box.y0 - 2; y < box.y1 + 2; y++) {
      for (let x = box.x0 - 2; x < box.x1 + 2; x++) {
        if (x < 0 || y < 0 || x >= gray.width || y >= gray.height || !isNearInk(ink, x, y)) continue
        const shade = ((gray.pixels[y * gray.width + x]! - black) * 255) / Math.max(1, white - black)
        pixels[(top + y - box.y0) * width + left + x - box.x0] = Math.max(0, Math.min(255, shade))
      }
    }
    left += box.x1 - box.x0 + gap
  }
  return { width, height, pixels }
}

/** The soft edge of a stroke is kept; paper, dirt of the paper and erased rules become white. */
function isNearInk({ width, height, pixels }: Ink, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const [nx, ny] = [x + dx, y + dy]
      if (nx >= 0 && ny >= 0 && nx < width && ny < height && pixels[ny * width + nx] === 1) return true
    }
  }
  return false
}

/** What is black here and what is paper: the shades that a few of a hundred pixels lie beyond. */
function rangeIn(gray: Gray, box: PixelBox): { black: number; white: number } {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = box.y0; y < box.y1; y++) {
    for (let x = box.x0; x < box.x1; x++) {
      counts[gray.pixels[y * gray.width + x]!]!++
      all++
    }
  }
  const shadeAt = (share: number): number => {
    let sum = 0
    return counts.findIndex((count) => (sum += count) >= share * all)
  }
  return { black: shadeAt(0.02), white: shadeAt(0.8) }
}
