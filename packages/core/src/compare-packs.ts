// Two packs on the same forms: which lines and totals move, by which rule, who gains and who loses.
import { Decimal } from './decimal.ts'
import type { Form } from './form.ts'
import { rulesOfPack } from './pack-origin.ts'
import type { ResolvedPack } from './rule-pack.ts'
import { scoreForm } from './score.ts'
import type { LineScoring, Scoring } from './scoring.ts'

export interface MovedLine {
  /** Index into `form.indicators`; null for the execution line. */
  readonly indicator: number | null
  readonly before: readonly [lowest: string, highest: string] | null
  readonly after: readonly [lowest: string, highest: string] | null
  /** The rules that decide the line under each pack. */
  readonly rules: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Suggested points after minus before; null where either is unknown. */
  readonly change: string | null
}

export interface MovedForm {
  /** Index into the forms given. */
  readonly form: number
  readonly nearest: { readonly before: string | null; readonly after: string | null }
  readonly permitted: { readonly before: Scoring['total']['permitted']; readonly after: Scoring['total']['permitted'] }
  readonly grade: { readonly before: string | null; readonly after: string | null }
  /** By the nearest total: what stands of the stated scores. */
  readonly outcome: 'gains' | 'loses' | 'same' | 'unknown'
  readonly change: string | null
  readonly lines: readonly MovedLine[]
}

export interface PackComparison {
  readonly before: Scoring['rules']
  readonly after: Scoring['rules']
  readonly forms: readonly MovedForm[]
}

/** From pack `a` to pack `b`. Forms on which nothing moves are listed with no lines and outcome 'same'. */
export function comparePacks(forms: readonly Form[], a: ResolvedPack, b: ResolvedPack): PackComparison {
  return {
    before: rulesOfPack(a),
    after: rulesOfPack(b),
    forms: forms.map((form, index) => compareForm(form, index, a, b)),
  }
}

function compareForm(form: Form, index: number, a: ResolvedPack, b: ResolvedPack): MovedForm {
  const before = scoreForm(form, a)
  const after = scoreForm(form, b)
  const change = difference(before.total.nearest, after.total.nearest)
  const lines = [
    movedLine(null, before.execution, after.execution),
    ...before.indicators.map((line, row) => movedLine(row, line, after.indicators[row] ?? line)),
  ]
  return {
    form: index,
    nearest: { before: before.total.nearest, after: after.total.nearest },
    permitted: { before: before.total.permitted, after: after.total.permitted },
    grade: { before: before.total.grade, after: after.total.grade },
    outcome: change === null ? 'unknown' : change.isZero() ? 'same' : change.isPositive() ? 'gains' : 'loses',
    change: change?.toString() ?? null,
    lines: lines.filter((line) => line !== null),
  }
}

function movedLine(indicator: number | null, before: LineScoring, after: LineScoring): MovedLine | null {
  if (String(before.permitted) === String(after.permitted) && before.suggested === after.suggested) return null
  return {
    indicator,
    before: before.permitted,
    after: after.permitted,
    rules: { before: before.steps.map((step) => step.rule), after: after.steps.map((step) => step.rule) },
    change: difference(before.suggested, after.suggested)?.toString() ?? null,
  }
}

function difference(before: string | null, after: string | null): Decimal | null {
  return before === null || after === null ? null : Decimal.of(after).minus(before)
}
