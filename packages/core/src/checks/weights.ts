// Weights: their sum, the sums that labels print, and the weight of the execution line.
import { Decimal, sum } from '../decimal.ts'
import { weightInLabel } from '../value/value.ts'
import type { ResolvedPack } from '../rule-pack.ts'
import type { Check, Objection, Reading, Row } from './reading.ts'
import { deployedSystem, ownArithmetic, weightsRule } from './sources.ts'

/**
 * weights-not-100: indicator weights plus the execution weight are not 100, or not the printed total weight.
 * group-weights-mismatch: a weight printed in a dimension's or group's label is not the sum of its rows.
 * budget-weight-misused: the execution line carries the weight of the whole form or another than the pack's while the sum is wrong, or
 *   sub-lines repeat it. A notice where the form is a consistent whole with another weight.
 * Source: weights of the pack; the deployed system refuses other sums.
 * Edges:  judged only where every scored row has a weight; a line that repeats the whole form takes part in no sum.
 */
export const weights: Check = (reading) => {
  const misused = executionWeight(reading)
  if (!everyScoredRowHasWeight(reading.rows)) return misused
  return [...wholeSum(reading), ...groupSums(reading), ...misused]
}

const everyScoredRowHasWeight = (rows: readonly Row[]): boolean =>
  rows.some((row) => row.weight !== null) && rows.every((row) => row.weight !== null || row.score === null)

const whole = Decimal.of(100)

function wholeSum({ rows, execution, form, pack, tolerances }: Reading): Objection[] {
  const near = (value: Decimal, to: Decimal): boolean => !value.minus(to).abs().moreThan(tolerances.weights)
  const indicators = sum(rows.flatMap((row) => row.weight ?? []))
  const own = execution?.weight ?? null
  const all = own === null ? indicators : indicators.plus(own)
  const printed = form.total.weight === null ? null : Decimal.parse(form.total.weight)
  const packs = pack.entries.weights?.value.execution ?? null
  // What may count as the whole: with the printed execution weight, or, where none is printed, with the pack's
  const possible = [all]
  if (own === null && packs !== null) possible.push(indicators.plus(packs))
  // An execution rate kept as an indicator row already holds the execution's points
  if (own !== null && rows.some((row) => row.dimension === 'execution')) possible.push(indicators)
  if (
    possible.some((each) => near(each, whole)) &&
    (printed === null || near(printed, indicators) || possible.some((each) => near(each, printed)) || near(printed, whole))
  )
    return []
  const params = {
    sum: all.toString(),
    indicators: indicators.toString(),
    execution: own?.toString() ?? '',
    printed: form.total.weight ?? '',
  }
  return [{ code: 'weights-not-100', at: '/total/weight', params, source: ownArithmetic }]
}

/** Runs of rows under one printed label; a label that comes back later is also tried as one. */
function groupSums({ rows, tolerances }: Reading): Objection[] {
  for (const level of ['dimension', 'group'] as const) {
    const runs = new Map<string, { label: string; printed: Decimal; runs: Decimal[]; at: string }>()
    let previous = ''
    for (const row of rows) {
      const label = row.indicator[level]
      const key = level === 'group' ? `${row.indicator.dimension}\n${label}` : (label ?? '')
      const known = runs.get(key)
      if (known === undefined) {
        const found = label === null || !/[\d０-９]/.test(label) ? null : weightInLabel(label)
        if (found !== null)
          runs.set(key, { label: label ?? '', printed: Decimal.of(found.weight), runs: [row.weight ?? Decimal.of(0)], at: row.at })
      } else if (key === previous) known.runs.push((known.runs.pop() ?? Decimal.of(0)).plus(row.weight ?? 0))
      else known.runs.push(row.weight ?? Decimal.of(0))
      previous = key
    }
    for (const { label, printed, runs: sums, at } of runs.values()) {
      const fits = (value: Decimal): boolean => !value.minus(printed).abs().moreThan(tolerances.weights)
      if (fits(sum(sums)) || sums.every(fits)) continue
      const params = { label, printed: printed.toString(), sum: sum(sums).toString() }
      return [{ code: 'group-weights-mismatch', at: `${at}/${level}`, params, source: deployedSystem }]
    }
  }
  return []
}

function executionWeight({ form, rows, lines, total, pack }: Reading): Objection[] {
  const line = total ?? lines[0]
  const packs = pack.entries.weights?.value.execution ?? null
  const objection = (at: string, params: Record<string, string>, severity: 'warning' | 'notice'): Objection[] => [
    {
      code: 'budget-weight-misused',
      at,
      params: { ...params, expected: packs ?? '' },
      severity,
      source: pack.entries.weights?.source ?? weightsRule,
    },
  ]
  const repeated = lines.find((each) => each !== line && each.weight?.isPositive() && line?.weight != null)
  if (repeated !== undefined) {
    const params = { kind: 'repeated', label: repeated.line.label, weight: repeated.line.weight ?? '' }
    return objection(`${repeated.at}/weight`, params, 'warning')
  }
  if (line === undefined || line.weight === null || rows.length === 0) return []
  const params = { kind: 'other', label: line.line.label, weight: line.line.weight ?? '' }
  if (line.weight.atLeast(whole)) return objection(`${line.at}/weight`, { ...params, kind: 'whole' }, 'warning')
  if (packs === null || line.weight.equals(packs) || line.weight.equals(withoutFiscalMoney(packs, pack))) return []
  const consistent =
    sum(rows.flatMap((row) => row.weight ?? []))
      .plus(line.weight)
      .equals(whole) || form.columns.weight === false
  return objection(`${line.at}/weight`, params, consistent ? 'notice' : 'warning')
}

/** Where a pack hands the execution's points to another part for projects without fiscal money, a form may do so: it does not show its funds. */
function withoutFiscalMoney(execution: string, pack: ResolvedPack): Decimal {
  const moved = pack.entries.weightMoves?.value.filter(({ when, from }) => when === 'no-fiscal-money' && from === 'execution') ?? []
  return Decimal.of(execution).minus(sum(moved.map(({ points }) => points)))
}
