// For tests: two invented forms that differ in what they leave blank, written by hand so that they owe nothing to the generator.
import { type Form, type Indicator, parseActual, parseTarget } from '@jizheng/core'

interface Written {
  readonly levels: readonly [dimension: string, group: string, name: string]
  readonly target: string
  readonly actual: string
  readonly points: readonly [weight: string, score: string]
  readonly reason?: string
}

function indicator({ levels, target: text, actual, points, reason }: Written): Indicator {
  const [dimension, group, name] = levels
  const [weight, score] = points
  const target = parseTarget({ text })
  return { dimension, group, name, target, actual: parseActual(actual, target), weight, score, deviationReason: reason ?? null }
}

const blank = {
  performer: null,
  notes: [],
  claims: [],
  columns: { target: true, actual: true, weight: true, score: true, deviationReason: true, original: true, adjusted: true, rate: true },
  emptyRows: [],
  doubts: [],
  concealed: [],
  sources: {},
} as const

export const lighthouse: Form = {
  ...structuredClone(blank),
  notes: [],
  claims: [],
  emptyRows: [],
  doubts: [],
  concealed: [],
  kind: 'project-self-evaluation',
  title: '项目支出绩效自评表',
  year: 2022,
  projectName: '某港航标灯塔维护',
  supervisor: '某市交通运输局',
  implementer: '某市航道管理站',
  contact: { name: '赵某', phone: '0580-0000000' },
  budget: {
    unit: '万元',
    lines: [
      { label: '年度资金总额', original: '120', adjusted: '150.5', spent: '135.45', weight: '10', rate: '0.9', score: '9' },
      { label: '其中：当年财政拨款', original: '120', adjusted: '130.5', spent: '115.45', weight: null, rate: '0.8847', score: null },
      { label: '其他资金', original: '0', adjusted: '20', spent: '20', weight: null, rate: '1', score: null },
    ],
  },
  objectives: { expected: '1.维护灯塔12座；2.航标正常率98%以上。', actual: '1.维护灯塔12座；2.航标正常率97.6%。', items: [] },
  indicators: [
    indicator({ levels: ['产出指标', '数量指标', '维护灯塔数量'], target: '≥12座', actual: '12座', points: ['20', '20'] }),
    indicator({
      levels: ['产出指标', '数量指标', '更换灯器数量'],
      target: '30盏',
      actual: '28盏',
      points: ['10', '9.33'],
      reason: '两盏到货推迟；次年一季度补装',
    }),
    indicator({ levels: ['产出指标', '质量指标', '航标正常率'], target: '≥98%', actual: '97.6%', points: ['10', '9.96'] }),
    indicator({
      levels: ['产出指标', '时效指标', '年度维护完成时间'],
      target: '2022年11月底前',
      actual: '2022年11月20日',
      points: ['10', '10'],
    }),
    indicator({ levels: ['效益指标', '社会效益指标', '船舶触礁事故'], target: '0起', actual: '0起', points: ['30', '30'] }),
    indicator({ levels: ['满意度指标', '服务对象满意度指标', '船员满意度'], target: '≥90%', actual: '95%', points: ['10', '10'] }),
  ],
  total: { weight: '100', score: '98.29', grade: null },
}

export const weather: Form = {
  ...structuredClone(blank),
  notes: [],
  claims: [],
  emptyRows: [],
  doubts: [],
  concealed: [],
  kind: 'project-self-evaluation',
  title: '某县2021年度专项资金绩效目标自评表',
  year: 2021,
  projectName: '人工影响天气作业',
  supervisor: '某县气象局',
  implementer: '某县防雹增雨中心',
  contact: { name: '钱某', phone: null },
  budget: {
    unit: '元',
    lines: [{ label: '总额', original: null, adjusted: '387664.62', spent: '387664.62', weight: null, rate: '1', score: null }],
  },
  objectives: { expected: '减轻冰雹灾害。', actual: '全年作业46次，未发生重大雹灾。', items: [] },
  indicators: [
    indicator({ levels: ['产出指标（50分）', '数量指标', '作业次数'], target: '不少于40次', actual: '46次', points: ['25', '25'] }),
    indicator({
      levels: ['产出指标（50分）', '成本指标', '单次作业成本'],
      target: '≤9000元/次',
      actual: '8427.5元/次',
      points: ['25', '25'],
    }),
    indicator({ levels: ['效益指标（40分）', '经济效益指标', '减少损失'], target: '效果明显', actual: '效果明显', points: ['40', '36'] }),
    indicator({
      levels: ['满意度指标（10分）', '服务对象满意度', '农户满意度'],
      target: '大于等于85%',
      actual: '百分之九十',
      points: ['10', '10'],
    }),
  ],
  total: { weight: '100', score: '96', grade: '优' },
}
