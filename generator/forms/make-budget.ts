// The budget of a form: sources that add up, an execution rate, and its points.
import { type BudgetLine, Decimal, type Form, min, sum } from '@jizheng/core'
import type { Chance } from '../chance.ts'
import { figure, partOf } from './figures.ts'
import type { Setting } from './setting.ts'

export function budgetOf(setting: Setting, executionWeight: number, chance: Chance): Form['budget'] {
  const { unit, budgetLabels, project } = setting
  const decimals = 2
  const scale = unit === '元' ? 10000 : 1
  const [low, high] = project.money
  const drawn = figure(chance, low, high, chance.choose([0, 0, 1, 2])).times(scale)
  const whole = setting.habits.round
    ? drawn
        .over(10 * scale, 8)
        .round(0)
        .times(10 * scale)
    : drawn
  const original = whole.isPositive() ? whole : Decimal.of(10 * scale)
  const adjusted = chance.often(0.78) ? original : partOf(original, chance.whole(850, 1250), decimals)
  const share = setting.habits.allSpent || chance.often(0.45) ? 1000 : chance.often(0.85) ? chance.whole(905, 999) : chance.whole(780, 899)
  // The last sources often give little or nothing
  const parts = budgetLabels.slice(1).map((label, index) => ({ label, perMille: index === 0 ? 1000 : chance.choose([0, 0, 0, 60, 150]) }))
  const rest = parts.slice(1).reduce((total, part) => total + part.perMille, 0)
  const lines: BudgetLine[] = parts.map(({ label, perMille }, index) => {
    const cut = (value: Decimal): Decimal => partOf(value, index === 0 ? 1000 - rest : perMille, decimals)
    return lineOf(label, cut(original), cut(adjusted), partOf(cut(adjusted), share, decimals))
  })
  const total =
    lines.length === 0
      ? lineOf(budgetLabels[0]!, original, adjusted, partOf(adjusted, share, decimals))
      : lineOf(budgetLabels[0]!, add(lines, 'original'), add(lines, 'adjusted'), add(lines, 'spent'))
  const rate = Decimal.of(total.rate ?? '0')
  const weight = Decimal.of(executionWeight)
  const score = min(weight, weight.times(rate)).round(2)
  return { unit, lines: [{ ...total, weight: weight.toString(), score: score.toString() }, ...lines] }
}

function lineOf(label: string, original: Decimal, adjusted: Decimal, spent: Decimal): BudgetLine {
  const rate = adjusted.isPositive() ? spent.over(adjusted, 8).round(4).toString() : null
  return { label, original: original.toString(), adjusted: adjusted.toString(), spent: spent.toString(), weight: null, rate, score: null }
}

const add = (lines: readonly BudgetLine[], field: 'original' | 'adjusted' | 'spent'): Decimal =>
  sum(lines.map((line) => Decimal.of(line[field] ?? '0')))
