/**
 * The grade that a total earns.
 *
 * Source: 90 / 80 / 60 from a notice of the finance ministry's budget department as reported by a consultancy; 80 / 70 / 60 in another
 *         configuration of the deployed system.
 * Units:  points of a form of 100.
 * Edges:  a limit belongs to the better grade (90 is 优); below the lowest limit there is no grade.
 */
import type { Decimal } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import type { GradeLost } from '../scoring.ts'

/** Null where the pack has no grades or the total lies below all of them. */
export function gradeOf(total: Decimal, grades: PackEntries['grades'] | undefined): string | null {
  return grades?.find((each) => total.atLeast(each.from))?.grade ?? null
}

/** Null where nothing falls, or the pack has no grades. */
export function gradeLost(stated: Decimal | null, nearest: Decimal | null, grades: PackEntries['grades'] | undefined): GradeLost | null {
  if (stated === null || nearest === null || grades === undefined) return null
  const [before, after] = [stated, nearest].map((total) => grades.findIndex((each) => total.atLeast(each.from))) as [number, number]
  if (before < 0 || after <= before) return null
  return { from: grades[before]!.grade, to: grades[after]!.grade, steps: after - before }
}
