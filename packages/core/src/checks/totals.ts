// The total against its rows and its grade.
import { Decimal } from '../decimal.ts'
import { earnedGrade } from '../rules/grade.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { deployedSystem, ownArithmetic } from './sources.ts'

/**
 * total-missing: a form that scores has no total score. total-mismatch: the total is not the sum of the scored lines.
 * grade-mismatch: the printed grade is not the one that the pack gives for the printed total.
 * all-full-marks: no row lost a point; reviewers read such forms first.
 * Source: the form's own arithmetic; the deployed system recomputes all four.
 */
export const totals: Check = (reading) => {
  const objections: Objection[] = []
  const { form, rows } = reading
  if (!reading.selfEvaluation) return objections
  const expectsTotal = form.columns.score || form.total.weight !== null
  const stated = form.total.score === null ? null : Decimal.parse(form.total.score)
  if (stated === null) {
    if (expectsTotal) objections.push({ code: 'total-missing', at: '/total/score', source: ownArithmetic })
    return objections
  }
  const { sum } = reading.scoring.total
  if (sum === null || rows.every((row) => row.score === null)) return objections
  const computed = Decimal.of(sum)
  if (computed.minus(stated).abs().moreThan(reading.tolerances.total)) {
    objections.push({
      code: 'total-mismatch',
      at: '/total/score',
      params: { total: form.total.score ?? '', sum: computed.toString(), difference: stated.minus(computed).abs().toString() },
      points: stated.minus(computed),
      source: ownArithmetic,
    })
  }
  const grade = gradeObjection(reading, stated)
  if (grade !== null) objections.push(grade)
  const scored = rows.filter((row) => row.score !== null)
  if (scored.length >= 5 && scored.every((row) => row.weight !== null && row.score?.equals(row.weight))) {
    objections.push({ code: 'all-full-marks', at: '/total/score', source: deployedSystem })
  }
  return objections
}

function gradeObjection({ form, pack }: Reading, total: Decimal): Objection | null {
  const printed = form.total.grade?.replaceAll(/[\s等级次:：]/g, '')
  const grades = pack.entries.grades
  if (printed === undefined || grades === undefined) return null
  const known = grades.value.find((each) => printed === each.grade || printed === `${each.grade}秀` || printed === `${each.grade}好`)
  const earned = earnedGrade(total, grades.value)
  if (known === undefined || earned === null || known === earned) return null
  const params = { grade: form.total.grade ?? '', total: form.total.score ?? '', earned: earned.grade, from: earned.from ?? '' }
  return { code: 'grade-mismatch', at: '/total/grade', params, source: grades.source }
}
