// A turned, sheared or slanted page made upright: how its rules and lines lean is measured, and the page is drawn anew.
import { shrink, type Gray, type Ink } from './picture.ts'
import { homographyOf, type Homography, type Point } from './homography.ts'

/** How level lines fall (in pixels per pixel) at the middle of the page, and how much more at its bottom than at its top; likewise for uprights. */
export interface Lean {
  readonly level: number
  readonly levelGrowth: number
  readonly upright: number
  readonly uprightGrowth: number
}

export interface Straightened {
  readonly gray: Gray
  /** From the straightened picture back to the given one. */
  readonly back: Homography
}

/** Pages are laid on the glass by hand: 5 degrees and a little more. */
const leanMost = 0.1

export function leanOf(ink: Ink): Lean {
  const times = Math.max(1, Math.round(Math.max(ink.width, ink.height) / 1100))
  const small = shrink(ink, times)
  const level = leanAlong(longRuns(small, true), small.width, small.height)
  const turned = longRuns(small, false).map(([x, y]) => [y, x] as const)
  const upright = leanAlong(turned, small.height, small.width)
  return { level: level.lean, levelGrowth: level.growth, upright: upright.lean, uprightGrowth: upright.growth }
}

/** Ink in runs longer than the strokes of most characters: mostly rules, in pieces where they lean. */
function longRuns({ width, height, pixels }: Ink, level: boolean): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const least = 9
  const [along, across] = level ? [width, height] : [height, width]
  for (let a = 0; a < across; a++) {
    let from = 0
    for (let i = 0; i <= along; i++) {
      const ink = i < along && pixels[level ? a * width + i : i * width + a] === 1
      if (ink) continue
      if (i - from >= least) for (let j = from; j < i; j++) found.push(level ? [j, a] : [a, j])
      from = i + 1
    }
  }
  // A part of them shows the lines as well as all.
  const step = Math.ceil(found.length / pointsMost)
  return step > 1 ? found.filter((_, i) => i % step === 0) : found
}

const pointsMost = 15_000

/** The lean under which the points gather on the fewest lines: first roughly, then ever finer. */
function leanAlong(points: readonly (readonly [number, number])[], along: number, across: number): { lean: number; growth: number } {
  const sharpness = (lean: number, growth: number): number => {
    const lines = new Float64Array(across * 2)
    for (const [x, y] of points) {
      const at = Math.round(y - (lean + growth * (y / across - 0.5)) * (x - along / 2) + across / 2)
      if (at >= 0 && at < lines.length) lines[at] = lines[at]! + 1
    }
    let sum = 0
    for (const count of lines) sum += count * count
    return sum
  }
  let best = { lean: 0, growth: 0, sharp: sharpness(0, 0) }
  const attempt = (lean: number, growth: number): void => {
    if (Math.abs(lean) > leanMost) return
    const sharp = sharpness(lean, growth)
    // A page that is straight already stays as it is.
    if (sharp > best.sharp * 1.002) best = { lean, growth, sharp }
  }
  for (let lean = -leanMost; lean <= leanMost; lean += 0.004)
    for (let growth = -0.12; growth <= 0.121; growth += 0.02) attempt(lean, growth)
  for (let step = 0.008; step > 0.0003; step /= 2) {
    const { lean, growth } = best
    for (const a of [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75])
      for (const b of [-1.5, -0.75, -0.375, 0, 0.375, 0.75, 1.5]) attempt(lean + a * step, growth + b * step)
  }
  return { lean: best.lean, growth: best.growth }
}

/** Null where the page is straight as it is. */
export function straighten(gray: Gray, lean: Lean): Straightened | null {
  const { width, height } = gray
  const most = Math.max(...[lean.level, lean.levelGrowth, lean.upright, lean.uprightGrowth].map(Math.abs))
  if (most * Math.max(width, height) < 2) return null
  const back = homographyOf(
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ],
    cornersOf(lean, width, height),
  )
  return { gray: redrawn(gray, back), back }
}

/** Where the lines through the middles of the four sides cross: the corners of what becomes the upright page. */
function cornersOf(lean: Lean, width: number, height: number): [Point, Point, Point, Point] {
  const crossing = (top: boolean, left: boolean): Point => {
    const [y0, x0] = [top ? 0 : height, left ? 0 : width]
    const fall = lean.level + lean.levelGrowth * (y0 / height - 0.5)
    const drift = lean.upright + lean.uprightGrowth * (x0 / width - 0.5)
    // y = y0 + fall · (x - width/2),  x = x0 + drift · (y - height/2)
    const y = (y0 + fall * (x0 - (drift * height) / 2 - width / 2)) / (1 - fall * drift)
    return [x0 + drift * (y - height / 2), y]
  }
  return [crossing(true, true), crossing(true, false), crossing(false, false), crossing(false, true)]
}

/** Nothing is made for each pixel but its number: this is run ten million times. */
function redrawn({ width, height, pixels }: Gray, back: Homography): Gray {
  const [a, b, c, d, e, f, g, h] = back
  const out = new Uint8Array(width * height).fill(255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = g * (x + 0.5) + h * (y + 0.5) + 1
      const fx = (a * (x + 0.5) + b * (y + 0.5) + c) / w - 0.5
      const fy = (d * (x + 0.5) + e * (y + 0.5) + f) / w - 0.5
      const ix = Math.floor(fx)
      const iy = Math.floor(fy)
      if (ix < 0 || iy < 0 || ix + 1 >= width || iy + 1 >= height) continue
      const dx = fx - ix
      const dy = fy - iy
      const at = iy * width + ix
      const upper = pixels[at]! * (1 - dx) + pixels[at + 1]! * dx
      const lower = pixels[at + width]! * (1 - dx) + pixels[at + width + 1]! * dx
      out[y * width + x] = upper * (1 - dy) + lower * dy
    }
  }
  return { width, height, pixels: out }
}
