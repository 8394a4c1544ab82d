// From the lines' scores, each moved into its range, to the total and its grade; and how both are told as steps.
import { Decimal, sum } from './decimal.ts'
import type { PackEntries } from './rule-pack.ts'
import { gradeOf, limitsSeen } from './rules/grade.ts'
import type { StepDraft } from './rules/ruling.ts'
import { capped } from './rules/total-cap.ts'
import type { TotalBasis } from './scoring.ts'

/** A sum of lines as the total that the rules make of it: rounded, then capped. Points. */
export const finished = (total: Decimal, { decimals, cap }: Pick<TotalBasis, 'decimals' | 'cap'>): Decimal =>
  capped(decimals === null ? total : total.round(decimals), cap)

/** Points that the stated scores lose and could still gain, apart: one must not hide the other. */
export interface Moves {
  readonly down: Decimal
  readonly up: Decimal
}

/** `moves`: nearest minus stated of each line. */
export const movesOf = (moves: readonly Decimal[]): Moves => ({
  down: sum(moves.filter((move) => move.isNegative())).abs(),
  up: sum(moves.filter((move) => move.isPositive())),
})

export const nearestStep = ({ down, up }: Moves, stated: Decimal, nearest: Decimal): StepDraft => ({
  rule: 'total/nearest',
  entry: null,
  inputs: { down: down.toString(), up: up.toString(), sum: stated.toString() },
  result: nearest.toString(),
})

export function gradeStep(total: Decimal, grades: PackEntries['grades']): StepDraft {
  const grade = gradeOf(total, grades)
  const rule = grade !== null ? 'grade/by-total' : limitsSeen(grades) ? 'grade/between' : 'grade/limits-not-seen'
  const inputs = { total: total.toString(), grades: grades.map((each) => each.grade).join(' / ') }
  return { rule, entry: 'grades', inputs, result: grade ?? '' }
}
