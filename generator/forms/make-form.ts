// A form without a fault, filled by a body with its habits, in all that any layout can show.
import { Decimal, type Form, type Indicator, sum } from '@jizheng/core'
import type { Chance } from '../chance.ts'
import type { Group, Measure } from '../world/project.ts'
import { budgetOf } from './make-budget.ts'
import { rowOf } from './make-row.ts'
import { objectivesOf } from './objectives.ts'
import type { Setting } from './setting.ts'
import { schemes, spread } from './weights.ts'

type Dimension = 'output' | 'cost' | 'benefit' | 'satisfaction'

const groupLabels: Readonly<Record<Group, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economic: '经济效益指标',
  social: '社会效益指标',
  ecological: '生态效益指标',
  sustained: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
}
const dimensionLabels: Readonly<Record<Dimension, string>> = { output: '产出', cost: '成本', benefit: '效益', satisfaction: '满意度' }

export function makeForm(setting: Setting, chance: Chance): Form {
  const { layout, project, place, year, habits } = setting
  const scheme =
    layout.family === 'execution-of-twenty' ? schemes.executionOfTwenty : habits.costApart ? schemes.withCost : schemes.national
  const name = chance.choose(project.names)
  const indicators = (['output', 'cost', 'benefit', 'satisfaction'] as const).flatMap((dimension) =>
    scheme[dimension] === 0
      ? []
      : rowsOf({ dimension, points: scheme[dimension], costApart: scheme.cost > 0 }, setting, chance.of(dimension)),
  )
  const budget = budgetOf(setting, scheme.execution, chance.of('budget'))
  const title = `${chance.of('title').often(0.2) ? place.county : ''}${layout.title}`
  const form: Form = {
    kind: layout.kind,
    title: layout.yearAt === 'inside' ? `${year}年度${title}` : title,
    year,
    projectName: chance.often(0.3) ? `${place.county.slice(0, -1)}${name}` : name,
    supervisor: setting.supervisor,
    implementer: setting.body,
    performer: null,
    contact: setting.contact,
    budget,
    objectives: { ...objectivesOf(project, indicators, { numbered: habits.numbered, year, chance: chance.of('objectives') }), items: [] },
    indicators,
    total: { weight: '100', score: null, grade: null },
    notes: [],
    claims: [],
    columns: { target: true, actual: true, weight: true, score: true, deviationReason: true, original: true, adjusted: true, rate: true },
    emptyRows: [],
    doubts: [],
    concealed: [],
    sources: {},
  }
  return withTotal(form)
}

/** The total and its grade, from what the rows and the execution line say. */
function withTotal(form: Form): Form {
  const scores = [...form.indicators.map((row) => row.score), form.budget.lines[0]?.score ?? null]
  const score = sum(scores.flatMap((each) => (each === null ? [] : [Decimal.of(each)])))
  return { ...form, total: { ...form.total, score: score.toString(), grade: gradeName(score) } }
}

const gradeName = (score: Decimal): string => ([['90', '优'], ['80', '良'], ['60', '中']] as const).find(([from]) => score.atLeast(from))?.[1] ?? '差' // prettier-ignore

function rowsOf(
  { dimension, points, costApart }: { dimension: Dimension; points: number; costApart: boolean },
  setting: Setting,
  chance: Chance,
): Indicator[] {
  const { measures } = setting.project
  const one = (group: Group, count: number): { group: Group; measure: Measure }[] =>
    chance.some(measures[group], count).map((measure) => ({ group, measure }))
  const picked = {
    output: () => [
      ...one('quantity', chance.whole(1, 4)),
      ...one('quality', chance.whole(1, 2)),
      ...one('timeliness', chance.whole(1, 2)),
      ...(costApart ? [] : one('cost', 1)),
    ],
    cost: () => one('cost', chance.whole(1, 2)),
    benefit: () => [
      ...(chance.often(0.7) ? one('economic', 1) : []),
      ...one('social', chance.whole(1, 2)),
      ...(chance.often(0.8) ? one('ecological', 1) : []),
      ...(chance.often(0.7) ? one('sustained', 1) : []),
    ],
    satisfaction: () => one('satisfaction', chance.whole(1, 2)),
  }[dimension]()
  const weights = spread(points, picked.length, chance)
  const label = `${dimensionLabels[dimension]}${setting.habits.levels === 'short' ? '' : '指标'}`
  const level = setting.habits.levels === 'weighted' ? `${label}（${points}分）` : label
  return picked.map(({ group, measure }, index) =>
    rowOf(
      {
        group,
        measure,
        levels: [level, dimension === 'cost' ? '经济成本指标' : groupLabels[group]],
        weight: String(weights[index]),
        missed: chance.whole(1, 100) <= setting.habits.missed,
      },
      setting,
      chance.of(`row ${index}`),
    ),
  )
}
