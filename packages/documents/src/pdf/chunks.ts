// Pages without borders: runs → chunks, the pieces of lines that stand side by side, and the pitch of the lines within one cell.
import type { Box } from '@jizheng/core'
import { around, median } from './geometry.ts'
import { partAt, type Gutter } from './gutters.ts'
import { isWide, linesOf, type Line } from './lines.ts'
import type { Run } from './text-state.ts'

/** Runs side by side with no more than a word's space between them; from top to bottom. */
export function chunksOf(runs: readonly Run[], gutters: readonly Gutter[] = []): Line[] {
  let pieces = known.get(runs)
  if (!pieces) known.set(runs, (pieces = piecesOf(runs)))
  const feet = feetOf(pieces.flatMap(([first]) => (first ? [first.box[3]] : [])))
  const isAlone = ([own]: readonly Run[]): boolean => !own || feet.within(own.box[3], own.size) < 2
  const chunks = pieces.flatMap((piece) => (gutters.length > 0 && !isAlone(piece) ? partAt(piece, gutters) : [[...piece]]))
  const turned = linesOf(runs.filter((run) => run.turn !== 0))
  return [...chunks.flatMap(linesOf), ...turned].toSorted((a, b) => middleOf(a) - middleOf(b))
}

/** The same page is asked for several times. */
const known = new WeakMap<readonly Run[], Run[][]>()

/** How many stand on one height, their feet no further apart than `reach`: whether nothing stands beside a text. */
function feetOf(feet: readonly number[]): { readonly within: (foot: number, reach: number) => number } {
  const sorted = Float64Array.from(feet).toSorted()
  return { within: (foot, reach) => firstFrom(sorted, foot + reach, true) - firstFrom(sorted, foot - reach) }
}

/** The index of the first number that is not below, or that is above. */
function firstFrom(sorted: ArrayLike<number>, value: number, isAbove = false): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value || (isAbove && sorted[middle] === value)) low = middle + 1
    else high = middle
  }
  return low
}

function piecesOf(runs: readonly Run[]): Run[][] {
  const pieces: Piece[] = []
  for (const row of rowsOfRuns(runs.filter((run) => run.turn === 0 && run.text !== ''))) {
    let piece: Run[] = []
    for (const run of row) {
      const before = piece.at(-1)
      if (before && run.box[0] - before.box[2] > leastGap(before, run)) {
        pieces.push(pieceOf(piece))
        piece = []
      }
      piece.push(run)
    }
    pieces.push(pieceOf(piece))
  }
  const printed = pieces.filter((piece) => piece.runs.some((run) => run.text.trim() !== ''))
  const surroundings = surroundingsOf(printed)
  return printed.flatMap((piece) => partAtGutters(piece, surroundings))
}

interface Piece {
  readonly runs: readonly Run[]
  readonly box: Box
  readonly size: number
}

const pieceOf = (runs: readonly Run[]): Piece => ({ runs, box: around(runs.map((run) => run.box)), size: runs[0]?.size ?? 10 })

/** How many neighbours above and below tell where the columns are. */
const witnesses = 8

/** More neighbours than a page has lines are not looked at. */
const neighboursMost = 2000

interface Surroundings {
  readonly isAlone: (piece: Piece) => boolean
  /** Those above and below, the nearest first. */
  readonly neighbours: (piece: Piece) => readonly Piece[]
}

function surroundingsOf(all: readonly Piece[]): Surroundings {
  const feet = feetOf(all.map(({ box }) => box[3]))
  const byTop = all.map((piece, index) => ({ piece, index, top: piece.box[1] })).toSorted((a, b) => a.top - b.top)
  const tops = byTop.map(({ top }) => top)
  return {
    isAlone: (piece) => feet.within(piece.box[3], piece.size) < 2,
    neighbours(piece) {
      const [top, reach] = [piece.box[1], 30 * piece.size]
      let below = firstFrom(tops, top)
      let above = below - 1
      const found: { readonly piece: Piece; readonly index: number }[] = []
      while (found.length < neighboursMost) {
        const [up, down] = [top - (tops[above] ?? -Infinity), (tops[below] ?? Infinity) - top]
        if (Math.min(up, down) >= reach) break
        const next = byTop[up < down ? above-- : below++]!
        if (next.piece !== piece) found.push(next)
      }
      const away = (other: Piece): number => Math.abs(other.box[1] - top)
      return found.toSorted((a, b) => away(a.piece) - away(b.piece) || a.index - b.index).map((each) => each.piece)
    },
  }
}

/** Cells whose texts touch: parted where lines above and below begin or end at the same place and none runs across it. */
function partAtGutters(piece: Piece, surroundings: Surroundings): Run[][] {
  const parts: Run[][] = [[]]
  // A text alone on its line is a title or a note.
  if (piece.runs.length < 2 || surroundings.isAlone(piece)) return [[...piece.runs]]
  const neighbours = surroundings.neighbours(piece)
  // In line with others above and below: one cell of a centred column.
  const isCentred = (other: Piece): boolean => Math.abs(other.box[0] + other.box[2] - piece.box[0] - piece.box[2]) < 1
  if (neighbours.slice(0, 10 * witnesses).filter(isCentred).length >= 3) return [[...piece.runs]]
  piece.runs.forEach((run, i) => {
    const before = piece.runs[i - 1]
    if (before && !/\s$/u.test(before.text) && !/^\s/u.test(run.text)) {
      const at = (before.box[2] + run.box[0]) / 2
      const near = neighbours
        .filter((other) => other.box[0] < at + 6 * piece.size && other.box[2] > at - 6 * piece.size)
        .slice(0, witnesses)
      const isWithin = isWithinText(before, run)
      const isCrossed = near.some(
        (other) => other.box[0] < at - 1 && other.box[2] > at + 1 && (isWithin || !other.runs.some((r) => Math.abs(r.box[0] - at) < 2)),
      )
      // Where every ideograph is a run of its own, one begins near every edge.
      const far = (isWithin ? 0.12 : 0.5) * piece.size
      const ends = near.filter(
        (other) => Math.min(Math.abs(other.box[0] - at), Math.abs(other.box[2] - at)) < far || (!isWithin && touchesAt(other, at)),
      ).length
      if ((!isCrossed && ends >= (isSpacing(before, run) ? 5 : 3)) || isLikeNextLine(piece, run.box[0], neighbours)) parts.push([])
    }
    parts.at(-1)?.push(run)
  })
  return parts
}

/** The line above or below is in two pieces that begin where this one does and here. */
function isLikeNextLine(piece: Piece, at: number, neighbours: readonly Piece[]): boolean {
  // Long texts only: of short ones some begin at one place by chance.
  if (Math.min(at - piece.box[0], piece.box[2] - at) < 6 * piece.size) return false
  const close = neighbours.filter((other) => Math.abs(other.box[1] - piece.box[1]) < 2 * piece.size)
  return close.some(
    (right) =>
      Math.abs(right.box[0] - at) < 0.6 &&
      close.some((left) => Math.abs(left.box[3] - right.box[3]) < 1 && Math.abs(left.box[0] - piece.box[0]) < 0.6 && left.box[2] < at + 1),
  )
}

export const middleOf = (line: { readonly box: Box }): number => (line.box[1] + line.box[3]) / 2

/**
 * Ideographs follow one another without a gap, and so do figures; between the two typesetters put a quarter of an em. What is wider parts
 * two cells, unless a blank is printed there.
 */
function leastGap(before: Run, run: Run): number {
  const size = Math.min(before.size, run.size)
  if (/\s$/u.test(before.text) || /^\s/u.test(run.text)) return 0.7 * size
  const [a, b] = [isWide(before.text.at(-1)), isWide(run.text[0])]
  return (a && b ? 0.06 : a || b ? 0.31 : 0.12) * size
}

const isWithinText = (before: Run, run: Run): boolean =>
  [...before.text].length === 1 &&
  [...run.text].length === 1 &&
  isWide(before.text.at(-1)) &&
  isWide(run.text[0]) &&
  run.box[0] - before.box[2] < 0.04 * run.size

/** Ideographs of two runs meet there too. */
function touchesAt({ runs }: Piece, at: number): boolean {
  return runs.some((run, i) => {
    const before = runs[i - 1]
    return before !== undefined && Math.abs(run.box[0] - at) < 2 && isWide(before.text.at(-1)) && isWide(run.text[0])
  })
}

/** The fifth to quarter of an em between ideographs and figures. */
function isSpacing(before: Run, run: Run): boolean {
  const gap = (run.box[0] - before.box[2]) / run.size
  return isWide(before.text.at(-1)) !== isWide(run.text[0]) && gap > 0.16 && gap < 0.27
}

function rowsOfRuns(runs: readonly Run[]): Run[][] {
  const rows: { base: number; size: number; runs: Run[] }[] = []
  for (const run of runs.toSorted((a, b) => a.box[3] - b.box[3])) {
    const row = rows.findLast((r) => Math.abs(r.base - run.box[3]) < 0.2 * Math.min(r.size, run.size))
    if (row) row.runs.push(run)
    else rows.push({ base: run.box[3], size: run.size, runs: [run] })
  }
  return rows.map((row) => row.runs.toSorted((a, b) => a.box[0] - b.box[0]))
}

/** In points: the smallest distance between lines one above the other that occurs often. Rows stand as far apart or, where cells are padded, farther. */
export function linePitch(chunks: readonly Line[]): number {
  const size = median(chunks.map((line) => line.size)) ?? 10
  const steps = chunks.flatMap((_, index) => stepsBelow(chunks, index, size)).toSorted((a, b) => a - b)
  const least = Math.max(2, steps.length / 12)
  let end = 0
  for (let start = 0; start < steps.length; start++) {
    while (end < steps.length && steps[end]! < steps[start]! + 0.06 * size) end++
    if (end - start >= least) return median(steps.slice(start, end)) ?? steps[start]!
  }
  return 1.3 * size
}

/** How far below the line at `index` the next one stands, where that may be a pitch; `chunks` from top to bottom. */
function stepsBelow(chunks: readonly Line[], index: number, size: number): number[] {
  const line = chunks[index]!
  for (let below = index + 1; below < chunks.length; below++) {
    const other = chunks[below]!
    const step = middleOf(other) - middleOf(line)
    if (step >= 2.2 * size) return []
    if (step <= 0.3 * size || other.box[0] >= line.box[2] || other.box[2] <= line.box[0]) continue
    return step > 0.9 * size && Math.abs(other.size - line.size) < 0.5 ? [step] : []
  }
  return []
}
