// Which lines the nearest total moves, and where to: those not that stand as stated because what was said of them was dismissed.
import { Decimal, isLetStand } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { figuresOf, type LineFigures, type LineName } from './lines.ts'

interface Moved {
  readonly line: LineName
  readonly from: string
  readonly to: string
}

export function movedLines(verdict: JudgedForm): readonly Moved[] {
  const lines: readonly LineName[] = ['execution', ...verdict.indicators.keys()]
  return lines.flatMap((line) => {
    const figures = figuresOf(verdict, line)
    const to = figures === null ? null : nearest(figures)
    return to === null || figures?.stated == null || isLetStand(line, verdict.findings) ? [] : [{ line, from: figures.stated, to }]
  })
}

/** Null where the stated score may stay. */
function nearest({ stated, permitted }: LineFigures): string | null {
  const points = stated === null ? null : Decimal.parse(stated)
  if (points === null || permitted === null) return null
  const [low, high] = permitted
  if (points.minus(Decimal.of(high)).isPositive()) return high
  return points.minus(Decimal.of(low)).isNegative() ? low : null
}
