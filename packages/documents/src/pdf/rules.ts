// Strokes → rules: parts of one drawn line joined, and rules that touch gathered into the frames of tables.
import { cluster, highest, joinIntervals, lowest, nearest } from './geometry.ts'
import type { Stroke } from './strokes.ts'

/** Rules that hang together. */
export interface Frame {
  /** Ascending; each is one rule's x, the spread of double or slightly misaligned rules taken together. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For each of `xs`, what parts of it are drawn; for each of `ys` likewise. */
  readonly verticals: readonly (readonly (readonly [from: number, to: number])[])[]
  readonly horizontals: readonly (readonly (readonly [from: number, to: number])[])[]
}

/** `tolerance` in points: how far apart rules may stand that are meant to be one. Rules that touch no other come back apart. */
export function framesOf(strokes: readonly Stroke[], tolerance: number): { frames: Frame[]; loose: Stroke[] } {
  // Dots of a dotted rule run both ways; across it they join nothing.
  const rules = [...joinParts(strokes, true, tolerance), ...joinParts(strokes, false, tolerance)].filter(
    (rule) => rule.to - rule.from > tolerance,
  )
  const groups = touching(rules.length > rulesMost ? longest(rules) : rules, tolerance)
  const frames: Frame[] = []
  const loose: Stroke[] = []
  for (const group of groups) {
    const longEnough = group.filter((rule) => rule.to - rule.from > 2 * tolerance)
    if (longEnough.some((rule) => rule.horizontal) && longEnough.some((rule) => !rule.horizontal))
      frames.push(frameOf(longEnough, tolerance))
    else for (const rule of longEnough) loose.push(rule)
  }
  const sides = new Map(frames.map((frame) => [frame, loose.filter((rule) => isSideOf(rule, frame, tolerance))]))
  return {
    frames: frames.map((frame) => withSides(frame, sides.get(frame) ?? [])),
    loose: loose.filter((rule) => ![...sides.values()].some((own) => own.includes(rule))),
  }
}

/** A page with more rules holds a drawing or a hatching; whether they touch is asked of every two of them. The largest table seen has some three hundred. */
const rulesMost = 3000

const longest = (rules: readonly Stroke[]): Stroke[] => rules.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, rulesMost)

/** The side of a column of merged cells that runs down the whole page: no rule across touches it there. */
function isSideOf(rule: Stroke, { ys, xs }: Frame, tolerance: number): boolean {
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  if (rule.horizontal || Math.abs(rule.from - top) > 4 * tolerance || Math.abs(rule.to - bottom) > 4 * tolerance) return false
  const width = (xs.at(-1) ?? 0) - (xs[0] ?? 0)
  return rule.at > (xs[0] ?? 0) - width / 2 && rule.at < (xs.at(-1) ?? 0) + width / 2
}

function withSides(frame: Frame, sides: readonly Stroke[]): Frame {
  const columns = [
    ...frame.xs.map((x, i) => ({ x, drawn: frame.verticals[i] ?? [] })),
    ...sides.map((side) => ({ x: side.at, drawn: [[side.from, side.to] as const] })),
  ]
  columns.sort((a, b) => a.x - b.x)
  return { ...frame, xs: columns.map((column) => column.x), verticals: columns.map((column) => column.drawn) }
}

/** Joins what is drawn at the same height: segment by segment, dash by dash, or once for each of two neighbouring cells. */
function joinParts(strokes: readonly Stroke[], horizontal: boolean, tolerance: number): Stroke[] {
  const sorted = strokes.filter((s) => s.horizontal === horizontal).toSorted((a, b) => a.at - b.at)
  const joined: Stroke[] = []
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i]?.at ?? 0
    let end = i
    while (end < sorted.length && (sorted[end]?.at ?? 0) - first <= 0.4) end++
    const level = sorted.slice(i, end)
    const at = ((level.at(-1)?.at ?? first) + first) / 2
    for (const [from, to] of joinIntervals(
      level.map((s) => [s.from, s.to] as const),
      1.5 * tolerance,
    ))
      joined.push({ horizontal, at, from, to })
    i = end
  }
  return joined
}

function touching(rules: readonly Stroke[], tolerance: number): Stroke[][] {
  const parent = rules.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while ((parent[at] ?? at) !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  rules.forEach((a, i) => {
    for (let j = i + 1; j < rules.length; j++) {
      const b = rules[j]
      if (b && root(i) !== root(j) && touch(a, b, tolerance)) parent[root(i)] = root(j)
    }
  })
  const groups = new Map<number, Stroke[]>()
  rules.forEach((rule, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), rule]))
  return [...groups.values()]
}

function touch(a: Stroke, b: Stroke, tolerance: number): boolean {
  const overlap = (from: number, to: number, s: Stroke): boolean => s.from <= to + tolerance && s.to >= from - tolerance
  if (a.horizontal === b.horizontal) return Math.abs(a.at - b.at) <= tolerance && overlap(a.from, a.to, b)
  return overlap(b.at, b.at, a) && overlap(a.at, a.at, b)
}

const extentOf = (across: readonly Stroke[]): number[] => [lowest(across.map((s) => s.from)), highest(across.map((s) => s.to))]

function frameOf(rules: readonly Stroke[], tolerance: number): Frame {
  const horizontal = rules.filter((rule) => rule.horizontal)
  const vertical = rules.filter((rule) => !rule.horizontal)
  // A side that is not drawn (cut by the page, or left open by design) ends where the rules across it end.
  const xs = cluster(
    withOpenSides(
      vertical.map((s) => s.at),
      extentOf(horizontal),
      tolerance,
    ),
    tolerance,
  )
  const ys = cluster(
    withOpenSides(
      horizontal.map((s) => s.at),
      extentOf(vertical),
      tolerance,
    ),
    tolerance,
  )
  const drawn = (at: readonly number[], along: readonly Stroke[]): [number, number][][] => {
    const parts: [number, number][][] = at.map(() => [])
    for (const s of along) parts[nearest(at, s.at)]?.push([s.from, s.to])
    return parts.map((each) => joinIntervals(each, 1.5 * tolerance))
  }
  return { xs, ys, verticals: drawn(xs, vertical), horizontals: drawn(ys, horizontal) }
}

function withOpenSides(at: readonly number[], ends: readonly number[], tolerance: number): number[] {
  const [low, high] = [lowest(at), highest(at)]
  const [from = low, to = high] = ends
  // Twice the tolerance: rules that overshoot a corner do not make a column.
  return [...(from < low - 2 * tolerance ? [from] : []), ...at, ...(to > high + 2 * tolerance ? [to] : [])]
}
