// What the form says twice decides what to doubt: weights that sum to 100, scores that sum to the total, a rate that follows from two amounts.
import type { Form } from '@jizheng/core'
import { brokenRates, brokenScores, brokenTotal, brokenWeights } from './broken-sums.ts'
import { doubtsOfGuess } from './guess-doubts.ts'
import { hasPoints, pointsOfRows, pointsOfTotal } from './points.ts'
import { slips } from './slips.ts'
import { turned } from './turned-points.ts'

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
  for (const pointer of [...turned(form), ...slips(form, brokenWeights(form).length > 0)]) doubts.add(pointer)
  // of a table whose rows were not understood the sum of the weights is as likely
  if (form.indicators.length === 0 && form.total.score !== null && form.total.weight === null) doubts.add('/total/score')
  const isUnconfirmed = ask.looseTotal && (brokenTotal(form).length > 0 || !hasPoints(form, 'score'))
  // nor where no row's points stand for sure
  const points = pointsOfRows(form)
  if (isUnconfirmed || (points.length > 0 && points.every((pointer) => doubts.has(pointer))))
    for (const pointer of pointsOfTotal(form)) doubts.add(pointer)
  if (ask.guessed) {
    // points that fit together show that rows and columns were told apart; without them no row is sure
    const fitting = points.length > 0 && brokenWeights(form).length + brokenTotal(form).length === 0
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
