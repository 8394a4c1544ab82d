// In which order the platforms of the regions want the columns of the indicator block, as data (seen in published forms).

/** A column of the indicator block. `review` and `rule` are left to others and stay blank. */
export type PlatformField =
  | 'dimension'
  | 'group'
  | 'name'
  | 'target'
  | 'sign'
  | 'value'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'review'
  | 'rule'
  | 'reason'

interface Wording {
  readonly zh: string
  readonly en: string
}

export const platformFields: Readonly<Record<PlatformField, Wording>> = {
  dimension: { zh: '一级指标', en: 'Dimension' },
  group: { zh: '二级指标', en: 'Group' },
  name: { zh: '三级指标', en: 'Indicator' },
  target: { zh: '年度指标值', en: 'Target' },
  sign: { zh: '指标性质', en: 'Sign' },
  value: { zh: '指标值', en: 'Value' },
  unit: { zh: '度量单位', en: 'Unit' },
  actual: { zh: '实际完成值', en: 'Actual' },
  weight: { zh: '分值', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  review: { zh: '复核分', en: 'Re-check score' },
  rule: { zh: '评分标准', en: 'Scoring rule' },
  reason: { zh: '偏差原因分析及改进措施', en: 'Deviation reason' },
}

export interface PlatformOrder {
  readonly id: 'common' | 'weight-first' | 'sign-apart' | 'without-scores' | 'without-weights' | 'with-review'
  readonly label: Wording
  readonly fields: readonly PlatformField[]
}

export const platformOrders: readonly PlatformOrder[] = [
  {
    id: 'common',
    label: { zh: '通用：指标值、完成值、分值、得分、原因', en: 'Common: target, actual, weight, score, reason' },
    fields: ['target', 'actual', 'weight', 'score', 'reason'],
  },
  {
    id: 'weight-first',
    label: { zh: '分值在前（衔接资金、宁夏）', en: 'Weight first (transition funds, Ningxia)' },
    fields: ['weight', 'target', 'actual', 'score', 'reason'],
  },
  {
    id: 'sign-apart',
    label: { zh: '性质、数值、单位分列（四川、云南）', en: 'Sign, value and unit apart (Sichuan, Yunnan)' },
    fields: ['sign', 'value', 'unit', 'actual', 'weight', 'score', 'reason'],
  },
  {
    id: 'without-scores',
    label: { zh: '不打分：指标值、完成值、原因', en: 'Without scores: target, actual, reason' },
    fields: ['target', 'actual', 'reason'],
  },
  {
    id: 'without-weights',
    label: { zh: '不列分值：指标值、完成值、得分（湖北）', en: 'Without weights: target, actual, score (Hubei)' },
    fields: ['target', 'actual', 'score'],
  },
  {
    id: 'with-review',
    label: { zh: '自评分、复核分、评分标准（湖北广水）', en: 'Self score, re-check score, rule (Guangshui, Hubei)' },
    fields: ['target', 'actual', 'score', 'review', 'rule'],
  },
]
