// Affine matrices and boxes, in points; y grows downward from the top of the page.
import type { Box } from '@jizheng/core'

/** As in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that applies `inner` first and `outer` after it. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

export function apply(m: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

/** The upright box around a transformed one. */
export function applyToBox(m: Matrix, box: Box): Box {
  const [ax, ay] = apply(m, box[0], box[1])
  const [bx, by] = apply(m, box[2], box[3])
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

/** What lies in both; its right side left of its left one where nothing does. */
export const shared = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
]

export function around(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x0 = Math.min(x0, box[0])
    y0 = Math.min(y0, box[1])
    x1 = Math.max(x1, box[2])
    y1 = Math.max(y1, box[3])
  }
  return [x0, y0, x1, y1]
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? null
}

/** Values that stand within `tolerance` of their neighbour become one, at their middle; ascending. */
export function cluster(values: readonly number[], tolerance: number): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const found: number[] = []
  let first = 0
  for (let i = 1; i <= sorted.length; i++) {
    const next = sorted[i]
    const start = sorted[first] ?? 0
    const last = sorted[i - 1] ?? 0
    // A chain of near values must not grow into the next column: 2 tolerances are the most that one rule spreads over.
    if (next !== undefined && next - last <= tolerance && next - start <= 2 * tolerance) continue
    found.push((start + last) / 2)
    first = i
  }
  return sorted.length === 0 ? [] : found
}

/** The index of the value nearest to `at`. */
export function nearest(values: readonly number[], at: number): number {
  let best = 0
  values.forEach((value, i) => {
    if (Math.abs(value - at) < Math.abs((values[best] ?? 0) - at)) best = i
  })
  return best
}

/** Joins overlapping or nearly touching intervals; ascending. */
export function joinIntervals(intervals: readonly (readonly [number, number])[], gap: number): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from <= last[1] + gap) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** Of any number of values: a drawing may hold more than a call takes arguments. */
export const lowest = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity)
export const highest = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), -Infinity)
