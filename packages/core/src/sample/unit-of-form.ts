// What the draw must know of a form, taken from the form and its scoring.
import { pointsAtRisk } from '../at-risk.ts'
import { budgetTotalLine } from '../budget-line.ts'
import { Decimal } from '../decimal.ts'
import type { Form } from '../form.ts'
import { bodyOf, regionOf } from '../pile/body.ts'
import type { Scoring } from '../scoring.ts'
import type { SampleUnit } from './sample-unit.ts'

export function sampleUnitOf(id: string, form: Form & { readonly scoring: Scoring }): SampleUnit {
  const line = budgetTotalLine(form.budget.lines)
  return {
    id,
    body: bodyOf(form),
    region: regionOf(form),
    kind: form.kind,
    budget: inTenThousands(line?.adjusted ?? line?.original ?? null, form.budget.unit),
    stated: form.scoring.total.stated,
    atRisk: pointsAtRisk(form.scoring)?.toString() ?? null,
  }
}

/** Amounts without a unit are taken for 万元, in which such forms are printed. */
function inTenThousands(amount: string | null, unit: string | null): string | null {
  if (amount === null) return null
  return unit === '元' ? Decimal.of(amount).over(10_000, 6).toString() : amount
}
