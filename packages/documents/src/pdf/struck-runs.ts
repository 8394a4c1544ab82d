// Texts with a line through their middle: struck out, as people correct a figure by hand.
import type { Box } from '@jizheng/core'
import { OperationError } from '@jizheng/core'
import type { Stroke } from './strokes.ts'
import type { Run } from './text-state.ts'

/** Where the line may cross, from the top of the type to its foot; a rule of the table stands above or below, an underline at the foot. */
const band = [0.32, 0.7] as const
/** Of the line that lies on text, and of a text that lies under the line; what reaches further is a rule or an axis. */
const leastShare = 0.85
/** By which a line may stand out all the same, in ems: a pen's slack; a cell's margin is wider. */
const overhang = 0.4
/** Of bands that the page is looked through by, and the highest line that may cross out a text, in points. */
const rowHeight = 20
const highestSlant = 80
const looksMost = 20_000_000

interface Drawn {
  readonly strokes: readonly Stroke[]
  /** The boxes around slanting lines. */
  readonly slants: readonly Box[]
}

export function struckRuns(runs: readonly Run[], { strokes, slants }: Drawn): ReadonlySet<Run> {
  const struck = new Set<Run>(crossedOut(runs, slants))
  const lines = strokes.filter(({ horizontal, from, to }) => horizontal && to - from > 2).toSorted((a, b) => a.at - b.at)
  if (lines.length === 0) return struck
  const crossed = new Map<Stroke, Run[]>()
  let looks = 0
  for (const run of runs) {
    const [left, top, right, bottom] = run.box
    if (run.turn % 2 === 1 || run.text.trim() === '') continue
    const [from, to] = [top + band[0] * (bottom - top), top + band[1] * (bottom - top)]
    for (let at = firstFrom(lines, from); at < lines.length && lines[at]!.at <= to; at++) {
      if (++looks > looksMost) throw new OperationError('file-too-large', { operators: String(looksMost) })
      const line = lines[at]!
      if (line.from > left + 0.2 * (right - left) || line.to < right - 0.2 * (right - left)) continue
      const known = crossed.get(line)
      if (known === undefined) crossed.set(line, [run])
      else known.push(run)
    }
  }
  for (const [line, under] of crossed) {
    const covered = under.reduce((sum, { box }) => sum + Math.max(0, Math.min(box[2], line.to) - Math.max(box[0], line.from)), 0)
    if (covered + overhang * under[0]!.size >= leastShare * (line.to - line.from)) for (const run of under) struck.add(run)
  }
  return struck
}

/** What a slanting line no higher than a line of text goes through: crossed out. The slanting line of a head divides a cell, and two texts stand beside it. */
function* crossedOut(runs: readonly Run[], slants: readonly Box[]): Iterable<Run> {
  const rows = Map.groupBy(
    runs.filter(({ turn, text }) => turn % 2 === 0 && text.trim() !== ''),
    ({ box }) => Math.floor((box[1] + box[3]) / 2 / rowHeight),
  )
  let looks = 0
  for (const [left, top, right, bottom] of slants) {
    if (bottom - top > highestSlant) continue
    const under: Run[] = []
    for (let row = Math.floor((top - 1) / rowHeight); row <= (bottom + 1) / rowHeight; row++)
      for (const run of rows.get(row) ?? []) {
        if (++looks > looksMost) throw new OperationError('file-too-large', { operators: String(looksMost) })
        const { box } = run
        const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
        const isInside = x > left && x < right && y > top - 1 && y < bottom + 1
        if (isInside && bottom - top <= 1.6 * (box[3] - box[1])) under.push(run)
      }
    const covered = under.reduce((sum, { box }) => sum + Math.max(0, Math.min(box[2], right) - Math.max(box[0], left)), 0)
    if (covered > 0.6 * (right - left)) yield* under
  }
}

function firstFrom(lines: readonly Stroke[], y: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.at < y) low = middle + 1
    else high = middle
  }
  return low
}
