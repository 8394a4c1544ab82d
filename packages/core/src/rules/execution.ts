/**
 * Points for budget execution.
 *
 * Source: rate × weight, rate = spent ÷ adjusted budget: current Sichuan and Shanghai forms, the deployed system; a 2016 Beijing form divides
 *         by the original budget. Bands are believed to stand in 财预〔2021〕101号 as an example (not seen); a 2021 target form takes one point
 *         per percentage point below 90 %.
 * Units:  amounts in one unit; rate is a ratio; points.
 * Edges:  points never exceed the weight nor fall below 0 (overspent, negative spending); a budget of 0; a form without an adjusted figure
 *         is divided by its original one; without amounts the printed rate counts.
 */
import { type Decimal, hundred, max, min, one, zero } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { roundPoints } from './rounding.ts'
import { exactly, judged, type Points, type Ruling, type StepDraft } from './ruling.ts'
import { spanning } from './shortfall.ts'

export interface ExecutionRow {
  readonly weight: Decimal
  readonly original: Decimal | null
  readonly adjusted: Decimal | null
  readonly spent: Decimal | null
  readonly printedRate: Decimal | null
}

type Execution = PackEntries['execution']

export function execution(row: ExecutionRow, parameters: Execution | undefined, zeroBudget: PackEntries['zeroBudget'] | undefined): Ruling {
  const { weight, spent } = row
  const bases = budgetsOf(row, parameters?.denominator ?? 'open')
  const inputs: Record<string, string> = { weight: weight.toString() }
  if (spent !== null) inputs['spent'] = spent.toString()
  if (bases.length > 0) inputs['budget'] = bases.map(String).join(' / ')
  const anything = (rule: StepDraft['rule'], entry: StepDraft['entry'] = 'execution') =>
    judged(zero, weight, null, { rule, entry, inputs, result: `0-${weight.toString()}` })

  if (spent === null || bases.length === 0) {
    if (row.printedRate === null) return anything('execution/not-filled', null)
    const rate = row.printedRate.toString()
    const ruling = byRate([row.printedRate])
    return { ...ruling, steps: [{ rule: 'execution/printed-rate', entry: null, inputs: { rate }, result: rate }, ...ruling.steps] }
  }
  if (bases.some((budget) => budget.isZero())) {
    if (zeroBudget !== 'rate-zero' || spent.isPositive()) return anything('execution/zero-budget-open', 'zeroBudget')
    return exactly(noPoints, { rule: 'execution/zero-budget-rate-zero', entry: 'zeroBudget', inputs, result: '0' })
  }
  return byRate(bases.map((budget) => spent.over(budget)))

  function byRate(rates: readonly Decimal[]): Ruling {
    inputs['rate'] = rates.map((rate) => rate.round(6).toString()).join(' / ')
    if (parameters === undefined || parameters.formula === 'open') return anything('execution/formula-open')
    if (parameters.formula === 'bands' && rates.some((rate) => rate.moreThan(one))) return anything('execution/overspent-judged')
    const points = rates.map((rate) => pointsOf(rate, weight, parameters))
    const all = points.reduce(spanning)
    const rule: StepDraft['rule'] =
      all.low.equals(all.high) || points.length === 1 ? `execution/${parameters.formula}` : 'execution/denominator-open'
    return exactly(all, { rule, entry: 'execution', inputs, result: all.likely.toString() })
  }
}

/** Spent ÷ the budget that the pack divides by; null where it cannot be computed. The printed rate is not asked. */
export function executionRate(row: Omit<ExecutionRow, 'weight'>, denominator: Execution['denominator']): Decimal | null {
  const budget = budgetsOf(row, denominator)[0]
  return row.spent === null || budget === undefined || budget.isZero() ? null : row.spent.over(budget)
}

function budgetsOf(row: Omit<ExecutionRow, 'weight'>, denominator: Execution['denominator']): Decimal[] {
  const { original, adjusted } = row
  const either = adjusted ?? original
  if (either === null) return []
  if (denominator === 'original') return [original ?? either]
  if (denominator === 'adjusted' || original === null || adjusted === null || original.equals(adjusted)) return [either]
  return [adjusted, original]
}

function pointsOf(rate: Decimal, weight: Decimal, parameters: Execution): Points {
  const kept = max(zero, min(one, rate))
  if (parameters.formula === 'bands') return roundPoints(weight.times(bandShare(kept, parameters)), parameters.decimals, { atMost: weight })
  if (parameters.formula === 'step-below-90') {
    const below = max(zero, ninety.minus(kept.times(hundred)))
    return roundPoints(weight.minus(below), parameters.decimals, { atMost: weight })
  }
  return roundPoints(weight.times(kept), parameters.decimals, { atMost: weight })
}

function bandShare(rate: Decimal, { bands }: Execution): Decimal {
  const best = bands?.[0]
  const band = bands?.find((each) => rate.atLeast(each.from))
  if (best === undefined || band === undefined) return zero
  const top = zero.plus(best.points)
  return top.isPositive() ? max(zero, min(one, zero.plus(band.points).over(top))) : zero
}

const ninety = hundred.minus(10)
const noPoints: Points = { low: zero, high: zero, likely: zero }
