// The name of a step's rule and of the figures that went into it, in words.
import { Decimal, type Locale, type Step } from '@jizheng/core'

type Words = Readonly<Record<string, string>>

const rules: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    met: '达到指标值',
    'over-completion': '超额完成',
    shortfall: '未达到指标值',
    'broken-limit': '突破上限',
    boundary: '恰在界限上',
    equal: '等于型指标',
    range: '区间型指标',
    late: '逾期',
    qualitative: '定性指标',
    unverifiable: '无法核对',
    'not-filled': '未填',
    'cost-not-filed': '成本指标未申报',
    weight: '分值',
    kind: '不评分',
    execution: '预算执行',
    total: '总分',
    'total/nearest': '按规则可得总分',
    'total/not-read-reliably': '没有可靠读出',
    'doubt/as-stated': '有存疑的值',
    'total-cap': '总分封顶',
    grade: '等级',
  },
  en: {
    met: 'Target met',
    'over-completion': 'Over-completion',
    shortfall: 'Target missed',
    'broken-limit': 'Limit broken',
    boundary: 'Exactly the limit',
    equal: 'Fixed value',
    range: 'Range',
    late: 'Late',
    qualitative: 'Text target',
    unverifiable: 'Cannot be verified',
    'not-filled': 'Blank',
    'cost-not-filed': 'Cost without target',
    weight: 'Weight',
    kind: 'Not scored',
    execution: 'Budget execution',
    total: 'Total',
    'total/nearest': 'Nearest total',
    'total/not-read-reliably': 'Not read reliably',
    'doubt/as-stated': 'A doubted value',
    'total-cap': 'Cap on the total',
    grade: 'Grade',
  },
}

/** Inputs that the step's sentence only uses inside, or says in other words, have no name here and are not listed. */
const figures: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    weight: '分值',
    target: '指标值',
    actual: '实际值',
    threshold: '超额界限',
    deduction: '扣分',
    end: '界限',
    group: '二级指标',
    spent: '执行数',
    budget: '预算数',
    rate: '执行率',
    lines: '行数',
    sum: '各行合计',
    down: '减',
    up: '加',
    total: '总分',
  },
  en: {
    weight: 'weight',
    target: 'target',
    actual: 'actual',
    threshold: 'over-completion from',
    deduction: 'deduction',
    end: 'limit',
    group: 'group',
    spent: 'spent',
    budget: 'budget',
    rate: 'rate',
    lines: 'lines',
    sum: 'sum',
    down: 'off',
    up: 'on',
    total: 'total',
  },
}

/** A rule that a later pack brings is named by its id until it has a word. */
export const ruleWord = ({ rule }: Step, locale: Locale): string => rules[locale][rule] ?? rules[locale][rule.split('/')[0]!] ?? rule

export interface NamedFigure {
  readonly name: string
  readonly value: string
}

export function namedInputs({ inputs }: Step, locale: Locale): readonly NamedFigure[] {
  return Object.entries(inputs).flatMap(([key, value]) => {
    const name = figures[locale][key]
    return name === undefined || value === '' || isVariant(value)
      ? []
      : [{ name, value: key === 'rate' || key === 'threshold' ? percents(value) : value }]
  })
}

/** The name of a variant, which the step's sentence says in words. */
const isVariant = (value: string): boolean => /^[a-z-]+$/.test(value)

/** A ratio as it is printed; two ratios, where a rule leaves the denominator open, stay two. */
const percents = (ratios: string): string =>
  ratios
    .split(' / ')
    .map((ratio) => `${Decimal.of(ratio).times('100').toString()}%`)
    .join(' / ')
