/**
 * Points for a target that was exceeded by far.
 *
 * Source: 财预〔2020〕10号 is believed to ask for a moderate deduction where the target was clearly too low, without a figure (article not
 *         seen). Seen in use: no deduction (a district's reviewers), the score unlocked for manual change (deployed system, 120 %), reason
 *         compulsory (Guangxi, 130 %), minus 2 points (a local platform, 130 %).
 * Units:  ratio is actual ÷ target; points.
 * Edges:  a target of 0 has no ratio and counts only from the pack's `fromZeroTarget`. A deduction never goes below 0.
 */
import { type Decimal, max, min, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { judged, type Ruling } from './ruling.ts'

type OverCompletion = PackEntries['overCompletion']

/** Whether a met at-least or equal target counts as over-completed. */
export function isOverCompleted(
  row: { readonly target: Decimal | null; readonly actual: Decimal | null; readonly ratio: Decimal | null },
  parameters: OverCompletion | undefined,
): boolean {
  if (parameters === undefined || row.target === null || row.actual === null) return false
  if (row.target.isZero()) return parameters.fromZeroTarget !== undefined && row.actual.atLeast(parameters.fromZeroTarget)
  return row.target.isPositive() && row.ratio !== null && row.ratio.atLeast(parameters.threshold)
}

export function overCompletion(
  row: { readonly weight: Decimal; readonly target: Decimal; readonly actual: Decimal },
  parameters: OverCompletion,
): Ruling {
  const { weight } = row
  const { threshold, deduction } = parameters
  const inputs = { weight: weight.toString(), target: row.target.toString(), actual: row.actual.toString(), threshold, deduction }
  const step = { entry: 'overCompletion', inputs, result: inputs.weight } as const
  if (deduction === 'judgement') return judged(zero, weight, weight, { ...step, rule: 'over-completion/judgement' })
  if (deduction === 'not-by-reviewer') return judged(zero, weight, weight, { ...step, rule: 'over-completion/not-by-reviewer' })
  const points = deduction === 'none' ? weight : max(zero, min(weight, weight.minus(deduction)))
  const rule = deduction === 'none' ? 'over-completion/none' : 'over-completion/deducted'
  return { low: points, high: points, proposed: points, judged: false, steps: [{ ...step, rule, result: points.toString() }] }
}
