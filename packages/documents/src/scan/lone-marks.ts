// What stands in a cell instead of a value, and which a recogniser takes for anything: a dash, a row of dots.
import type { Glyph } from './glyph.ts'
import type { Ink } from './picture.ts'

/** Null where the glyphs, all that stand on their line, are something else. `unit` is the height of the type in pixels. */
export function loneMark(ink: Ink, glyphs: readonly Glyph[], unit: number): string | null {
  if (glyphs.length <= 2 && glyphs.every((glyph) => isDash(ink, glyph, unit))) return '—'.repeat(glyphs.length)
  return glyphs.length >= 3 && areDots(glyphs, unit) ? '…'.repeat(Math.max(1, Math.round(glyphs.length / 3))) : null
}

/** One even bar. The character 一 has a thicker end in most types. */
function isDash(ink: Ink, { blobs, x0, y0, x1, y1 }: Glyph, unit: number): boolean {
  const [width, height] = [x1 - x0, y1 - y0]
  if (blobs.length !== 1 || width < 0.2 * unit || width < 3 * height || height > 0.16 * unit) return false
  let most = 0
  let least = Infinity
  for (let x = x0 + 1; x < x1 - 1; x++) {
    let thick = 0
    for (let y = y0; y < y1; y++) thick += ink.pixels[y * ink.width + x]!
    most = Math.max(most, thick)
    least = Math.min(least, thick)
  }
  return least > 0 && most - least <= Math.max(2, 0.04 * unit)
}

/** Small, round, on one height and evenly spaced. */
function areDots(glyphs: readonly Glyph[], unit: number): boolean {
  const isDot = ({ x0, x1, y0, y1 }: Glyph): boolean =>
    Math.max(x1 - x0, y1 - y0) < 0.25 * unit && Math.abs(x1 - x0 - (y1 - y0)) <= 0.08 * unit
  const steps = glyphs.slice(1).map((glyph, i) => glyph.x0 - glyphs[i]!.x0)
  const heights = glyphs.map(({ y0, y1 }) => (y0 + y1) / 2)
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  return glyphs.every(isDot) && spread(steps) <= 0.12 * unit && spread(heights) <= 0.12 * unit
}
