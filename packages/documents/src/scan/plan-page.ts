// A page's pixels → what is drawn on it and what there is to read: rules, and in their cells and around them lines of text, cut out one by one.
import { gridOf } from '../pdf/grid.ts'
import { framesOf } from '../pdf/rules.ts'
import type { Stroke } from '../pdf/strokes.ts'
import { blobsOf, type Blob } from './blobs.ts'
import { cutOut } from './cut-out.ts'
import { glyphsOf, type Glyph } from './glyph.ts'
import { unmoved, type Homography } from './homography.ts'
import { binarise, type Gray, type Ink, type PixelBox } from './picture.ts'
import { rulesOf, withoutRules, type DrawnRule } from './rules.ts'
import { loneMark } from './lone-marks.ts'
import { signOf } from './signs.ts'
import { solidSignOf } from './solid-signs.ts'
import { leanOf, straighten } from './straighten.ts'
import { textLinesOf, typeHeightOf, type TextLine } from './text-lines.ts'

/** A sign known by its shape, or a picture of one line of text. */
export type Piece = { readonly sign: string } | { readonly picture: Gray }

/** What stands on one height without a wide gap. */
export interface ScanLine {
  readonly box: PixelBox
  readonly pieces: readonly Piece[]
}

export interface ScanPlan {
  readonly width: number
  readonly height: number
  /** Of the page's type, in pixels. */
  readonly unit: number
  /** In pixels of the straightened page. */
  readonly rules: readonly Stroke[]
  readonly lines: readonly ScanLine[]
  readonly back: Homography
}

/** Null for a page without anything to read. */
export function planPage(given: Gray): ScanPlan | null {
  let ink = binarise(given)
  const straight = straighten(given, leanOf(ink))
  const gray = straight?.gray ?? given
  if (straight) ink = binarise(gray)
  // Type of 10.5 points on A4, until the page's own is known.
  const guess = Math.round(Math.max(gray.width, gray.height) * 0.0125)
  const drawn = rulesOf(ink, guess)
  const clean = withoutRules(ink, drawn, Math.max(2, Math.round(guess / 20)))
  const blobs = blobsOf(clean, { x0: 0, y0: 0, x1: gray.width, y1: gray.height })
  if (blobs.length > blobsMost) return null
  const unit = typeHeightOf(blobs, guess)
  const rules = drawn.map(strokeOf)
  const lines = groupsOf(blobs, cellsOf(rules, unit), unit).flatMap(({ cell, own }) =>
    linesIn({ gray, ink: clean, unit }, cell === null ? own : withoutRemains(own, cell, unit)),
  )
  if (lines.length === 0) return null
  return { width: gray.width, height: gray.height, unit, rules, lines, back: straight?.back ?? unmoved }
}

/** A page of small type has 10,000; more is a photograph or a pattern. */
const blobsMost = 60_000

interface Sheet {
  readonly gray: Gray
  /** Without rules. */
  readonly ink: Ink
  readonly unit: number
}

const strokeOf = ({ horizontal, x0, y0, x1, y1 }: DrawnRule): Stroke =>
  horizontal ? { horizontal, at: (y0 + y1) / 2, from: x0, to: x1 } : { horizontal, at: (x0 + x1) / 2, from: y0, to: y1 }

function cellsOf(rules: readonly Stroke[], unit: number): PixelBox[] {
  // In points, as the grid's tolerances are.
  const points = unit / 10.5
  const small = rules.map((rule) => ({ ...rule, at: rule.at / points, from: rule.from / points, to: rule.to / points }))
  return framesOf(small, 2.6).frames.flatMap((frame) =>
    (gridOf(frame)?.cells ?? []).map(({ box }) => ({ x0: box[0] * points, y0: box[1] * points, x1: box[2] * points, y1: box[3] * points })),
  )
}

/** Each cell's ink, and what stands in none. */
function groupsOf(blobs: readonly Blob[], cells: readonly PixelBox[], unit: number): { cell: PixelBox | null; own: Blob[] }[] {
  const groups = new Map<PixelBox | null, Blob[]>()
  for (const blob of blobs) {
    // Pictures, seals, underlines.
    const [width, height] = [blob.x1 - blob.x0, blob.y1 - blob.y0]
    if (height > 2.5 * unit || (width > 2.2 * unit && (height < 0.16 * unit || width > 6 * unit))) continue
    const [x, y] = [(blob.x0 + blob.x1) / 2, (blob.y0 + blob.y1) / 2]
    const cell = cells.find((one) => x > one.x0 && x < one.x1 && y > one.y0 && y < one.y1) ?? null
    groups.set(cell, [...(groups.get(cell) ?? []), blob])
  }
  return [...groups].map(([cell, own]) => ({ cell, own }))
}

/** What is left of a rule lies along a side of its cell, thin and long, or is a crumb right on it. */
function withoutRemains(blobs: readonly Blob[], cell: PixelBox, unit: number): Blob[] {
  return blobs.filter((blob) => {
    const [width, height] = [blob.x1 - blob.x0, blob.y1 - blob.y0]
    const side = Math.min(blob.x0 - cell.x0, cell.x1 - blob.x1, blob.y0 - cell.y0, cell.y1 - blob.y1)
    const thin = Math.min(width, height) < Math.max(4, 0.14 * unit)
    return !(thin && side < Math.max(6, 0.16 * unit))
  })
}

function linesIn(sheet: Sheet, blobs: readonly Blob[]): ScanLine[] {
  const lines = textLinesOf(blobs, sheet.unit)
  if (isWrittenDownward(lines, sheet.unit)) return [downward(sheet, lines)]
  return lines.flatMap((line) => segmentsOf(line, sheet.unit).map((glyphs) => segment(sheet, glyphs)))
}

/** One ideograph a line: 产出指标 in a narrow column. */
const isWrittenDownward = (lines: readonly TextLine[], unit: number): boolean =>
  lines.length > 1 &&
  lines.every(({ x0, x1, y0, y1 }) => x1 - x0 < 1.3 * unit && y1 - y0 < 1.3 * unit) &&
  lines.some(({ x0, x1, y0, y1 }) => x1 - x0 > 0.7 * unit && y1 - y0 > 0.6 * unit) &&
  lines.filter(({ x0, x1 }) => x1 - x0 > 0.7 * unit).length > lines.length / 2

function downward({ gray, ink, unit }: Sheet, lines: readonly TextLine[]): ScanLine {
  return { box: around(lines), pieces: [{ picture: cutOut({ gray, ink, unit }, lines) }] }
}

/** Parted where the gap is wider than a character. */
function segmentsOf(line: TextLine, unit: number): Glyph[][] {
  const segments: Glyph[][] = []
  for (const glyph of glyphsOf(line.blobs)) {
    const before = segments.at(-1)?.at(-1)
    if (before && glyph.x0 - before.x1 < 1.2 * unit) segments.at(-1)?.push(glyph)
    else segments.push([glyph])
  }
  return segments
}

function segment(sheet: Sheet, glyphs: readonly Glyph[]): ScanLine {
  const mark = loneMark(sheet.ink, glyphs, sheet.unit)
  if (mark !== null) return { box: around(glyphs), pieces: [{ sign: mark }] }
  const pieces: Piece[] = []
  let text: Glyph[] = []
  const endText = (): void => {
    if (text.length > 0) pieces.push({ picture: cutOut(sheet, [around(text)]) })
    text = []
  }
  for (const glyph of glyphs) {
    const sign = signOf(sheet.ink, glyph, sheet.unit) ?? solidSignOf(sheet.ink, glyph, sheet.unit)
    if (sign === null) text.push(glyph)
    else {
      endText()
      pieces.push({ sign })
    }
  }
  endText()
  return { box: around(glyphs), pieces }
}

const around = (boxes: readonly PixelBox[]): PixelBox => ({
  x0: Math.min(...boxes.map((box) => box.x0)),
  y0: Math.min(...boxes.map((box) => box.y0)),
  x1: Math.max(...boxes.map((box) => box.x1)),
  y1: Math.max(...boxes.map((box) => box.y1)),
})
