// What is painted on a page besides text, in the order of painting: the ground behind a text, and what is painted over it.
import type { Box } from '@jizheng/core'
import { OperationError } from '@jizheng/core'
import type { Colour } from '../look.ts'

export interface PaintedArea {
  readonly box: Box
  /** Null where it is not one colour, or not known: a picture, a pattern, what lets something through. */
  readonly colour: Colour | null
  /** Nothing below it is seen; `perhaps` of a picture with a mask. */
  readonly hides: 'all' | 'perhaps' | 'nothing'
}

export interface PaintedAreas {
  /** Behind the middle of a box, as painted before `step`; undefined where nothing was. */
  readonly groundAt: (box: Box, step: number) => Colour | null | undefined
  /** How an area that was painted from `step` on covers a box: all of it, so much that a sign may be lost, or not; `perhaps` where all may be. */
  readonly coverAt: (box: Box, step: number) => 'all' | 'part' | 'perhaps' | 'nothing'
}

/** Cells by which areas are found, along each side of the page. */
const cells = 32
/** An area over more of them is looked at from everywhere. */
const cellsMost = 128
/** Areas looked at on one page. A page of a report with maps needs a million. */
const looksMost = 20_000_000
/** Of a text's width and height that is covered, its middle among it. */
const leastShare = 0.7

export function areasOn(width: number, height: number, painted: readonly PaintedArea[]): PaintedAreas {
  if (painted.length === 0) return { groundAt: () => undefined, coverAt: () => 'nothing' }
  const near: number[][] = []
  const large: number[] = []
  const cell = (value: number, size: number): number => Math.max(0, Math.min(cells - 1, Math.floor((cells * value) / size)))
  painted.forEach(({ box }, index) => {
    const [left, top, right, bottom] = [cell(box[0], width), cell(box[1], height), cell(box[2], width), cell(box[3], height)]
    if ((right - left + 1) * (bottom - top + 1) > cellsMost) large.push(index)
    else
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) (near[row * cells + column] ??= []).push(index)
  })
  let looks = 0
  const look = (): void => {
    if (++looks > looksMost) throw new OperationError('file-too-large', { operators: String(looksMost) })
  }
  const around = (x: number, y: number): readonly (readonly number[])[] => [near[cell(y, height) * cells + cell(x, width)] ?? [], large]
  return {
    groundAt(box, step) {
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
      let last = -1
      for (const indices of around(x, y)) {
        for (let at = indices.length - 1; at >= 0 && indices[at]! > last; at--) {
          look()
          if (indices[at]! < step && holds(painted[indices[at]!]!.box, x, y)) last = indices[at]!
        }
      }
      return painted[last]?.colour
    },
    coverAt(box, step) {
      let found: 'part' | 'perhaps' | 'nothing' = 'nothing'
      const y = (box[1] + box[3]) / 2
      for (let x = box[0]; ; x = Math.min(x + width / cells, box[2])) {
        for (const indices of around(x, y)) {
          for (let at = indices.length - 1; at >= 0 && indices[at]! >= step; at--) {
            look()
            const { box: area, hides } = painted[indices[at]!]!
            const cover = hides === 'nothing' ? 'nothing' : coverOf(box, area)
            if (cover === 'all' && hides === 'all') return 'all'
            if (cover === 'all') found = 'perhaps'
            else if (cover === 'part' && hides === 'all') found = 'part'
          }
        }
        if (x >= box[2]) return found
      }
    },
  }
}

const holds = (box: Box, x: number, y: number): boolean => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]

function coverOf(box: Box, area: Box): 'all' | 'part' | 'nothing' {
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  const [x, y] = [Math.min(box[2], area[2]) - Math.max(box[0], area[0]), Math.min(box[3], area[3]) - Math.max(box[1], area[1])]
  if (y < 0.5 * height || x <= 0) return 'nothing'
  if (x >= leastShare * width && y >= leastShare * height && holds(area, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)) return 'all'
  // half of a figure
  return x >= 0.3 * height ? 'part' : 'nothing'
}
