// What the form says twice decides what to doubt: weights that sum to 100, scores that sum to the total, a rate that follows from two amounts.
import { doubtsOfGuess } from './guess-doubts.ts'
import { Decimal, type Form, sum } from '@jizheng/core'
import { slips } from './slips.ts'

interface Ask {
  /** Pointers whose cell the reader already doubts. */
  readonly marked: ReadonlySet<string>
  /** True where the grid itself is a guess. On a given grid a wrong sum is the form's own fault and a finding, not a misreading. */
  readonly guessed: boolean
  /** True where the text was read from a picture. */
  readonly recognised: boolean
  /** True where the total's figures stood under no column of points. */
  readonly looseTotal: boolean
}

export function doubtsOf(form: Form, ask: Ask): string[] {
  const doubts = new Set<string>()
  for (const pointer of ask.marked) for (const value of valuesUnder(form, pointer)) doubts.add(value)
  if (ask.guessed || ask.recognised || ask.marked.size > 0) {
    for (const pointer of [...brokenRates(form), ...brokenScores(form), ...brokenWeights(form), ...brokenTotal(form)]) doubts.add(pointer)
  }
  for (const pointer of [
    ...otherRates(form),
    ...turnedPoints(form),
    ...scoresForWeights(form),
    ...turnedTotal(form),
    ...slips(form, brokenWeights(form).length > 0),
  ])
    doubts.add(pointer)
  for (const pointer of weightsLeftAlone(form)) doubts.add(pointer)
  // of a table whose rows were not understood the sum of the weights is as likely
  if (form.indicators.length === 0 && form.total.score !== null && form.total.weight === null) doubts.add('/total/score')
  if (ask.looseTotal && (brokenTotal(form).length > 0 || form.indicators.every((row) => row.score === null)))
    for (const key of ['weight', 'score'] as const) if (form.total[key] !== null) doubts.add(`/total/${key}`)
  if (ask.guessed) {
    // points that fit together show that rows and columns were told apart; without them no row is sure
    const points = form.indicators.some((row) => row.weight !== null || row.score !== null)
    const fitting = points && brokenWeights(form).length + brokenTotal(form).length === 0
    for (const pointer of doubtsOfGuess(form, fitting)) doubts.add(pointer)
  }
  return [...doubts]
}

/** A doubted target or actual is doubted in its number too. */
function valuesUnder(form: Form, pointer: string): string[] {
  const found = /^\/indicators\/(\d+)\/(target|actual)$/.exec(pointer)
  if (!found) return [pointer]
  const part = form.indicators[Number(found[1])]?.[found[2] as 'target' | 'actual']
  return part?.value != null ? [pointer, `${pointer}/value`] : [pointer]
}

function brokenRates(form: Form): string[] {
  return form.budget.lines.flatMap((line, index) => {
    const budget = line.adjusted ?? line.original
    if (line.rate === null || line.spent === null || budget === null || Decimal.of(budget).isZero()) return []
    const off = Decimal.of(line.spent).over(budget).minus(line.rate).abs()
    if (off.atMost('0.011')) return []
    return ['original', 'adjusted', 'spent', 'rate'].map((key) => `/budget/lines/${index}/${key}`)
  })
}

/** A rate that contradicts its amounts while a figure of the points would fit: its columns are not what their headings say. */
function otherRates(form: Form): string[] {
  return brokenRates(form).flatMap((pointer) => {
    const line = form.budget.lines[Number(pointer.split('/')[3])]
    if (!pointer.endsWith('/rate') || !line) return []
    const at = pointer.slice(0, -'rate'.length)
    const ratio = Decimal.of(line.spent!).over(line.adjusted ?? line.original!)
    const fits = (['weight', 'score'] as const).filter(
      (key) => line[key] !== null && ratio.times('100').minus(line[key]).abs().atMost('1.1'),
    )
    return fits.length > 0 ? [pointer, ...fits.map((key) => at + key)] : []
  })
}

/** Row after row a score above its weight, and none below: the two columns stand the wrong way round. */
function turnedPoints(form: Form): string[] {
  const both = form.indicators.filter((row) => row.weight !== null && row.score !== null)
  const above = both.filter((row) => Decimal.of(row.score!).moreThan(row.weight!)).length
  if (above === 0 || both.some((row) => Decimal.of(row.score!).lessThan(row.weight!))) return []
  // once may be a slip of the pen, unless the scores make the whole that the weights do not
  return above > 1 || (isWhole(form, 'score') && !isWhole(form, 'weight')) ? allPoints(form) : []
}

const isWhole = (form: Form, key: 'weight' | 'score'): boolean => sum(form.indicators.map((row) => row[key] ?? '0')).equals('100')

/** No weights beside the scores of a form that reached nothing yet, or of which the total counts the budget's weight in: they are the weights. */
function scoresForWeights(form: Form): string[] {
  const { indicators, budget, total } = form
  const scores = indicators.map(({ score }) => score).filter((score) => score !== null)
  if (scores.length < 2 || indicators.some(({ weight }) => weight !== null)) return []
  const execution = budget.lines.find((line) => line.weight !== null || line.score !== null)
  const counted = execution?.score === null && total.score !== null && sum(scores).plus(execution.weight!).equals(total.score)
  return counted || indicators.every(({ actual }) => actual.text === null) ? allPoints(form) : []
}

/** The budget has a score and no indicator has: their column is lost, and where the weights make no whole one of them may be a score. */
function weightsLeftAlone(form: Form): string[] {
  const isScored = form.budget.lines.some(({ score, weight }) => score !== null && weight !== null)
  return isScored && form.indicators.every(({ score }) => score === null) ? brokenWeights(form) : []
}

const allPoints = (form: Form): string[] => [
  ...form.indicators.flatMap((row, index) =>
    (['weight', 'score'] as const).flatMap((key) => (row[key] === null ? [] : [`/indicators/${index}/${key}`])),
  ),
  ...(['weight', 'score'] as const).flatMap((key) => (form.total[key] === null ? [] : [`/total/${key}`])),
]

/** What the scores make stands where the weights have their sum, or the other way round: turned, or moved by a cell that the row has lost. */
function turnedTotal({ total, indicators, budget }: Form): string[] {
  const { weight, score } = total
  // weights make a whole number; what is left of a row that lost a cell may be a score
  if (weight?.includes('.')) return score === null ? ['/total/weight'] : ['/total/weight', '/total/score']
  const makes = (key: 'weight' | 'score', printed: string): boolean => {
    const rows = sum(indicators.map((row) => row[key] ?? '0'))
    const execution = budget.lines.find((line) => line[key] !== null)?.[key] ?? '0'
    return [rows, rows.plus(execution)].some((value) => value.equals(printed))
  }
  const isWeighted = indicators.some((row) => row.weight !== null)
  const isOfWeights = (printed: string): boolean =>
    isWeighted && (printed === '100' || (!printed.includes('.') && makes('weight', printed)))
  if (weight === null) return score !== null && isOfWeights(score) && !makes('score', score) ? ['/total/score'] : []
  const isMoved = makes('score', weight) && !makes('weight', weight) && (score === null || !makes('score', score))
  // the rows have scores, the total has but one figure, and it is nothing that weights make
  const isLone = score === null && weight !== '100' && indicators.some((row) => row.score !== null) && !makes('weight', weight)
  const isTurned = score !== null && Decimal.of(score).moreThan(weight) && makes('weight', score)
  if (!isMoved && !isTurned && !isLone) return []
  return score === null ? ['/total/weight'] : ['/total/weight', '/total/score']
}

/** A score above its weight is more often a torn number than a fault. */
function brokenScores(form: Form): string[] {
  return form.indicators.flatMap((row, index) => {
    if (row.score === null || row.weight === null || Decimal.of(row.score).atMost(row.weight)) return []
    return [`/indicators/${index}/score`, `/indicators/${index}/weight`]
  })
}

function brokenWeights(form: Form): string[] {
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

function brokenTotal(form: Form): string[] {
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
