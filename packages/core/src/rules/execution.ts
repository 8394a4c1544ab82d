/**
 * Points for budget execution.
 *
 * Source: rate × weight, rate = spent ÷ adjusted budget: current Sichuan and Shanghai forms, the deployed system; a 2016 Beijing form divides
 *         by the original budget. 财预〔2021〕101号, annex 1 三(七)2, as an example: a project completed within its budget gets all, whatever the
 *         rate; bands hold only for one not completed. A 2021 target form takes one point per percentage point below 90 %. 财预〔2020〕10号
 *         has no formula.
 * Units:  amounts in one unit; rate is a ratio; points.
 * Edges:  points never exceed the weight nor fall below 0 (overspent, negative spending); a budget of 0; a form without an adjusted figure
 *         is divided by its original one; without amounts the printed rate counts. Completed above the budget, and not completed at 100 %,
 *         are open under the guide of 2021; where nobody knows whether the project is completed, both outcomes bound the range.
 */
import { type Decimal, hundred, max, min, one, zero } from '../decimal.ts'
import type { EntryOption, PackEntries } from '../rule-pack.ts'
import { roundPoints } from './rounding.ts'
import { exactly, judged, type Points, type Ruling, type StepDraft } from './ruling.ts'
import { spanning } from './shortfall.ts'

export interface ExecutionRow {
  readonly weight: Decimal
  readonly original: Decimal | null
  readonly adjusted: Decimal | null
  readonly spent: Decimal | null
  readonly printedRate: Decimal | null
  /** True where the form shows that the project is completed; false where it does not tell. */
  readonly completed: boolean
}

type Amounts = Pick<ExecutionRow, 'original' | 'adjusted' | 'spent'>
type Execution = PackEntries['execution']
type Formula = EntryOption<'execution', 'formula'>

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
    const rulings = {
      'rate-times-weight': () => formula('execution/rate-times-weight', (rate) => weight.times(rate)),
      'step-below-90': () => formula('execution/step-below-90', (rate) => weight.minus(max(zero, ninety.minus(rate.times(hundred))))),
      bands: () => (overspent() ? anything('execution/overspent-judged') : formula('execution/bands', banded)),
      'bands-unless-completed': () => unlessCompleted(),
      open: () => anything('execution/formula-open'),
    } satisfies Record<Formula, () => Ruling>
    return rulings[parameters?.formula ?? 'open']()

    function formula(rule: StepDraft['rule'], points: (rate: Decimal) => Decimal): Ruling {
      const each = rates.map((rate) => rounded(points(max(zero, min(one, rate)))))
      const all = each.reduce(spanning)
      const settled = all.low.equals(all.high) || each.length === 1
      return exactly(all, {
        rule: settled ? rule : 'execution/denominator-open',
        entry: 'execution',
        inputs,
        result: all.likely.toString(),
      })
    }

    function unlessCompleted(): Ruling {
      if (overspent() || (!row.completed && rates.some((rate) => rate.atLeast(one)))) return anything('execution/completion-open')
      if (row.completed) return formula('execution/completed', () => weight)
      const { low } = rates.map((rate) => rounded(banded(rate))).reduce(spanning)
      const result = `${low.toString()}-${weight.toString()}`
      return judged(low, weight, null, { rule: 'execution/completion-unknown', entry: 'execution', inputs, result })
    }

    function overspent(): boolean {
      return rates.some((rate) => rate.moreThan(one))
    }
  }

  function banded(rate: Decimal): Decimal {
    return weight.times(shareOfBand(rate, parameters?.bands ?? []))
  }

  function rounded(points: Decimal): Points {
    return roundPoints(points, parameters?.decimals ?? null, { atMost: weight })
  }
}

/** Spent ÷ the budget that the pack divides by; null where it cannot be computed. The printed rate is not asked. */
export function executionRate(row: Amounts, denominator: Execution['denominator']): Decimal | null {
  const budget = budgetsOf(row, denominator)[0]
  return row.spent === null || budget === undefined || budget.isZero() ? null : row.spent.over(budget)
}

function budgetsOf(row: Amounts, denominator: Execution['denominator']): Decimal[] {
  const { original, adjusted } = row
  const either = adjusted ?? original
  if (either === null) return []
  if (denominator === 'original') return [original ?? either]
  if (denominator === 'adjusted' || original === null || adjusted === null || original.equals(adjusted)) return [either]
  return [adjusted, original]
}

/** The share of the best band's points, which stand for the full weight; a rate below all bands earns nothing. */
export function shareOfBand(rate: Decimal, bands: readonly { readonly from: string; readonly points: string }[]): Decimal {
  const best = bands[0]
  const band = bands.find((each) => rate.atLeast(each.from))
  if (best === undefined || band === undefined) return zero
  const top = zero.plus(best.points)
  return top.isPositive() ? max(zero, min(one, zero.plus(band.points).over(top))) : zero
}

const ninety = hundred.minus(10)
const noPoints: Points = { low: zero, high: zero, likely: zero }
