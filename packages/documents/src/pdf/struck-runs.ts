// Texts with a line through their middle: struck out, as people correct a figure by hand.
import { OperationError } from '@jizheng/core'
import type { Stroke } from './strokes.ts'
import type { Run } from './text-state.ts'

/** Where the line may cross, from the top of the type to its foot; a rule of the table stands above or below, an underline at the foot. */
const band = [0.32, 0.7] as const
/** Of the line that lies on text, and of a text that lies under the line; what reaches further is a rule or an axis. */
const leastShare = 0.85
const looksMost = 20_000_000

export function struckRuns(runs: readonly Run[], strokes: readonly Stroke[]): ReadonlySet<Run> {
  const struck = new Set<Run>()
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
    if (covered >= leastShare * (line.to - line.from)) for (const run of under) struck.add(run)
  }
  return struck
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
