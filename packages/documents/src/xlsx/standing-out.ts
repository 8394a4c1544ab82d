// Whether a value stands out among those of the areas that a conditional format covers: twice there, alone, among the highest, above the average.
import type { ConditionalFormat } from './conditional-formats.ts'
import { Failed, type Value } from './formula-values.ts'
import type { Surroundings } from './formula.ts'

type Test = (own: Value) => boolean

/** Reckoned once for each format and sheet. */
const known = new WeakMap<ConditionalFormat, Test | null>()

/** Null where it cannot be told. */
export function standsOut(format: ConditionalFormat, own: Value, around: Surroundings): boolean | null {
  let test = known.get(format)
  if (test === undefined) known.set(format, (test = testOf(format, around)))
  return test === null ? null : test(own)
}

function testOf({ kind, areas, settings }: ConditionalFormat, around: Surroundings): Test | null {
  const values: Value[] = []
  for (const area of areas) {
    const inside = around.valuesIn(area)
    if (inside === undefined) return null
    for (const value of inside) if (!(value instanceof Failed) && value !== null && value !== '') values.push(value)
  }
  if (kind === 'duplicateValues' || kind === 'uniqueValues') return byCount(values, kind === 'duplicateValues')
  const numbers = values.filter((value) => typeof value === 'number')
  return kind === 'top10' ? amongHighest(numbers, settings) : kind === 'aboveAverage' ? besideAverage(numbers, settings) : null
}

/** Capitals count as small letters. */
const keyOf = (value: Value): string => String(value).toLowerCase()

function byCount(values: readonly Value[], isSeveral: boolean): Test {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return (own) => own !== null && own !== '' && (counts.get(keyOf(own)) ?? 0) > 1 === isSeveral
}

const isSet = (value: string | undefined): boolean => value === '1' || value === 'true'
const isUnset = (value: string | undefined): boolean => value === '0' || value === 'false'

function amongHighest(numbers: readonly number[], { rank = '10', percent, bottom }: ConditionalFormat['settings']): Test {
  const sorted = numbers.toSorted((a, b) => (isSet(bottom) ? a - b : b - a))
  const count = isSet(percent) ? Math.max(1, Math.floor((sorted.length * Number(rank)) / 100)) : Number(rank)
  const last = sorted[Math.min(count, sorted.length) - 1]
  return (own) => typeof own === 'number' && last !== undefined && (isSet(bottom) ? own <= last : own >= last)
}

function besideAverage(
  numbers: readonly number[],
  { aboveAverage, equalAverage, stdDev = '0' }: ConditionalFormat['settings'],
): Test | null {
  if (Number(stdDev) !== 0) return null
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return (own) =>
    typeof own === 'number' && ((isSet(equalAverage) && own === average) || (isUnset(aboveAverage) ? own < average : own > average))
}
