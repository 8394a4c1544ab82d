// What the form says twice decides what to doubt: weights that sum to 100, scores that sum to the total, a rate that follows from two amounts.
import { type Doubt, type Form, unclearActuals } from '@jizheng/core'
import { brokenRates, brokenScores, brokenTotal, brokenWeights } from './broken-sums.ts'
import { reasoned } from './evidence.ts'
import { doubtsOfGuess } from './guess-doubts.ts'
import { hasPoints, pointsOfRows, pointsOfTotal, sumsOf } from './points.ts'
import { slips } from './slips.ts'
import { type Suspicion, suspect } from './suspicion.ts'
import { turned } from './turned-points.ts'

interface Ask {
  /** What the reader already doubts, cell by cell. */
  readonly marked: readonly Suspicion[]
  /** True where the grid itself is a guess. On a given grid a wrong sum is the form's own fault and a finding, not a misreading. */
  readonly guessed: boolean
  /** True where the text was read from a picture. */
  readonly recognised: boolean
  /** True where the total's figures stood under no column of points. */
  readonly looseTotal: boolean
}

export function doubtsOf(form: Form, ask: Ask): Doubt[] {
  const isSure = !ask.guessed && !ask.recognised && isCrossFooted(form)
  const marked = isSure ? ask.marked.filter((mark) => !isOfLostCell(mark)) : ask.marked
  const found: Suspicion[] = marked.flatMap((mark) => valuesUnder(form, mark.at).map((at) => ({ ...mark, at })))
  if (ask.guessed || ask.recognised || marked.length > 0)
    found.push(...brokenRates(form), ...brokenScores(form), ...brokenWeights(form), ...brokenTotal(form))
  found.push(...turned(form), ...slips(form, brokenWeights(form).length > 0))
  // of a table whose rows were not understood the sum of the weights is as likely
  if (form.indicators.length === 0 && form.total.score !== null && form.total.weight === null)
    found.push(...suspect('total-unconfirmed', ['/total/score']))
  const isUnconfirmed = ask.looseTotal && !isWeightConfirmed(form) && (brokenTotal(form).length > 0 || !hasPoints(form, 'score'))
  // nor where no row's points stand for sure
  const points = pointsOfRows(form)
  const doubted = new Set(found.map(({ at }) => at))
  if (isUnconfirmed || (points.length > 0 && points.every((pointer) => doubted.has(pointer))))
    found.push(...suspect('total-unconfirmed', pointsOfTotal(form)))
  if (ask.guessed) {
    // points that fit together show that rows and columns were told apart; without them no row is sure
    const fitting = points.length > 0 && brokenWeights(form).length + brokenTotal(form).length === 0
    found.push(...doubtsOfGuess(form, fitting))
  }
  // read right; what it says of the target is not known
  for (const { at, feature, saw } of unclearActuals(form))
    found.push({ at, feature, saw, ...(feature === 'two-figures-in-cell' ? { instead: saw } : {}) })
  return reasoned(form, found)
}

/** Weights and scores both make what the total says: with a cell lost in any row, one of the two would not. */
const isCrossFooted = (form: Form): boolean =>
  (['weight', 'score'] as const).every((key) => form.total[key] !== null && sumsOf(form, key).some((made) => made.equals(form.total[key]!)))

const isOfLostCell = ({ feature, at }: Suspicion): boolean => feature === 'misaligned-row' && at.startsWith('/indicators/')

/** Beside a figure that is just what the weights make stands the score, though it be summed up wrongly. */
const isWeightConfirmed = (form: Form): boolean =>
  form.total.weight !== null && hasPoints(form, 'score') && sumsOf(form, 'weight').some((made) => made.equals(form.total.weight!))

/** A doubted target or actual is doubted in its number too. */
function valuesUnder(form: Form, pointer: string): string[] {
  const found = /^\/indicators\/(\d+)\/(target|actual)$/.exec(pointer)
  if (!found) return [pointer]
  const part = form.indicators[Number(found[1])]?.[found[2] as 'target' | 'actual']
  return part?.value != null ? [pointer, `${pointer}/value`] : [pointer]
}
