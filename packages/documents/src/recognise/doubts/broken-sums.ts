// Sums that a form states and does not keep: rates of two amounts, weights that make a whole, scores that make the total. Pointers to all that is in them.
import { Decimal, type Form } from '@jizheng/core'
import { hasPoints, pointsOfLines, pointsOfRows, sumsOf } from './points.ts'

export function brokenRates(form: Form): string[] {
  return form.budget.lines.flatMap((line, index) => {
    const budget = line.adjusted ?? line.original
    if (line.rate === null || line.spent === null || budget === null || Decimal.of(budget).isZero()) return []
    const off = Decimal.of(line.spent).over(budget).minus(line.rate).abs()
    if (off.atMost('0.011')) return []
    return ['original', 'adjusted', 'spent', 'rate'].map((key) => `/budget/lines/${index}/${key}`)
  })
}

/** A score above its weight is more often a torn number than a fault. */
export function brokenScores(form: Form): string[] {
  return form.indicators.flatMap((row, index) => {
    if (row.score === null || row.weight === null || Decimal.of(row.score).atMost(row.weight)) return []
    return [`/indicators/${index}/score`, `/indicators/${index}/weight`]
  })
}

export function brokenWeights(form: Form): string[] {
  if (!hasPoints(form, 'weight')) return []
  const wholes = ['100', '90', '80', ...(form.total.weight === null ? [] : [form.total.weight])]
  const fits = sumsOf(form, 'weight').some((made) => wholes.some((whole) => made.equals(whole)))
  return fits ? [] : [...pointsOfRows(form, ['weight']), ...pointsOfLines(form, ['weight'])]
}

export function brokenTotal(form: Form): string[] {
  const { score } = form.total
  if (score === null || !hasPoints(form, 'score')) return []
  const fits = sumsOf(form, 'score').some((made) => made.minus(score).abs().atMost('0.05'))
  return fits ? [] : ['/total/score', ...pointsOfRows(form, ['score']), ...pointsOfLines(form, ['score'])]
}
