// Sums that a form states and does not keep: rates of two amounts, weights that make a whole, scores that make the total. Pointers to all that is in them.
import { Decimal, type Form, sum } from '@jizheng/core'

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
  const weights = form.indicators.map((row) => row.weight).filter((weight) => weight !== null)
  if (weights.length === 0) return []
  const rows = sum(weights)
  const execution = form.budget.lines.map((line) => line.weight).find((weight) => weight !== null) ?? '0'
  const fits = [rows, rows.plus(execution)].some(
    (value) =>
      value.equals('100') || value.equals('90') || value.equals('80') || (form.total.weight !== null && value.equals(form.total.weight)),
  )
  if (fits) return []
  return [
    ...form.indicators.flatMap((row, index) => (row.weight === null ? [] : [`/indicators/${index}/weight`])),
    ...form.budget.lines.flatMap((line, index) => (line.weight === null ? [] : [`/budget/lines/${index}/weight`])),
  ]
}

export function brokenTotal(form: Form): string[] {
  const scores = form.indicators.map((row) => row.score).filter((score) => score !== null)
  if (scores.length === 0 || form.total.score === null) return []
  const rows = sum(scores)
  const execution = form.budget.lines.map((line) => line.score).find((score) => score !== null) ?? '0'
  if ([rows, rows.plus(execution)].some((value) => value.minus(form.total.score!).abs().atMost('0.05'))) return []
  return [
    '/total/score',
    ...form.indicators.flatMap((row, index) => (row.score === null ? [] : [`/indicators/${index}/score`])),
    ...form.budget.lines.flatMap((line, index) => (line.score === null ? [] : [`/budget/lines/${index}/score`])),
  ]
}
