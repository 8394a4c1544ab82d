/**
 * The grade that a total earns.
 *
 * Source: 90 / 80 / 60 from 财预〔2020〕10号 Art. 18, lower limits included, no gap between 89 and 90; 80 / 70 / 60 in another configuration of
 *         the deployed system; whole numbers 90–100 / 80–89 / 60–79 / 0–59 in 郑州's rule.
 * Units:  points of a form of 100.
 * Edges:  a limit belongs to the better grade (90 is 优); below the lowest limit there is no grade. Where whole numbers leave gaps, 89.5 has
 *         none. Where names were seen and limits were not, no total has one.
 */
import type { Decimal } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import type { GradeLost } from '../scoring.ts'

/** Null where the pack has no grades or no limits, or the total lies in none of them. */
export function gradeOf(total: Decimal, grades: PackEntries['grades'] | undefined): string | null {
  return earnedGrade(total, grades)?.grade ?? null
}

export function earnedGrade(total: Decimal, grades: PackEntries['grades'] | undefined): PackEntries['grades'][number] | null {
  if (grades === undefined || !limitsSeen(grades)) return null
  const reached = grades.find(({ from }) => from !== null && total.atLeast(from))
  return reached === undefined || (reached.to !== undefined && total.moreThan(reached.to)) ? null : reached
}

export function limitsSeen(grades: PackEntries['grades']): boolean {
  return grades.every(({ from }) => from !== null)
}

/** Null where nothing falls, where the pack has no grades, or where either total has none. */
export function gradeLost(stated: Decimal | null, nearest: Decimal | null, grades: PackEntries['grades'] | undefined): GradeLost | null {
  if (stated === null || nearest === null || grades === undefined) return null
  const [before, after] = [earnedGrade(stated, grades), earnedGrade(nearest, grades)]
  if (before === null || after === null) return null
  const steps = grades.indexOf(after) - grades.indexOf(before)
  return steps <= 0 ? null : { from: before.grade, to: after.grade, steps }
}
