// Far more than the target: the target was too low, and the form has to say so.
import { atRisk, type Check, type Objection } from './reading.ts'
import { scoringRule } from './sources.ts'

/**
 * over-completion: an at-least, more-than, equal or unstated target above 0 was reached by the pack's threshold or more. A notice where a
 * reason is given and points were taken: the form has already answered.
 * Source: the pack's entry; 财预〔2020〕10号 Art. 16 asks for the cause always, and for a moderate deduction, without a number, only where the
 *   year-start target was clearly too low. The threshold is no national one: the pack says where it was seen.
 * Edges:  in a cost group a bare number is a limit; a target of 0 counts from the pack's own figure, where it has one.
 */
export const overCompletion: Check = ({ rows, pack, scoring, tolerances }) => {
  const objections: Objection[] = []
  const entry = pack.entries.overCompletion
  const threshold = tolerances.overCompletion
  const fromZero = entry?.value.fromZeroTarget
  for (const row of rows) {
    const { completion } = row
    if (completion.direction !== 'at-least' && completion.direction !== 'equal') continue
    if (completion.target === null || completion.actual === null || completion.state === 'incomparable') continue
    const far = completion.target.isPositive()
      ? completion.ratio?.atLeast(threshold)
      : fromZero !== undefined && completion.target.isZero() && completion.actual.atLeast(fromZero)
    if (!far) continue
    const risk = atRisk(row, scoring)
    const answered = row.reason !== null && row.weight !== null && row.score?.lessThan(row.weight)
    objections.push({
      code: 'over-completion',
      row,
      at: `${row.at}/actual`,
      params: {
        percent: completion.ratio?.times(100).round(0).toString() ?? '',
        threshold: threshold.times(100).toString(),
        reason: row.reason === null ? 'blank' : 'given',
      },
      points: risk?.isPositive() ? risk : null,
      ...(answered ? { severity: 'notice' as const } : {}),
      source: entry?.source ?? scoringRule,
    })
  }
  return objections
}
