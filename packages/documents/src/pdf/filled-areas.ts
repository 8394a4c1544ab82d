// A filled path → the upright boxes that it fills, where it consists of such; frames and curves are none.
import type { Box } from '@jizheng/core'
import { around } from './geometry.ts'
import { figuresOf, ruleWidthMost, widthOf, type PaintedPath } from './strokes.ts'

/** Of a path of more boxes it is not looked whether one lies in another, as in a frame. */
const boxesMost = 100

export interface FilledArea {
  readonly box: Box
  /** It is a box, and not only in one. */
  readonly isBox: boolean
}

export function filledAreas(painted: Pick<PaintedPath, 'path' | 'matrix'>): FilledArea[] {
  const figures = figuresOf(painted)
  if (figures.length > boxesMost) return []
  const boxes = figures.map((points) => {
    const box = around(points.map(([x, y]): Box => [x, y, x, y]))
    return { box, isBox: isUprightBox(points, box) }
  })
  // what lies in another may be a hole in it
  return boxes.some((one) => boxes.some((other) => one !== other && overlap(one.box, other.box))) ? [] : boxes
}

/** The boxes that the straight upright lines of a path cover, where they are thicker than a rule. */
export function thickLines(painted: Pick<PaintedPath, 'path' | 'matrix' | 'lineWidth'>): Box[] {
  const width = widthOf(painted)
  if (width <= ruleWidthMost) return []
  return figuresOf(painted).flatMap((points) =>
    points.slice(1).flatMap(([x, y], before): Box[] => {
      const [x0, y0] = points[before]!
      const half = width / 2
      if (Math.abs(y - y0) < 0.1) return [[Math.min(x, x0), y - half, Math.max(x, x0), y + half]]
      return Math.abs(x - x0) < 0.1 ? [[x - half, Math.min(y, y0), x + half, Math.max(y, y0)]] : []
    }),
  )
}

const overlap = (one: Box, other: Box): boolean => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]

function isUprightBox(points: readonly (readonly [x: number, y: number])[], box: Box): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.1
  const isCorner = ([x, y]: readonly [number, number]): boolean =>
    (near(x, box[0]) || near(x, box[2])) && (near(y, box[1]) || near(y, box[3]))
  return points.length >= 4 && points.length <= 6 && points.every(isCorner)
}
