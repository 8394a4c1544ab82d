// The official form with nothing in it yet: what the finance administration's template prints for a year, with the pack's weight for execution.
import type { BudgetLine, Form } from '../form.ts'
import { packInYear } from '../pack-in-year.ts'
import type { PackEntries, ResolvedPack } from '../rule-pack.ts'
import type { Filling } from './filling.ts'
import { blankIndicator } from './rows.ts'

const budgetLabels = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'] as const

const output = ['数量指标', '质量指标', '时效指标'] as const
const benefit = ['经济效益指标', '社会效益指标', '生态效益指标'] as const
const cost = ['经济成本指标', '社会成本指标', '生态环境成本指标'] as const

/** Where the rules do not say, cost is a dimension of its own from 2022 on if they give it points; before, it is a group of the output. */
function template({ year, pack }: EmptyFormOptions): readonly (readonly [dimension: string, groups: readonly string[]])[] {
  const { structure, weights } = pack.entries
  const apart = costApart[structure?.value.cost ?? 'open'](year >= 2022 && (weights?.value.cost ?? null) !== null)
  const lasting = structure?.value.lastingEffect !== 'absent'
  return [
    ...(apart ? ([['成本指标', cost]] as const) : []),
    ['产出指标', apart ? output : [...output, '成本指标']],
    ['效益指标', lasting ? [...benefit, '可持续影响指标'] : benefit],
    ['满意度指标', ['服务对象满意度指标']],
  ]
}

const costApart = {
  'level-1': () => true,
  'under-output': (pointsOfItsOwn) => pointsOfItsOwn,
  open: (pointsOfItsOwn) => pointsOfItsOwn,
} satisfies Record<PackEntries['structure']['cost'], (pointsOfItsOwn: boolean) => boolean>

export interface EmptyFormOptions {
  readonly year: number
  readonly pack: ResolvedPack
}

/**
 * The standard layout of a year: one blank row for each group, rates and sums following. The total weight is printed on the template and
 * stays 100 until someone changes it.
 */
export function emptyFilling({ year, pack: undated }: EmptyFormOptions): Filling {
  const pack = packInYear(undated, year)
  const form: Form = {
    kind: 'project-self-evaluation',
    title: '项目支出绩效自评表',
    year,
    projectName: null,
    supervisor: null,
    implementer: null,
    performer: null,
    contact: { name: null, phone: null },
    budget: {
      unit: '万元',
      lines: budgetLabels.map((label, index) => blankLine(label, index === 0 ? (pack.entries.weights?.value.execution ?? null) : null)),
    },
    objectives: { expected: null, actual: null, items: [] },
    indicators: template({ year, pack }).flatMap(([dimension, groups]) => groups.map((group) => blankIndicator({ dimension, group }))),
    total: { weight: '100', score: null, grade: null },
    notes: [],
    claims: [],
    columns: { target: true, actual: true, weight: true, score: true, deviationReason: true, original: true, adjusted: true, rate: true },
    emptyRows: [],
    doubts: [],
    concealed: [],
    sources: {},
  }
  const following = [
    ...(['original', 'adjusted', 'spent', 'score'] as const).map((key) => `/budget/lines/0/${key}`),
    ...budgetLabels.map((_, index) => `/budget/lines/${index}/rate`),
    '/total/score',
    '/total/grade',
  ]
  return { form, typed: {}, following }
}

const blankLine = (label: string, weight: string | null): BudgetLine => ({
  label,
  original: null,
  adjusted: null,
  spent: null,
  weight,
  rate: null,
  score: null,
})
