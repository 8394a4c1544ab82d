// The execution rate and its points, recomputed from the amounts.
import { Decimal, max, min } from '../decimal.ts'
import type { Check, Line, Objection, Reading } from './reading.ts'
import { nationalRule, ownArithmetic } from './sources.ts'

/**
 * execution-rate-mismatch: the printed rate is not spent ÷ adjusted budget (÷ original where no adjusted figure, or where the pack says so).
 * execution-score-mismatch: the printed execution score is not rate × weight, kept within 0 and the weight; for packs with bands or steps,
 *   not within what they permit.
 * Source: the form's own amounts; the pack's entry for execution.
 * Edges:  a budget of 0 has no rate; a line with the weight of the whole form earns no execution score.
 */
export const execution: Check = (reading) => {
  const objections: Objection[] = []
  for (const line of reading.lines) {
    const rate = rateOf(line, reading)
    if (rate === null || line.rate === null) continue
    if (!line.rate.minus(rate).times(100).abs().moreThan(reading.tolerances.rate)) continue
    const params = {
      label: line.line.label,
      printed: `${line.rate.times(100).toString()}%`,
      computed: `${rate.times(100).round(2).toString()}%`,
      spent: line.line.spent ?? '',
      budget: line.line.adjusted ?? line.line.original ?? '',
    }
    objections.push({ code: 'execution-rate-mismatch', at: `${line.at}/rate`, params, source: ownArithmetic })
    break
  }
  const score = scoreObjection(reading)
  return score === null ? objections : [...objections, score]
}

function rateOf(line: Line, { pack }: Reading): Decimal | null {
  const byOriginal = pack.entries.execution?.value.denominator === 'original' && line.original !== null
  const budget = byOriginal ? line.original : (line.adjusted ?? line.original)
  if (budget === null || line.spent === null || !budget.isPositive()) return null
  return line.spent.over(budget, 8)
}

function scoreObjection(reading: Reading): Objection | null {
  const { execution: line, pack, scoring, tolerances } = reading
  if (line === null || line.weight === null || line.score === null || line.score.isNegative() || line.score.moreThan(line.weight))
    return null
  const entry = pack.entries.execution
  const rate = rateOf(line, reading) ?? line.rate
  let low: Decimal
  let high: Decimal
  if (entry === undefined || entry.value.formula === 'rate-times-weight') {
    if (rate === null) return null
    low = max(0, min(line.weight, line.weight.times(rate)))
    high = low
  } else {
    const permitted = scoring.execution.permitted
    if (permitted === null) return null
    low = Decimal.of(permitted[0])
    high = Decimal.of(permitted[1])
  }
  if (line.score.minus(high).atMost(tolerances.executionScore) && low.minus(line.score).atMost(tolerances.executionScore)) return null
  const above = line.score.minus(high)
  const expected = low.equals(high) ? low.round(2).toString() : `${low.round(2).toString()}—${high.round(2).toString()}`
  const params = {
    score: line.line.score ?? '',
    weight: line.line.weight ?? '',
    rate: rate === null ? '' : `${rate.times(100).round(2).toString()}%`,
    expected,
  }
  const points = above.isPositive() ? above : line.score.minus(low)
  return { code: 'execution-score-mismatch', at: `${line.at}/score`, params, points, source: entry?.source ?? nationalRule }
}
