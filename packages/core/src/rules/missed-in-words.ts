/**
 * Points for a target that was missed by the actual value's own words (未完成320天, 不足320天), which give no figure for a ratio.
 *
 * Source: 财预〔2020〕10号 Art. 16: a target not reached earns its share only. Without a figure there is no share: anything below the full weight.
 * Units:  points.
 * Edges:  a weight of 0 has nothing below it.
 */
import type { Decimal } from '../decimal.ts'
import { zero } from '../decimal.ts'
import { belowFull } from './rounding.ts'
import { judged, type Ruling } from './ruling.ts'

export function missedInWords(row: { readonly weight: Decimal; readonly targetText: string; readonly actualText: string }): Ruling {
  const high = belowFull(row.weight)
  const inputs = { weight: row.weight.toString(), target: row.targetText, actual: row.actualText }
  return judged(zero, high, null, { rule: 'missed/in-words', entry: 'shortfall', inputs, result: high.toString() })
}
