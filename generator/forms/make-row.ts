// One indicator of a form: its target, what came of it, and the score that the rules give.
import { Decimal, type Indicator } from '@jizheng/core'
import type { Chance } from '../chance.ts'
import { causes, measures } from '../world/causes.ts'
import type { Group, Measure } from '../world/project.ts'
import { figure, partOf, planned, roundedTo } from './figures.ts'
import type { Setting } from './setting.ts'

export interface RowAsk {
  readonly measure: Measure
  readonly group: Group
  readonly levels: readonly [dimension: string, group: string]
  readonly weight: string
  readonly missed: boolean
}

/** A row that lost points says why; one that met its target has the whole weight. */
export function rowOf(ask: RowAsk, setting: Setting, chance: Chance): Indicator {
  const { measure, weight } = ask
  const [dimension, group] = ask.levels
  const base = { dimension, group, name: measure.name, weight }
  const reason = (kind: keyof typeof causes): string => `${chance.choose(causes[kind])}；${chance.choose(measures)}。`
  const full = { score: weight, deviationReason: null }
  switch (measure.kind) {
    case 'words': {
      const target = { text: measure.target, relation: 'qualitative' as const, value: null, unit: null }
      if (!ask.missed) return { ...base, target, actual: { text: measure.reached, value: null }, ...full }
      const score = partOf(Decimal.of(weight), chance.whole(61, 79) * 10, 1).toString()
      return { ...base, target, actual: { text: measure.partly, value: null }, score, deviationReason: reason('quality') }
    }
    case 'date': {
      // A date has no proportion: it is always kept
      const month = chance.whole(9, 12)
      const { year } = setting
      const text = {
        'month-end': `${year}年${month}月底前`,
        day: `${year}年${month}月${month === 9 || month === 11 ? 30 : 31}日前`,
        month: `${year}年${month}月`,
      }[setting.habits.date]
      const target = { text, relation: 'by-date' as const, value: null, unit: null }
      const done = `${year}年${month - chance.whole(0, 1)}月${chance.whole(3, 28)}日`
      return { ...base, target, actual: { text: done, value: null }, ...full }
    }
    case 'number':
      return numberRow({ ...ask, measure }, base, { setting, chance, reason })
  }
}

type NumberMeasure = Extract<Measure, { kind: 'number' }>

function numberRow(
  { measure, missed, weight }: RowAsk & { measure: NumberMeasure },
  base: Pick<Indicator, 'dimension' | 'group' | 'name' | 'weight'>,
  { setting, chance, reason }: { setting: Setting; chance: Chance; reason: (kind: keyof typeof causes) => string },
): Indicator {
  const { sign, unit, decimals } = measure
  const goal = targetOf(measure, setting, chance)
  const printed = setting.habits.signs[sign]
  // Without a sign a limit would read as a least value
  const shown = printed === '' && sign === '=' && unit !== '%' ? '=' : printed
  const relation = shown === '' ? 'unstated' : sign === '≤' ? 'at-most' : sign === '=' ? 'equal' : 'at-least'
  const target = { text: `${shown}${goal}${unit}`, relation, value: goal.toString(), unit } as const
  const outcome = missed ? missedBy(measure, goal, chance) : reached(measure, goal, { setting, chance })
  const actual = { text: `${outcome}${chance.often(0.9) ? unit : unit === '%' ? '%' : ''}`, value: outcome.toString() }
  if (!missed || outcome.equals(goal)) return { ...base, target, actual, score: weight, deviationReason: null }
  const score = proportion(Decimal.of(weight), goal, outcome, sign === '≤')
  const kind = sign === '≤' ? 'cost' : unit === '%' ? 'rate' : 'amount'
  if (score.equals(weight) || decimals > 4)
    return {
      ...base,
      target,
      actual: { text: target.text.replace(shown, ''), value: goal.toString() },
      score: weight,
      deviationReason: null,
    }
  return { ...base, target, actual, score: score.toString(), deviationReason: reason(kind) }
}

/** Points in proportion, to two decimals; a broken limit by the middle of the two formulas in use. */
export function proportion(weight: Decimal, target: Decimal, actual: Decimal, limit: boolean): Decimal {
  if (!limit) return weight.times(actual).over(target, 8).round(2)
  const inverse = weight.times(target).over(actual, 8)
  const linear = weight.times(target.times(2).minus(actual)).over(target, 8)
  return inverse.plus(linear).over(2, 8).round(2)
}

function targetOf({ low, high, decimals, unit }: NumberMeasure, { habits }: Setting, chance: Chance): Decimal {
  const value = figure(chance, low, high, decimals)
  if (habits.round && unit !== '%' && value.moreThan(100)) return roundedTo(value, 100)
  return unit === '%' ? value : planned(chance, value, decimals)
}

function reached(
  { sign, unit, decimals }: NumberMeasure,
  goal: Decimal,
  { setting, chance }: { setting: Setting; chance: Chance },
): Decimal {
  if (sign === '=') return goal
  if (sign === '≤')
    return goal.atMost(3) && decimals === 0
      ? Decimal.of(String(chance.whole(0, Number(goal.toString()))))
      : partOf(goal, chance.whole(880, 1000), decimals)
  if (unit === '%') {
    const room = Decimal.of(100).minus(goal)
    const more = room.isPositive() ? partOf(room, chance.whole(0, 900), 1) : Decimal.of(0)
    return goal.plus(more)
  }
  if (chance.often(0.35)) return goal
  const outcome = partOf(goal, chance.whole(1000, 1120), decimals)
  return setting.habits.round && outcome.moreThan(100) ? roundedTo(outcome, 100) : outcome
}

function missedBy({ sign, unit, decimals }: NumberMeasure, goal: Decimal, chance: Chance): Decimal {
  if (sign === '≤') return partOf(goal, chance.whole(1020, 1090), decimals === 0 && goal.atMost(20) ? 0 : Math.max(decimals, 2))
  return partOf(goal, chance.whole(unit === '%' ? 930 : 820, 985), unit === '%' ? Math.max(1, decimals) : decimals)
}
