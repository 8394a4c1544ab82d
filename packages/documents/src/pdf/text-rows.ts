// Pages without borders: chunks → rows, by weighing where the rows may be parted. What weighs against a row: cells whose lines do not stand in
// its middle, lines of one cell that are not one pitch apart, several numbers in one cell, lines that overlap those of the next row.
import type { Box } from '@jizheng/core'
import { middleOf } from './chunks.ts'
import { around } from './geometry.ts'
import type { Line } from './lines.ts'
import { beginsAnew, firstUnitWidth } from './paragraphs.ts'

export interface TextCell {
  readonly lines: readonly Line[]
  readonly box: Box
}

export interface TextRow {
  readonly cells: readonly TextCell[]
  readonly top: number
  readonly bottom: number
}

interface Level {
  readonly y: number
  readonly chunks: Line[]
}

/** A row spans so many different heights of lines at most (a text of thirty lines beside one of thirty-one). */
const levelsMost = 64

const hopeless = 60

export function textRows(
  chunks: readonly Line[],
  pitch: number,
  marks: { readonly cuts: readonly number[]; readonly breaks: readonly number[] },
): TextRow[] {
  const levels = levelsOf(chunks, pitch)
  const room = roomOf(chunks, pitch)
  const { 0: left, 2: right } = around(chunks.map((chunk) => chunk.box))
  // Labels merged over several rows stand left of this.
  const labels = left + 0.3 * (right - left)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }]
  for (let end = 1; end <= levels.length; end++) {
    let found = { cost: Infinity, from: end - 1 }
    for (let start = end - 1; start >= Math.max(0, end - levelsMost); start--) {
      const [here, above] = [levels[start], levels[start + 1]]
      // No row has a gap in it, and none reaches over a drawn rule.
      if (here && above && start + 1 < end && (above.y - here.y > 2.6 * pitch || marks.cuts.some((cut) => cut > here.y && cut < above.y)))
        break
      const before = best[start]?.cost ?? Infinity
      // A row costs at least 2.
      if (before + 2 >= found.cost) continue
      const cost =
        before +
        rowCost(levels.slice(start, end), pitch, { room, breaks: marks.breaks }) +
        (end < levels.length ? cutCost(levels[end - 1], levels[end], { pitch, labels }) : 0)
      if (cost < found.cost) found = { cost, from: start }
      // Cells that stand too high or low make up for at most half of that as the row grows; what speaks against its lines stays.
      else if (cost > found.cost + hopeless) break
    }
    best.push(found)
  }
  const rows: TextRow[] = []
  for (let end = levels.length; end > 0;) {
    const from = best[end]?.from ?? end - 1
    rows.unshift(rowOf(levels.slice(from, end).flatMap((level) => level.chunks)))
    end = from
  }
  return rows
}

function levelsOf(chunks: readonly Line[], pitch: number): Level[] {
  const levels: Level[] = []
  for (const chunk of chunks) {
    const last = levels.at(-1)
    if (last && middleOf(chunk) - last.y < 0.2 * pitch) last.chunks.push(chunk)
    else levels.push({ y: middleOf(chunk), chunks: [chunk] })
  }
  return levels
}

function rowOf(chunks: readonly Line[]): TextRow {
  const cells = cellsOf(chunks)
  const box = around(chunks.map((chunk) => chunk.box))
  return { cells, top: box[1], bottom: box[3] }
}

/** What stands one above the other within a row is one cell. */
function cellsOf(chunks: readonly Line[]): TextCell[] {
  const groups: { lines: Line[]; from: number; to: number }[] = []
  for (const line of chunks.toSorted((a, b) => a.box[0] - b.box[0])) {
    const last = groups.at(-1)
    if (last && line.box[0] < last.to - 0.5) {
      last.lines.push(line)
      last.to = Math.max(last.to, line.box[2])
    } else groups.push({ lines: [line], from: line.box[0], to: line.box[2] })
  }
  return groups.map(({ lines }) => ({
    lines: lines.toSorted((a, b) => middleOf(a) - middleOf(b) || a.box[0] - b.box[0]),
    box: around(lines.map((line) => line.box)),
  }))
}

const isAmount = (text: string): boolean => /^-?[\d,]+\.\d+[%％]?$/u.test(text)
const isNumber = (text: string): boolean => /^[-+]?[\d,]+(?:\.\d+)?[%％]?$|^[-—/]$/u.test(text)

function rowCost(levels: readonly Level[], pitch: number, { room, breaks }: { room: Room; breaks: readonly number[] }): number {
  const cells = cellsOf(levels.flatMap((level) => level.chunks))
  const top = Math.min(...cells.map((cell) => cell.box[1]))
  const bottom = Math.max(...cells.map((cell) => cell.box[3]))
  let cost = 2
  let offMiddle = 0
  // A row that a page break cuts has its text at the top; so have all rows of some producers.
  let offTop = breaks.some((y) => y > top && y < bottom + pitch) ? 0.5 : 2
  cells.forEach((cell, i) => {
    // The first columns hold labels merged over several rows: they stand in the middle of something else.
    const trust = i === 0 ? 0.3 : i === 1 ? 0.6 : 1
    offMiddle += trust * offCost(Math.abs(cell.box[1] + cell.box[3] - top - bottom) / 2, pitch)
    offTop += trust * offCost(cell.box[1] - top, pitch)
    cost += linesCost(cell.lines, pitch, room)
  })
  cost += Math.min(offMiddle, offTop)
  const [first] = cells
  const count = first?.lines.length ?? 0
  // Every cell with the same number of lines: as many rows, rather.
  const isLabelled = cells.length === 2 && count === 2 && (first?.lines.every((line) => line.text.length <= 6) ?? false)
  if (count > 1 && (cells.length > 2 || isLabelled) && cells.every((cell) => cell.lines.length === count)) cost += 3 * (count - 1)
  return cost
}

const offCost = (off: number, pitch: number): number => Math.min(3, (6 * Math.max(0, off - 0.1 * pitch)) / pitch)

function linesCost(lines: readonly Line[], pitch: number, room: Room): number {
  let cost = 0
  const widest = Math.max(...lines.map((line) => line.box[2] - line.box[0]))
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before) return
    const step = middleOf(line) - middleOf(before)
    // Two chunks on one height overlapped by a third line: two columns under one heading.
    if (step < 0.3 * pitch) cost += 2
    else if (Math.abs(step - pitch) > 0.15 * pitch) cost += 4
    if (isNumber(line.text) && isNumber(before.text)) cost += 3
    // An amount does not go on with a word.
    else if (isAmount(line.text) && !/[\d.,]$/u.test(before.text)) cost += 2
    if (!isAligned(before, line)) cost += 3
    cost += 2.5 * needlessness(before, line, Math.max(widest, room.get(before) ?? 0))
  })
  return cost
}

/** How wide the widest line is that stands in the same column somewhere near, by line. */
type Room = ReadonlyMap<Line, number>

/** `chunks` from top to bottom. */
function roomOf(chunks: readonly Line[], pitch: number): Room {
  const room = new Map<Line, number>()
  let first = 0
  for (const line of chunks) {
    const middle = middleOf(line)
    let width = line.box[2] - line.box[0]
    while (middle - middleOf(chunks[first]!) >= 6 * pitch) first++
    for (let near = first; near < chunks.length; near++) {
      const other = chunks[near]!
      if (middleOf(other) - middle >= 6 * pitch) break
      const sameMiddle = Math.abs(other.box[0] + other.box[2] - line.box[0] - line.box[2]) < 3
      if (sameMiddle || Math.abs(other.box[0] - line.box[0]) < 1.5) width = Math.max(width, other.box[2] - other.box[0])
    }
    room.set(line, width)
  }
  return room
}

/** From 0 to 1: the line could well have taken what comes next, and no sentence ends and no list goes on here; two cells, rather. */
function needlessness(line: Line, next: Line, room: number): number {
  if (isRowLabel(next.text)) return 1.6
  const isVertical = [...next.text].length <= 2 && [...line.text].length <= 2
  if (isVertical || /[。；;：:]$/u.test(line.text) || beginsAnew(next.text) || isBracket(next.text)) return 0
  // Some break lines only between words, mostly of two characters.
  const spare = room - (line.box[2] - line.box[0]) - firstUnitWidth(next) - 0.4 * line.size
  return Math.max(0, Math.min(1, spare / (1.2 * line.size)))
}

/** Headings have their letter or unit on a line of its own. */
const isBracket = (text: string): boolean => /^[（(][^（(]{1,6}[）)]$/u.test(text)

/** Rows of the official template that are left blank, are parts of a sum or are signed begin like this. */
const isRowLabel = (text: string): boolean => /^(?:指标\s?\d|…|其中[:：]|(?:填[报表]|联系|负责)人|注[:：]|备注)/u.test(text)

function isAligned(a: Line, b: Line): boolean {
  const left = Math.abs(a.box[0] - b.box[0]) < 2.5 * b.size
  return left || Math.abs(a.box[0] + a.box[2] - b.box[0] - b.box[2]) < 1.6 * b.size
}

/** Lines that overlap across the cut speak against it: cells of neighbouring rows never do, only merged labels. */
function cutCost(above: Level | undefined, below: Level | undefined, { pitch, labels }: { pitch: number; labels: number }): number {
  if (!above || !below || below.y - above.y > 0.8 * pitch) return 0
  const weight = ({ chunks }: Level): number => chunks.reduce((sum, chunk) => sum + (chunk.box[2] < labels ? 0.3 : 1), 0)
  return 4 * Math.min(weight(above), weight(below))
}
