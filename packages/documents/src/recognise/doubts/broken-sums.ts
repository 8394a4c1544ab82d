// Sums that a form states and does not keep: rates of two amounts, weights that make a whole, scores that make the total. Pointers to all that is in them.
import { Decimal, type Form } from '@jizheng/core'
import { hasPoints, pointsOfLines, pointsOfRows, sumsOf } from './points.ts'
import { type Suspicion, suspect } from './suspicion.ts'

export function brokenRates(form: Form): Suspicion[] {
  return form.budget.lines.flatMap((line, index) => {
    const budget = line.adjusted ?? line.original
    if (line.rate === null || line.spent === null || budget === null || Decimal.of(budget).isZero()) return []
    const off = Decimal.of(line.spent).over(budget).minus(line.rate).abs()
    if (off.atMost('0.011')) return []
    const pointers = (['original', 'adjusted', 'spent', 'rate'] as const).filter((key) => line[key] !== null)
    return suspect(
      'rate-not-of-amounts',
      pointers.map((key) => `/budget/lines/${index}/${key}`),
    )
  })
}

/** A score above its weight is more often a torn number than a fault. */
export function brokenScores(form: Form): Suspicion[] {
  return form.indicators.flatMap((row, index) => {
    if (row.score === null || row.weight === null || Decimal.of(row.score).atMost(row.weight)) return []
    return suspect('score-above-weight', [`/indicators/${index}/score`, `/indicators/${index}/weight`], `${row.score} > ${row.weight}`)
  })
}

export function brokenWeights(form: Form): Suspicion[] {
  if (!hasPoints(form, 'weight')) return []
  const wholes = ['100', '90', '80', ...(form.total.weight === null ? [] : [form.total.weight])]
  const fits = sumsOf(form, 'weight').some((made) => wholes.some((whole) => made.equals(whole)))
  if (fits) return []
  const saw = `${made(form, 'weight')} ≠ ${form.total.weight ?? '100'}`
  return suspect('weights-cross-footing', [...pointsOfRows(form, ['weight']), ...pointsOfLines(form, ['weight'])], saw)
}

export function brokenTotal(form: Form): Suspicion[] {
  const { score } = form.total
  if (score === null || !hasPoints(form, 'score')) return []
  const fits = sumsOf(form, 'score').some((made) => made.minus(score).abs().atMost('0.05'))
  if (fits) return []
  const pointers = ['/total/score', ...pointsOfRows(form, ['score']), ...pointsOfLines(form, ['score'])]
  return suspect('scores-cross-footing', pointers, `${made(form, 'score')} ≠ ${score}`)
}

/** The sum of all that has points, as the form's own reader would make it. */
const made = (form: Form, key: 'weight' | 'score'): string => sumsOf(form, key)[1].toString()
