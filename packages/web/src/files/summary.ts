// What the table of many files shows of one form.
import {
  balanceOf,
  countedFindings,
  type Decimal,
  doubtedCells,
  type FindingCode,
  pointsAtRisk,
  type Reliability,
  type ScoringRules,
  type Severity,
  toldBalance,
} from '@jizheng/core'
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
  /** The same as it is told: "−1.3 +1.35" where other points of the form take them up again. */
  readonly toldAtRisk: string
  readonly grade: string | null
  /** How many findings of each code and severity: what was dismissed is taken off the counts. */
  readonly found: readonly (readonly [FindingCode, Severity, count: number])[]
  readonly error: number
  readonly warning: number
  readonly notice: number
  /** Doubted cells. */
  readonly doubts: number
  /** An unreliable form has no totals but the stated one. */
  readonly reliability: Reliability
  /** Whether any line of it bears points: a declaration of targets bears none. */
  readonly scored: boolean
}

export function summaryOf(form: JudgedForm): FormSummary {
  const { scoring, findings } = form
  const count = (severity: string) => countedFindings(findings).filter((finding) => finding.severity === severity).length
  const risk: Decimal | null = pointsAtRisk(scoring)
  return {
    rules: scoring.rules,
    project: form.projectName ?? form.title,
    unit: form.implementer ?? form.supervisor,
    year: form.year,
    stated: scoring.total.stated,
    nearest: scoring.total.nearest,
    atRisk: risk === null ? null : risk.toString(),
    toldAtRisk: toldBalance(balanceOf(scoring)),
    grade: scoring.total.grade,
    found: foundIn(findings),
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    doubts: doubtedCells(form).length,
    reliability: form.reliability,
    scored: scoring.total.stated !== null || scoring.indicators.some(({ stated }) => stated !== null),
  }
}

function foundIn(findings: JudgedForm['findings']): FormSummary['found'] {
  const counts = new Map<string, readonly [FindingCode, Severity, number]>()
  for (const { code, severity } of findings) {
    const [, , before] = counts.get(`${code} ${severity}`) ?? [code, severity, 0]
    counts.set(`${code} ${severity}`, [code, severity, before + 1])
  }
  return [...counts.values()]
}

/** Totals without what was dismissed, and which findings were. */
export interface Counted {
  readonly atStake: string
  readonly toldAtStake: string
  readonly nearest: string | null
  readonly grade: string | null
  readonly dismissed: readonly FindingCode[]
}

/** The same form as it counts after decisions, in the table, its filters and its order; as it is where nothing was ranked yet. */
export function countedSummary(form: FormSummary, counted: Counted | null): FormSummary {
  if (counted === null) return form
  if (counted.dismissed.length === 0) return form
  const { nearest, toldAtStake } = counted
  const atRisk = form.atRisk === null ? null : counted.atStake
  const totals = { nearest, atRisk, toldAtRisk: atRisk === null ? '' : toldAtStake, grade: form.grade === null ? null : counted.grade }
  const off = (wanted: Severity): number =>
    form.found.reduce((sum, [code, severity, count]) => sum + (severity === wanted && counted.dismissed.includes(code) ? count : 0), 0)
  return {
    ...form,
    ...totals,
    error: form.error - off('error'),
    warning: form.warning - off('warning'),
    notice: form.notice - off('notice'),
  }
}
