// What was planned and what was read become a page's content, as if its text and rules had been printed in a PDF.
import type { Box } from '@jizheng/core'
import type { PageContent } from '../pdf/content.ts'
import type { Matrix } from '../pdf/geometry.ts'
import { project } from './homography.ts'
import type { Run } from '../pdf/text-state.ts'
import type { ScanPlan } from './plan-page.ts'
import type { ReadLine } from './read-lines.ts'

/** Scanners often forget how large the page was; type and gaps are measured as on A4, whose longer side this is, in points. */
const longSide = 842

/** `width` of the page as displayed, in points. */
export function contentOf(plan: ScanPlan, readings: readonly ReadLine[], width: number): PageContent {
  const points = longSide / Math.max(plan.width, plan.height)
  const runs = plan.lines.flatMap(({ box }, i): Run[] => {
    const reading = readings[i]
    if (!reading || reading.text === '') return []
    const height = box.y1 - box.y0
    // Lines of the page's type have its size, though 一 is flat and figures are lower than ideographs.
    const size = (height > 1.15 * plan.unit && height < 2.5 * plan.unit ? height / 0.92 : plan.unit) * points
    const middle = ((box.y0 + box.y1) / 2) * points
    const around: Box = [
      box.x0 * points,
      Math.min(box.y0 * points, middle - size / 2),
      box.x1 * points,
      Math.max(box.y1 * points, middle + size / 2),
    ]
    return [
      {
        text: reading.text,
        box: around,
        size,
        turn: 0,
        doubt: reading.doubt,
        ...(reading.instead === undefined ? {} : { instead: reading.instead }),
      },
    ]
  })
  return {
    width: plan.width * points,
    height: plan.height * points,
    runs,
    strokes: plan.rules.map((rule) => ({ ...rule, at: rule.at * points, from: rule.from * points, to: rule.to * points })),
    fromPicture: displayOf(plan, points, width / plan.width),
  }
}

/** Back to the page as it was laid on the glass. A photograph's slant is more than such a matrix can say; its boxes are then a little off. */
function displayOf({ back, width, height }: ScanPlan, points: number, shown: number): Matrix {
  const [ax, ay] = project(back, 0, 0)
  const [bx, by] = project(back, width, 0)
  const [cx, cy] = project(back, 0, height)
  const [dx, dy] = project(back, width, height)
  // The mean of opposite sides.
  const across = [(bx - ax + dx - cx) / 2 / width, (by - ay + dy - cy) / 2 / width] as const
  const down = [(cx - ax + dx - bx) / 2 / height, (cy - ay + dy - by) / 2 / height] as const
  const middle = [(ax + bx + cx + dx) / 4, (ay + by + cy + dy) / 4] as const
  const scale = shown / points
  return [
    across[0] * scale,
    across[1] * scale,
    down[0] * scale,
    down[1] * scale,
    (middle[0] - (across[0] * width + down[0] * height) / 2) * shown,
    (middle[1] - (across[1] * width + down[1] * height) / 2) * shown,
  ]
}
