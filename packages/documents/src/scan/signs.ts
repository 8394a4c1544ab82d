// The signs that no alphabet of the recogniser has, told by their shape: ≥ ≤ ≧ ≦ > < = and tick boxes.
import { rowsOf, type Glyph, type Row } from './glyph.ts'
import type { Ink, PixelBox } from './picture.ts'

/** Null for any other glyph. `unit` is the height of the line's type in pixels. */
export function signOf(ink: Ink, glyph: Glyph, unit: number): string | null {
  const [width, height] = [glyph.x1 - glyph.x0, glyph.y1 - glyph.y0]
  if (width < 0.3 * unit || width > 1.3 * unit || height > 1.3 * unit) return null
  return boxSign(ink, glyph, unit) ?? relationSign(ink, glyph, unit)
}

/** A chevron, and below it nothing, one bar or two; or two bars alone. */
function relationSign(ink: Ink, glyph: Glyph, unit: number): string | null {
  const rows = rowsOf(ink, glyph)
  const width = glyph.x1 - glyph.x0
  const bands = bandsOf(rows)
  let bars = 0
  while (bands.length > 0 && isBar(rows.slice(bands.at(-1)!.from, bands.at(-1)!.to), width, unit)) {
    bands.pop()
    bars++
  }
  if (bands.length === 0) return bars === 2 && rows.length < 0.6 * unit ? '=' : null
  const [arms] = bands
  if (bands.length > 1 || arms === undefined) return null
  // In small or thick type the bar has run into the arms.
  let end = arms.to
  if (bars === 0) while (end > arms.from && (rows[end - 1]?.count ?? 0) >= 0.8 * width) end--
  if (arms.to - end > 0.24 * unit || end - arms.from < 0.3 * unit) return null
  if (end < arms.to - 1) bars++
  const points = chevron(ink, { ...glyph, y0: glyph.y0 + arms.from, y1: glyph.y0 + end })
  return points === null ? null : ({ right: ['>', '≥', '≧'], left: ['<', '≤', '≦'] }[points][bars] ?? null)
}

/** Rows of ink between rows of paper. */
function bandsOf(rows: readonly (Row | null)[]): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = []
  rows.forEach((row, y) => {
    const last = bands.at(-1)
    if (row === null) return
    if (last && last.to === y) last.to = y + 1
    else bands.push({ from: y, to: y + 1 })
  })
  return bands
}

function isBar(rows: readonly (Row | null)[], width: number, unit: number): boolean {
  const ink = rows.reduce((sum, row) => sum + (row?.count ?? 0), 0)
  return rows.length <= 0.24 * unit && ink >= 0.7 * width * rows.length && rows.some((row) => row !== null && row.count >= 0.85 * width)
}

/** Two straight arms of one thickness that meet half way down, drawn for each likely thickness and laid over the ink. */
function chevron(ink: Ink, box: PixelBox): 'right' | 'left' | null {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  if (width < 0.6 * height || width > 2 * height) return null
  let best: { fit: number; way: 'right' | 'left' } = { fit: 0, way: 'right' }
  for (const way of ['right', 'left'] as const) {
    for (let thick = 0.12; thick <= 0.5; thick += 0.04) {
      const fit = overlay(ink, box, { way, thick: thick * height })
      if (fit > best.fit) best = { fit, way }
    }
  }
  return best.fit > 0.65 ? best.way : null
}

/** Ink that both have, by ink that either has. */
function overlay(ink: Ink, { x0, y0, x1, y1 }: PixelBox, drawn: { way: 'right' | 'left'; thick: number }): number {
  const [width, height] = [x1 - x0, y1 - y0]
  let [both, either] = [0, 0]
  for (let x = 0; x < width; x++) {
    const along = (drawn.way === 'right' ? x + 0.5 : width - x - 0.5) / width
    const upper = (along * (height - drawn.thick)) / 2
    for (let y = 0; y < height; y++) {
      const fromEdge = Math.min(y + 0.5, height - y - 0.5)
      const shape = fromEdge >= upper && fromEdge <= upper + drawn.thick
      const real = ink.pixels[(y0 + y) * ink.width + x0 + x] === 1
      if (shape && real) both++
      if (shape || real) either++
    }
  }
  return both / either
}

/** A square drawn with one even line, empty or with a mark in it. The character 口 stands on feet, and its strokes differ. */
function boxSign(ink: Ink, glyph: Glyph, unit: number): string | null {
  const outline = glyph.blobs.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0]!
  const [width, height] = [outline.x1 - outline.x0, outline.y1 - outline.y0]
  if (width < 0.45 * unit || height < 0.45 * unit) return null
  const frame = squareIn(ink, outline)
  if (frame === null) return null
  const inner = Math.max(2, Math.round(0.2 * (frame.x1 - frame.x0)))
  let [ink_, all] = [0, 0]
  let straight = 0
  for (let y = frame.y0 + inner; y < frame.y1 - inner; y++) {
    let row = 0
    for (let x = frame.x0 + inner; x < frame.x1 - inner; x++) row += ink.pixels[y * ink.width + x]!
    const wide = frame.x1 - frame.x0 - 2 * inner
    if (row > 0.9 * wide) straight++
    ink_ += row
    all += wide
  }
  const share = ink_ / Math.max(1, all)
  if (share < 0.015) return '□'
  // A stroke right across or right down: 日, 目, 田, 血.
  const isCrossed =
    straight > 0 || hasUpright(ink, { x0: frame.x0 + inner, x1: frame.x1 - inner, y0: frame.y0 + inner, y1: frame.y1 - inner })
  return isCrossed && share < 0.6 ? null : share > 0.04 ? '☑' : null
}

function hasUpright(ink: Ink, { x0, y0, x1, y1 }: PixelBox): boolean {
  for (let x = x0; x < x1; x++) {
    let column = 0
    for (let y = y0; y < y1; y++) column += ink.pixels[y * ink.width + x]!
    if (column > 0.9 * (y1 - y0)) return true
  }
  return false
}

/** The square that the outer lines of a blob draw; a tick may stand out of it on the right and at the top. */
function squareIn(ink: Ink, { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }) {
  const [width, height] = [x1 - x0, y1 - y0]
  const at = (x: number, y: number): number => ink.pixels[y * ink.width + x] ?? 0
  const row = (y: number, to: number): number => {
    let sum = 0
    for (let x = x0; x < to; x++) sum += at(x, y)
    return sum
  }
  const column = (x: number, from: number): number => {
    let sum = 0
    for (let y = from; y < y1; y++) sum += at(x, y)
    return sum
  }
  // Sides: the outermost columns and rows that are nearly full.
  const columns = Array.from({ length: width }, (_, i) => x0 + i)
  const rows = Array.from({ length: height }, (_, i) => y0 + i)
  const left = columns.find((x) => column(x, y0) >= 0.7 * height)
  const bottom = rows.findLast((y) => row(y, x1) >= 0.7 * width)
  if (left === undefined || bottom === undefined || left - x0 > 0.1 * width || y1 - 1 - bottom > 0.06 * height) return null
  const top = rows.find((y) => row(y, x1) >= 0.7 * width)
  const right = columns.findLast((x) => column(x, y0) >= 0.7 * height)
  if (top === undefined || right === undefined || top - y0 > 0.3 * height || x1 - 1 - right > 0.3 * width) return null
  const [w, h] = [right - left + 1, bottom - top + 1]
  if (w < 0.75 * h || h < 0.75 * w) return null
  const fullRow = (y: number): boolean => row(y, right + 1) >= 0.88 * w
  const fullColumn = (x: number): boolean => column(x, top) >= 0.88 * h
  const count = (test: (i: number) => boolean, from: number, step: number): number => {
    let n = 0
    while (n < w / 2 && test(from + n * step)) n++
    return n
  }
  const sides = [count(fullRow, top, 1), count(fullRow, bottom, -1), count(fullColumn, left, 1), count(fullColumn, right, -1)]
  if (Math.min(...sides) < 1 || Math.max(...sides) > Math.min(...sides) + Math.max(2, Math.min(...sides))) return null
  return { x0: left, y0: top, x1: right + 1, y1: bottom + 1 }
}
