// Pages without borders: runs → chunks, the pieces of lines that stand side by side, and the pitch of the lines within one cell.
import { median } from './geometry.ts'
import { isWide, linesOf, type Line } from './lines.ts'
import type { Run } from './text-state.ts'

/** Runs side by side with no more than a word's space between them; from top to bottom. */
export function chunksOf(runs: readonly Run[]): Line[] {
  const chunks: Line[] = []
  for (const row of rowsOfRuns(runs.filter(run => run.turn === 0))) {
    let chunk: Run[] = []
    const end = (): void => {
      chunks.push(...linesOf(chunk))
      chunk = []
    }
    for (const run of row) {
      const before = chunk.at(-1)
      if (before && run.box[0] - before.box[2] > leastGap(before, run)) end()
      chunk.push(run)
    }
    end()
  }
  return chunks.filter(line => line.text !== '').toSorted((a, b) => middleOf(a) - middleOf(b))
}

export const middleOf = (line: Line): number => (line.box[1] + line.box[3]) / 2

/**
 * Ideographs follow one another without a gap, and so do figures; between the two typesetters put a quarter of an em. What is wider parts
 * two cells, unless a blank is printed there.
 */
function leastGap(before: Run, run: Run): number {
  const size = Math.min(before.size, run.size)
  if (/\s$/u.test(before.text) || /^\s/u.test(run.text)) return 0.7 * size
  return (isWide(before.text.at(-1)) === isWide(run.text[0]) ? 0.12 : 0.31) * size
}

function rowsOfRuns(runs: readonly Run[]): Run[][] {
  const rows: { base: number; size: number; runs: Run[] }[] = []
  for (const run of runs.toSorted((a, b) => a.box[3] - b.box[3])) {
    const row = rows.findLast(r => Math.abs(r.base - run.box[3]) < 0.2 * Math.min(r.size, run.size))
    if (row) row.runs.push(run)
    else rows.push({ base: run.box[3], size: run.size, runs: [run] })
  }
  return rows.map(row => row.runs.toSorted((a, b) => a.box[0] - b.box[0]))
}

/** In points: the smallest distance between lines one above the other that occurs often. Rows stand as far apart or, where cells are padded, farther. */
export function linePitch(chunks: readonly Line[]): number {
  const size = median(chunks.map(line => line.size)) ?? 10
  const steps: number[] = []
  chunks.forEach((line, i) => {
    const next = chunks.slice(i + 1).find(other => middleOf(other) > middleOf(line) + 0.3 * size && other.box[0] < line.box[2] && other.box[2] > line.box[0])
    if (next && Math.abs(next.size - line.size) < 0.5) steps.push(middleOf(next) - middleOf(line))
  })
  const likely = steps.filter(step => step > 0.9 * size && step < 2.2 * size).toSorted((a, b) => a - b)
  const near = (step: number): number[] => likely.filter(other => other >= step && other < step + 0.06 * size)
  const found = likely.find(step => near(step).length >= Math.max(2, likely.length / 12))
  return found === undefined ? 1.3 * size : (median(near(found)) ?? found)
}
