/**
 * Points for a target that was exceeded by far.
 *
 * Source: 财预〔2020〕10号 Art. 16: the cause is analysed whenever an actual value is far above its target; points are reduced moderately, by
 *         the deviation, only where the year-start target was clearly too low; no figure is given. Seen in use: no deduction (a district's
 *         reviewers), the score unlocked for manual change (deployed system, 120 %), reason compulsory (Guangxi, 130 %), minus 2 points (a
 *         local platform, 130 %).
 * Units:  ratio is actual ÷ target; points.
 * Edges:  a target of 0 has no ratio and counts only from the pack's `fromZeroTarget`. A deduction never goes below 0. A form
 *         does not show the cause, so what hangs on it is a judgement, and nothing taken is what is proposed.
 */
import { type Decimal, max, min, zero } from '../decimal.ts'
import type { EntryOption, PackEntries } from '../rule-pack.ts'
import { judged, type Ruling, type StepDraft } from './ruling.ts'

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
  const leftOpen = (rule: StepDraft['rule']) => judged(zero, weight, weight, { ...step, rule })
  const fixed = (points: Decimal, rule: StepDraft['rule']): Ruling => ({
    low: points,
    high: points,
    proposed: points,
    judged: false,
    steps: [{ ...step, rule, result: points.toString() }],
  })
  const rulings = {
    none: () => fixed(weight, 'over-completion/none'),
    'not-by-reviewer': () => leftOpen('over-completion/not-by-reviewer'),
    'if-target-too-low': () => leftOpen('over-completion/if-target-too-low'),
    judgement: () => leftOpen('over-completion/judgement'),
  } satisfies Record<EntryOption<'overCompletion', 'deduction'>, () => Ruling>
  return isVariant(deduction) ? rulings[deduction]() : fixed(max(zero, min(weight, weight.minus(deduction))), 'over-completion/deducted')

  function isVariant(text: string): text is keyof typeof rulings {
    return Object.hasOwn(rulings, text)
  }
}
