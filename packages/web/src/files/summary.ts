// What the table of many files shows of one form.
import { countedFindings, type Decimal, pointsAtRisk, type ScoringRules } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'

export interface FormSummary {
  /** The pack that judged it, and why that one. */
  readonly rules: ScoringRules
  readonly project: string | null
  readonly unit: string | null
  readonly year: number | null
  readonly stated: string | null
  readonly nearest: string | null
  readonly atRisk: string | null
  readonly grade: string | null
  readonly error: number
  readonly warning: number
  readonly notice: number
  readonly doubts: number
  /** Whether any line of it bears points: a declaration of targets bears none. */
  readonly scored: boolean
}

export function summaryOf(form: JudgedForm): FormSummary {
  const { scoring, findings } = form
  const count = (severity: string) => countedFindings(findings).filter((finding) => finding.severity === severity).length
  const risk: Decimal | null = pointsAtRisk(scoring, findings)
  return {
    rules: scoring.rules,
    project: form.projectName ?? form.title,
    unit: form.implementer ?? form.supervisor,
    year: form.year,
    stated: scoring.total.stated,
    nearest: scoring.total.nearest,
    atRisk: risk === null ? null : risk.toString(),
    grade: scoring.total.grade,
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    doubts: form.doubts.length,
    scored: scoring.total.stated !== null || scoring.indicators.some(({ stated }) => stated !== null),
  }
}
