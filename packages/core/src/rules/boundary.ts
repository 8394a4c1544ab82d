/**
 * Points for a strict target (>, <) where the actual value is exactly the limit.
 *
 * Source: none seen. The formulas in use would give the full weight, which a missed target never gets.
 * Units:  points.
 * Edges:  a weight below 0.01 leaves only 0.
 */
import { type Decimal, zero } from '../decimal.ts'
import { belowFull } from './rounding.ts'
import { judged, type Ruling } from './ruling.ts'

export function boundary(row: { readonly weight: Decimal; readonly target: Decimal }): Ruling {
  const high = belowFull(row.weight)
  const inputs = { weight: row.weight.toString(), target: row.target.toString() }
  return judged(zero, high, high, { rule: 'boundary/limit-itself', entry: null, inputs, result: high.toString() })
}
