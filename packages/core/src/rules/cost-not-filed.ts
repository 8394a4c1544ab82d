/**
 * The cap on a cost indicator that has no target.
 *
 * Source: a Shanxi switch of the deployed system: where the cost indicator was not filed, its score may not exceed 5.
 * Units:  points.
 * Edges:  a range that lies below the cap stays as it is.
 */
import { max, min, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import type { Ruling } from './ruling.ts'

export function costNotFiled(ruling: Ruling, cap: PackEntries['costNotFiledCap']): Ruling {
  if (ruling.high.atMost(cap)) return ruling
  const high = max(zero, min(ruling.high, cap))
  const step = { rule: 'cost-not-filed/cap', entry: 'costNotFiledCap', inputs: { cap }, result: cap } as const
  const proposed = ruling.proposed === null ? null : min(ruling.proposed, high)
  return { ...ruling, low: min(ruling.low, high), high, proposed, steps: [...ruling.steps, step] }
}
