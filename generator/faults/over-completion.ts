// A target far exceeded: no error, but what reviewers ask about.
import { Decimal, type Form } from '@jizheng/core'
import type { Chance } from '../chance.ts'
import { partOf } from '../forms/figures.ts'

/** Null where no row can be exceeded so far. */
export function overCompleted(form: Form, chance: Chance): { form: Form; row: number } | null {
  const places = form.indicators.flatMap((row, index) =>
    row.deviationReason === null &&
    row.target.unit !== '%' &&
    ['at-least', 'unstated'].includes(row.target.relation ?? '') &&
    row.target.value !== null &&
    !/成本/.test(`${row.dimension}${row.group}`)
      ? [index]
      : [],
  )
  if (places.length === 0) return null
  const at = chance.choose(places)
  const row = form.indicators[at]!
  const decimals = row.target.value!.split('.')[1]?.length ?? 0
  const value = partOf(Decimal.of(row.target.value!), chance.whole(1400, 3200), decimals).toString()
  return {
    form: { ...form, indicators: form.indicators.with(at, { ...row, actual: { text: `${value}${row.target.unit ?? ''}`, value } }) },
    row: at,
  }
}
