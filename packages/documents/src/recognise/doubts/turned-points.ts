// Points that stand in the other column of points, or in that of the rates: told by what they make when they are summed up.
import { Decimal, type Form } from '@jizheng/core'
import { brokenRates, brokenWeights } from './broken-sums.ts'
import { hasPoints, pointsOfRows, pointsOfTotal, sumsOf } from './points.ts'
import { type Suspicion, suspect } from './suspicion.ts'

/** The rates, weights, scores and totals that are more likely another column's. */
export const turned = (form: Form): Suspicion[] => [
  ...otherRates(form),
  ...turnedPoints(form),
  ...scoresForWeights(form),
  ...weightsLeftAlone(form),
  ...turnedTotal(form),
]

/** A rate that contradicts its amounts while a figure of the points would fit: its columns are not what their headings say. */
function otherRates(form: Form): Suspicion[] {
  return brokenRates(form).flatMap(({ at: pointer }) => {
    const line = form.budget.lines[Number(pointer.split('/')[3])]
    if (!pointer.endsWith('/rate') || !line) return []
    const at = pointer.slice(0, -'rate'.length)
    const ratio = Decimal.of(line.spent!).over(line.adjusted ?? line.original!)
    const fits = (['weight', 'score'] as const).filter(
      (key) => line[key] !== null && ratio.times('100').minus(line[key]).abs().atMost('1.1'),
    )
    return fits.length > 0 ? suspect('rate-not-of-amounts', [pointer, ...fits.map((key) => at + key)]) : []
  })
}

/** Row after row a score above its weight, and none below: the two columns stand the wrong way round. */
function turnedPoints(form: Form): Suspicion[] {
  const both = form.indicators.filter((row) => row.weight !== null && row.score !== null)
  const above = both.filter((row) => Decimal.of(row.score!).moreThan(row.weight!)).length
  if (above === 0 || both.some((row) => Decimal.of(row.score!).lessThan(row.weight!))) return []
  // once may be a slip of the pen, unless the scores make the whole that the weights do not
  return above > 1 || (isWhole(form, 'score') && !isWhole(form, 'weight')) ? suspect('swapped-columns', allPoints(form)) : []
}

const isWhole = (form: Form, key: 'weight' | 'score'): boolean => sumsOf(form, key)[0].equals('100')

/** No weights beside the scores of a form that reached nothing yet, or of which the total counts the budget's weight in, or that make the whole: they are the weights. */
function scoresForWeights(form: Form): Suspicion[] {
  const { indicators, budget, total } = form
  if (indicators.filter(({ score }) => score !== null).length < 2 || hasPoints(form, 'weight')) return []
  const execution = budget.lines.find((line) => line.weight !== null || line.score !== null)
  const [scores] = sumsOf(form, 'score')
  const counted = execution?.score === null && total.score !== null && scores.plus(execution.weight!).equals(total.score)
  const isSuspicious = counted || isWhole(form, 'score') || indicators.every(({ actual }) => actual.text === null)
  return isSuspicious ? suspect('weights-or-scores', allPoints(form)) : []
}

/** The budget has a score and no indicator has: their column is lost, and where the weights make no whole one of them may be a score. */
function weightsLeftAlone(form: Form): Suspicion[] {
  const isScored = form.budget.lines.some(({ score, weight }) => score !== null && weight !== null)
  return isScored && !hasPoints(form, 'score') ? brokenWeights(form) : []
}

const allPoints = (form: Form): string[] => [...pointsOfRows(form), ...pointsOfTotal(form)]

/** What the scores make stands where the weights have their sum, or the other way round: turned, or moved by a cell that the row has lost. */
function turnedTotal(form: Form): Suspicion[] {
  const doubted = (pointers: readonly string[]) => suspect('total-in-other-column', pointers, figuresOf(form))
  const { weight, score } = form.total
  const lost = lostRows(form)
  if (lost !== null) return suspect('rows-missing', pointsOfTotal(form), lost)
  // weights make a whole number; what is left of a row that lost a cell may be a score
  if (weight?.includes('.')) return doubted(pointsOfTotal(form))
  const makes = (key: 'weight' | 'score', printed: string): boolean => sumsOf(form, key).some((made) => made.equals(printed))
  const isOfWeights = (printed: string): boolean =>
    hasPoints(form, 'weight') && (printed === '100' || (!printed.includes('.') && makes('weight', printed)))
  if (weight === null) return score !== null && isOfWeights(score) && !makes('score', score) ? doubted(['/total/score']) : []
  const isMoved = makes('score', weight) && !makes('weight', weight) && (score === null || !makes('score', score))
  // the rows have scores, the total has but one figure, and it is nothing that weights make
  const isLone = score === null && weight !== '100' && hasPoints(form, 'score') && !makes('weight', weight)
  const isTurned = score !== null && Decimal.of(score).moreThan(weight) && makes('weight', score)
  if (isMoved || isTurned || isLone) return doubted(pointsOfTotal(form))
  const isStray = weight !== '100' && hasPoints(form, 'weight') && !makes('weight', weight)
  const isFar = isFarBelow(form)
  const scores = `${score} < ${sumsOf(form, 'score')[0]}`
  return [...(isStray ? doubted(['/total/weight']) : []), ...(isFar ? suspect('total-far-below', ['/total/score'], scores) : [])]
}

/** "100 / 98; Σ 98 / 100": the total's weight and score, and what the rows make of them. */
function figuresOf(form: Form): string {
  const { weight, score } = form.total
  const made = (key: 'weight' | 'score'): string => (hasPoints(form, key) ? sumsOf(form, key)[1].toString() : '—')
  return `${weight ?? '—'} / ${score ?? '—'}; Σ ${made('weight')} / ${made('score')}`
}

/** A total of a whole hundred, of which the rows lack weights, and scores, but no more scores than weights: "60 / 51 of 100 / 88"; else null. */
function lostRows(form: Form): string | null {
  const { weight, score } = form.total
  if (weight !== '100' || score === null || !hasPoints(form, 'weight') || !hasPoints(form, 'score')) return null
  const [weights, scores] = [sumsOf(form, 'weight')[1], sumsOf(form, 'score')[1]]
  const [unweighted, unscored] = [Decimal.of(weight).minus(weights), Decimal.of(score).minus(scores)]
  const isLost = unscored.moreThan('1') && unscored.atMost(unweighted) && unscored.times('2').atLeast(unweighted)
  return isLost ? `Σ ${weights} / ${scores} < ${weight} / ${score}` : null
}

/** Less than half of what three rows and more make is no slip in a sum, but one row's score. */
function isFarBelow(form: Form): boolean {
  const scored = form.indicators.filter(({ score }) => score !== null).length
  return form.total.score !== null && scored > 2 && Decimal.of(form.total.score).times('2').lessThan(sumsOf(form, 'score')[0])
}
