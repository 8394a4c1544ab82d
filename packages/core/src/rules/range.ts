/**
 * Points for a value outside its range (a–b).
 *
 * Source: none names ranges. Below the lower end the target was not reached, above the upper end a limit was broken: the rules for those
 *         apply (inferred).
 * Units:  target is the end that was missed, in the unit of the actual value; points.
 * Edges:  as in those two rules.
 */
import type { Decimal } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { brokenLimit } from './broken-limit.ts'
import type { Ruling } from './ruling.ts'
import { shortfall } from './shortfall.ts'

export function outsideRange(
  row: { readonly weight: Decimal; readonly target: Decimal; readonly actual: Decimal; readonly targetText: string },
  variants: { readonly shortfall: PackEntries['shortfall'] | undefined; readonly brokenLimit: PackEntries['brokenLimit'] | undefined },
  decimals: number | null = null,
): Ruling {
  const above = row.actual.moreThan(row.target)
  const ruling = above ? brokenLimit(row, variants.brokenLimit, decimals) : shortfall(row, variants.shortfall, decimals)
  const inputs = { target: row.targetText, actual: row.actual.toString(), end: row.target.toString() }
  return { ...ruling, steps: [{ rule: above ? 'range/above' : 'range/below', entry: null, inputs, result: inputs.end }, ...ruling.steps] }
}
