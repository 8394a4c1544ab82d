// The execution rate and its points, recomputed from the amounts.
import { Decimal } from '../decimal.ts'
import { type Check, type Line, type Objection, outsideRange, type Reading } from './reading.ts'
import { executionOnForm, ownArithmetic } from './sources.ts'

/**
 * execution-rate-mismatch: the printed rate is not spent ÷ adjusted budget (÷ original where no adjusted figure, or where the pack says so).
 * execution-score-mismatch: the printed execution score lies outside what the pack permits (rate × weight, bands, steps); asked is the nearest end.
 *   Where a budget of 0 leaves the rate open, the printed rate and the printed score that contradict each other: either may be wrong, no score is asked for.
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
  const { permitted } = scoring.execution
  const off = outsideRange(line.score, permitted)
  if (off === null) return printedApart(line, reading)
  if (permitted === null || off.abs().atMost(tolerances.executionScore)) return null
  const rate = rateOf(line, reading) ?? line.rate
  const params = {
    score: line.line.score ?? '',
    weight: line.line.weight ?? '',
    rate: rate === null ? '' : `${rate.times(100).round(2).toString()}%`,
    expected: Decimal.of(permitted[off.isPositive() ? 1 : 0])
      .round(2)
      .toString(),
  }
  const source = pack.entries.execution?.source ?? executionOnForm
  return { code: 'execution-score-mismatch', at: `${line.at}/score`, params, points: off, source }
}

/** On a budget of 0: what the form prints as rate and as score, held against each other. */
function printedApart({ at, line, original, adjusted, rate, weight, score }: Line, { pack, tolerances }: Reading): Objection | null {
  const budget = adjusted ?? original
  if (budget === null || !budget.isZero() || rate === null || weight === null || score === null) return null
  if (pack.entries.execution?.value.formula !== 'rate-times-weight') return null
  if (rate.times(weight).minus(score).abs().atMost(tolerances.executionScore)) return null
  const params = { score: line.score ?? '', weight: line.weight ?? '', rate: `${rate.times(100).round(2).toString()}%`, budget: 'zero' }
  return { code: 'execution-score-mismatch', at: `${at}/score`, params, source: ownArithmetic }
}
