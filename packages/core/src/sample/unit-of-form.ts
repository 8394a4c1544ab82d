// What the draw must know of a form, taken from the form and its scoring.
import { pointsAtRisk } from '../at-risk.ts'
import { budgetTotalLine } from '../budget-line.ts'
import { Decimal } from '../decimal.ts'
import type { Form } from '../form.ts'
import type { Scoring } from '../scoring.ts'
import type { SampleUnit } from './sample-unit.ts'

/** The region is on no form: it is that of the folder or the list it came with, or null. */
export function sampleUnitOf(id: string, form: Form & { readonly scoring: Scoring }, region: string | null = null): SampleUnit {
  const line = budgetTotalLine(form.budget.lines)
  return {
    id,
    body: form.implementer ?? form.performer ?? form.supervisor,
    region,
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
