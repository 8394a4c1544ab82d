// One painted path → its straight horizontal and vertical strokes: stroked lines, thin filled boxes, frames made of two boxes.
import type { Box } from '@jizheng/core'
import { apply, highest, lowest, type Matrix } from './geometry.ts'

/** A drawn rule or a part of one, in points of the displayed page. */
export interface Stroke {
  readonly horizontal: boolean
  /** y of a horizontal stroke, x of a vertical one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PaintedPath {
  /** pdf.js's encoding: 0 move, 1 line, 2 cubic (6 numbers), 3 quadratic (4), 4 close. */
  readonly path: ArrayLike<number>
  readonly how: 'stroke' | 'fill' | 'both' | 'none'
  readonly matrix: Matrix
  readonly lineWidth: number
}

// A filled box thinner than this is a rule, a thicker one is the shading of a cell. Word's thickest border is 6 points, and no row is so low.
export const ruleWidthMost = 5

const dotMost = 2.5

type Point = readonly [x: number, y: number]

export function strokesOf(painted: PaintedPath): Stroke[] {
  if (painted.how === 'none') return []
  const figures = figuresOf(painted)
  const sides = painted.how !== 'fill' && widthOf(painted) <= ruleWidthMost ? figures.flatMap(sidesOf) : []
  return painted.how === 'stroke' ? sides : sides.concat(filled(figures))
}

export function widthOf({ matrix, lineWidth }: Pick<PaintedPath, 'matrix' | 'lineWidth'>): number {
  return lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
}

/** The corner points of each subpath; curves count by their end point. */
export function figuresOf({ path, matrix }: Pick<PaintedPath, 'path' | 'matrix'>): Point[][] {
  const figures: Point[][] = []
  let figure: Point[] = []
  const sizes = [2, 2, 6, 4, 0]
  for (let i = 0; i < path.length;) {
    const kind = path[i] ?? 4
    const size = sizes[kind] ?? 0
    if (kind === 4) {
      const [first] = figure
      if (first) figure.push(first)
    } else {
      if (kind === 0) {
        figure = []
        figures.push(figure)
      }
      figure.push(apply(matrix, path[i + size - 1] ?? 0, path[i + size] ?? 0))
    }
    i += 1 + size
  }
  return figures.filter((points) => points.length > 1)
}

function sidesOf(points: readonly Point[]): Stroke[] {
  const found: Stroke[] = []
  points.forEach(([x, y], i) => {
    const before = points[i - 1]
    if (!before) return
    const [dx, dy] = [Math.abs(x - before[0]), Math.abs(y - before[1])]
    // Drawn by hand or by a slightly turned scan: a slope of 1 in 50 is still level.
    if (dx > 1 && dy <= Math.max(0.5, dx / 50)) found.push(level((y + before[1]) / 2, x, before[0]))
    else if (dy > 1 && dx <= Math.max(0.5, dy / 50)) found.push(upright((x + before[0]) / 2, y, before[1]))
  })
  return found
}

/** Corners of a line drawn by hand; what has more is a curve of a map or a chart. */
const cornersMost = 5

/** The boxes around the straight lines that are neither level nor upright. */
export function slantsOf(painted: PaintedPath): Box[] {
  if (painted.how !== 'stroke' && painted.how !== 'both') return []
  const figures = figuresOf(painted).filter((points) => points.length <= cornersMost)
  return figures.flatMap((points) =>
    points.slice(1).flatMap(([x, y], before): Box[] => {
      const [x0, y0] = points[before]!
      const box: Box = [Math.min(x, x0), Math.min(y, y0), Math.max(x, x0), Math.max(y, y0)]
      return Math.min(box[2] - box[0], box[3] - box[1]) > 1 && sidesOf([points[before]!, [x, y]]).length === 0 ? [box] : []
    }),
  )
}

const level = (at: number, a: number, b: number): Stroke => ({ horizontal: true, at, from: Math.min(a, b), to: Math.max(a, b) })
const upright = (at: number, a: number, b: number): Stroke => ({ horizontal: false, at, from: Math.min(a, b), to: Math.max(a, b) })

function filled(figures: readonly (readonly Point[])[]): Stroke[] {
  const boxes = figures.map((points) => {
    const xs = points.map((p) => p[0])
    const ys = points.map((p) => p[1])
    return { x0: lowest(xs), y0: lowest(ys), x1: highest(xs), y1: highest(ys) }
  })
  const found: Stroke[] = []
  for (const box of boxes) {
    const [w, h] = [box.x1 - box.x0, box.y1 - box.y0]
    if (h <= ruleWidthMost && w > h + 0.01) found.push(level((box.y0 + box.y1) / 2, box.x0, box.x1))
    else if (w <= ruleWidthMost && h > w + 0.01) found.push(upright((box.x0 + box.x1) / 2, box.y0, box.y1))
    // A dot of a dotted rule, that runs either way.
    else if (w <= dotMost) found.push(level((box.y0 + box.y1) / 2, box.x0, box.x1), upright((box.x0 + box.x1) / 2, box.y0, box.y1))
    else if (boxes.some((inner) => inner !== box && isFrame(box, inner))) {
      found.push(
        level(box.y0, box.x0, box.x1),
        level(box.y1, box.x0, box.x1),
        upright(box.x0, box.y0, box.y1),
        upright(box.x1, box.y0, box.y1),
      )
    }
  }
  return found
}

interface Corners {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** One box just inside another, both in one fill: what is painted is the frame between them. */
function isFrame(outer: Corners, inner: Corners): boolean {
  const margins = [inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1]
  return margins.every((margin) => margin >= 0 && margin <= ruleWidthMost) && margins.some((margin) => margin > 0)
}
