/**
 * The bound on a row that has no weight of its own but is the only row of a group whose label prints one ("数量指标15分").
 *
 * Source: the form itself. No weight is given to the row: the group's points only bound its score.
 * Units:  points.
 * Edges:  a group of several rows bounds none of them; the dimension's label counts where the row is the dimension's only one.
 */
import { Decimal, zero } from '../decimal.ts'
import type { Indicator } from '../form.ts'
import { weightInLabel } from '../value/value.ts'
import { judged, type Ruling } from './ruling.ts'

export function groupWeight(row: { readonly groupWeight: Decimal; readonly label: string }): Ruling {
  const weight = row.groupWeight.toString()
  const inputs = { weight, group: row.label }
  return judged(zero, row.groupWeight, null, { rule: 'weight/of-group', entry: null, inputs, result: `0-${weight}` })
}

/** The printed weight that only this row can earn, with its label; null where there is none. */
export function onlyRowWeight(indicators: readonly Indicator[], index: number): { groupWeight: Decimal; label: string } | null {
  const row = indicators[index]
  if (row === undefined) return null
  return (
    printed(row.group, indicators.filter((each) => each.dimension === row.dimension && each.group === row.group).length) ??
    printed(row.dimension, indicators.filter((each) => each.dimension === row.dimension).length)
  )
}

function printed(label: string | null, rows: number): { groupWeight: Decimal; label: string } | null {
  if (label === null || rows !== 1) return null
  const weight = Decimal.parse(weightInLabel(label)?.weight ?? '')
  return weight === null || !weight.isPositive() ? null : { groupWeight: weight, label }
}
