// Marks that are printed as filled shapes, which no alphabet of a recogniser has: ★ ▲ ◆ ● ■. Each is drawn and laid over the ink.
import type { Glyph } from './glyph.ts'
import type { Ink } from './picture.ts'

type Point = readonly [x: number, y: number]

/** Corners on a circle, the first one at the top; with an inner circle every second one lies on that. */
const corners = (count: number, inner = 1): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const [turn, far] = [(2 * Math.PI * i) / count, i % 2 === 0 ? 1 : inner]
    return [far * Math.sin(turn), -far * Math.cos(turn)]
  })

/** As wide and as high as 1. */
function boxed(points: readonly Point[]): Point[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return points.map(([x, y]) => [(x - left) / (Math.max(...xs) - left), (y - top) / (Math.max(...ys) - top)])
}

const shapes: readonly (readonly [sign: string, outline: readonly Point[]])[] = [
  // The inner corners of a five-pointed star lie where its sides cross.
  ['★', boxed(corners(10, 0.382))],
  ['▲', boxed(corners(3))],
  ['◆', boxed(corners(4))],
  ['●', boxed(corners(40))],
  ['■', [[0, 0], [1, 0], [1, 1], [0, 1]]],
] // prettier-ignore

/** Scanned stars fit by more than 0.95; of 30,000 characters of scanned forms, small ones among them, none came to 0.9. */
const fitLeast = 0.92

/** Null for any other glyph. `unit` is the height of the line's type in pixels. */
export function solidSignOf(ink: Ink, glyph: Glyph, unit: number): string | null {
  const [width, height] = [glyph.x1 - glyph.x0, glyph.y1 - glyph.y0]
  if (glyph.blobs.length !== 1 || Math.min(width, height) < 0.4 * unit || Math.max(width, height) > 1.2 * unit) return null
  if (width < 0.75 * height || height < 0.75 * width) return null
  const fits = shapes.map(([sign, outline]) => ({ sign, fit: overlay(ink, glyph, outline) }))
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one))
  return best.fit >= fitLeast ? best.sign : null
}

/** The share of ink and of the drawn shape that is right to a pixel: edges swell and shrink when a page is copied. */
function overlay(ink: Ink, { x0, y0, x1, y1 }: Glyph, outline: readonly Point[]): number {
  const [width, height] = [x1 - x0, y1 - y0]
  const real = (x: number, y: number): boolean => ink.pixels[(y0 + y) * ink.width + x0 + x] === 1
  const drawn = Array.from({ length: width * height }, (_, at) =>
    isInside(outline, ((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height),
  )
  const isDrawn = (x: number, y: number): boolean => drawn[y * width + x]!
  const isNear = (has: (x: number, y: number) => boolean, x: number, y: number): boolean => {
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++)
        if (x + dx >= 0 && y + dy >= 0 && x + dx < width && y + dy < height && has(x + dx, y + dy)) return true
    return false
  }
  let [all, wrong] = [0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!real(x, y) && !isDrawn(x, y)) continue
      all++
      if (real(x, y) !== isDrawn(x, y) && !isNear(real(x, y) ? isDrawn : real, x, y)) wrong++
    }
  }
  return 1 - wrong / Math.max(1, all)
}

/** A ray to the right crosses the outline an odd number of times. */
function isInside(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}
