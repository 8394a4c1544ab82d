// Who fills a form: the body, its place and its year, and the habits that its forms share.
import type { Chance } from '../chance.ts'
import { families } from '../layout/families.ts'
import type { Layout } from '../layout/layout.ts'
import { people, type Place } from '../world/places.ts'
import type { Project } from '../world/project.ts'
import { projects } from '../world/projects.ts'

/** One body with the layout that its county's finance office prescribes. */
export interface Setting {
  readonly place: Place
  readonly body: string
  readonly supervisor: string
  readonly project: Project
  readonly year: number
  readonly layout: Layout
  readonly unit: '万元' | '元'
  readonly budgetLabels: readonly string[]
  readonly contact: { readonly name: string; readonly phone: string }
  readonly habits: Habits
}

interface Habits {
  /** How a limit is printed. */
  readonly signs: Readonly<Record<'≥' | '≤' | '=', string>>
  readonly date: 'month-end' | 'day' | 'month'
  readonly numbered: boolean
  /** Levels are called 产出指标 or 产出, with their weight or without. */
  readonly levels: 'long' | 'short' | 'weighted'
  /** Cost is a dimension of its own, as forms from 2022 on have it. */
  readonly costApart: boolean
  /** How many rows of a hundred lose points. */
  readonly missed: number
  /** Figures end in noughts, targets and actual values alike. */
  readonly round: boolean
  /** Every budget is spent to the last digit. */
  readonly allSpent: boolean
}

const budgets: readonly (readonly string[])[] = [
  ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'],
  ['年度资金总额', '其中：当年财政拨款', '其他资金'],
  ['年度资金总额：', '其中：本年财政拨款', '其他资金'],
  ['总额', '其中：财政资金', '财政专户管理资金', '单位资金', '其他资金'],
  ['年度资金总额'],
  ['年度资金总额', '其中：中央补助', '县级资金', '其他资金'],
]

const signs = [
  { '≥': '≥', '≤': '≤', '=': '=' },
  { '≥': '≥', '≤': '≤', '=': '' },
  { '≥': '≧', '≤': '≦', '=': '﹦' },
  { '≥': '>=', '≤': '<=', '=': '=' },
  { '≥': '不少于', '≤': '不超过', '=': '=' },
  { '≥': '', '≤': '≤', '=': '' },
] as const

/** `order` is of the whole pile: the county's chance draws what its office prescribes, the body's what the body is. */
export function settingOf(ask: { place: Place; county: Chance; body: Chance; family: string | null }): Setting {
  const { place, county, body } = ask
  const project = body.choose(projects)
  const family = ask.family ?? county.choose(Object.keys(families))
  const layout = families[family]!(county.of('layout').choose)
  const unit = layout.family === 'target-in-three' || county.often(0.12) ? '元' : '万元'
  const lines = layout.family === 'execution-of-twenty' ? ['年度财政资金总额'] : county.choose(budgets)
  return {
    place,
    body: `${place.county}${body.choose(project.bodies)}`,
    supervisor: `${place.county}${project.bureau}`,
    project,
    year: county.whole(2020, 2024),
    layout,
    unit,
    budgetLabels: lines,
    contact: { name: body.choose(people), phone: `0${body.whole(900, 999)}-0000000` },
    habits: {
      signs: county.choose(signs),
      date: county.choose(['month-end', 'day', 'month'] as const),
      numbered: body.often(0.6),
      levels: layout.shows.weight
        ? county.choose(['long', 'long', 'short', 'weighted'] as const)
        : county.choose(['long', 'short'] as const),
      costApart: county.often(0.2),
      missed: body.whole(4, 22),
      round: false,
      allSpent: false,
    },
  }
}
