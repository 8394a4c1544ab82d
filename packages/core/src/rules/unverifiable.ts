/**
 * Points for a row whose actual value cannot be held against its target, or which is not filled.
 *
 * Source: none gives a formula; reviewers take from nothing to all, by the evidence. So everything from 0 to the weight is permitted, and
 *         the step names what stands in the way.
 * Units:  points.
 * Edges:  rows without target and actual (decision and process rows) are judged whole.
 */
import { type Decimal, zero } from '../decimal.ts'
import { judged, type Ruling } from './ruling.ts'

export type Obstacle = {
  readonly rule: 'unverifiable/judged' | 'not-filled/actual' | 'not-filled/target' | 'not-filled/process-row'
  readonly why: string
}

export function unverifiable(
  row: { readonly weight: Decimal; readonly targetText: string; readonly actualText: string },
  obstacle: Obstacle,
): Ruling {
  const weight = row.weight.toString()
  const inputs = { weight, target: row.targetText, actual: row.actualText, why: obstacle.why }
  return judged(zero, row.weight, null, { rule: obstacle.rule, entry: null, inputs, result: `0-${weight}` })
}
