// What each entry of a rule pack says, in Chinese.
import { percent, type RuleSentences } from './rule-sentences.ts'

const parts = {
  execution: '预算执行',
  indicators: '指标合计',
  output: '产出',
  benefit: '效益',
  satisfaction: '满意度',
  cost: '成本',
} as const
const tiers = { achieved: '达成', partly: '部分达成', not: '未达成' } as const
const triggers = {
  'score-below-weight': '得分低于分值',
  'execution-below-90': '执行率低于90%',
  'budget-changed': '预算有调整',
  'over-completion': '超额完成达到界限',
  'qualitative-explained': '定性指标（写评分说明）',
  'zero-score-cause': '得0分（写明原因）',
} as const
const fields: Readonly<Record<string, string>> = {
  objectiveActual: '目标完成情况',
  executionReason: '执行率原因',
  conclusion: '评价结论',
  problems: '存在问题',
  measures: '改进措施',
  narrative: '预期目标',
  cell: '偏差原因',
}

export const ruleSentencesZh: RuleSentences = {
  weights: {
    name: '分值分配',
    says: (weights) => [
      `${Object.entries(parts)
        .flatMap(([key, name]) => {
          const points = weights[key as keyof typeof parts]
          return points === null ? [] : [`${name}${points}分`]
        })
        .concat(Object.entries(weights.other ?? {}).map(([name, points]) => `${name}${points}分`))
        .join('，')}。`,
      ...(weights.observed ? ['这是在已填的表上见到的分法，不是规定。'] : []),
    ],
  },
  execution: {
    name: '预算执行计分',
    says: ({ formula, denominator, capped, bands }) => [
      {
        'rate-times-weight': '得分＝执行率×分值。',
        bands: `按执行率分档：${(bands ?? []).map(({ from, points }) => `${percent(from)}起${points}分`).join('，')}（满档折算为这一行的分值）。`,
        'step-below-90': '执行率90%以上得满分，每低1个百分点扣1分。',
        open: '计分公式未见规定。',
      }[formula],
      { adjusted: '执行率＝执行数÷全年（调整后）预算数。', original: '执行率＝执行数÷年初预算数。', open: '用哪个预算数作分母未见规定。' }[
        denominator
      ],
      ...(capped === true ? ['最高不超过分值。'] : []),
    ],
  },
  met: { name: '达到指标值', says: (value) => [value === 'full' ? '得满分。' : '得多少分未见规定。'] },
  shortfall: {
    name: '未达到（≥、>）',
    says: (value) => [
      {
        'pro-rata': '得分＝分值×实际值÷指标值。',
        'pass-line-60': '完成率60%以下不得分；其余为分值×(完成率−60%)÷40%。',
        open: '用哪个公式未见规定，在用的两种都算在内：按比例；60%以下不得分。',
      }[value],
    ],
  },
  brokenLimit: {
    name: '突破上限（≤、<）',
    says: (value) => [
      {
        'target-over-actual': '得分＝分值×指标值÷实际值。',
        'linear-to-twice': '得分＝分值×[1−(实际值−指标值)÷指标值]，达到上限两倍为0分。',
        open: '用哪个公式未见规定，在用的两种都算在内：分值×指标值÷实际值；分值×[1−(实际值−指标值)÷指标值]。',
      }[value],
    ],
  },
  equal: {
    name: '等于型指标（=）',
    says: (value) => [value === 'as-at-least' ? '超过指标值按达到处理。' : '超过指标值扣不扣分未见规定。'],
  },
  late: {
    name: '逾期完成',
    says: (value) => [value === 'below-achieved' ? '时间没有完成比例，按“达成”以下的档次记分。' : '如何记分未见规定，不能得满分。'],
  },
  overCompletion: {
    name: '超额完成',
    says: ({ threshold, deduction, reasonRequired, fromZeroTarget }) => [
      `实际值达到指标值的${percent(threshold)}起算超额完成。`,
      ...(fromZeroTarget === undefined ? [] : [`指标值为0的，实际达到${fromZeroTarget}起算。`]),
      deduction === 'none'
        ? '不扣分。'
        : deduction === 'not-by-reviewer'
          ? '复核不扣分，单位自己扣的也不加回。'
          : deduction === 'judgement'
            ? '扣不扣、扣多少由评价人判断。'
            : `每个指标扣${deduction}分。`,
      ...(reasonRequired === true ? ['必须写原因。'] : []),
    ],
  },
  qualitative: {
    name: '定性指标',
    says: (list) => [
      `${list.map(({ tier, from, to }) => `${tiers[tier]}得分值的${percent(from)}—${percent(to)}`).join('，')}；每档含下限。`,
    ],
  },
  grades: { name: '等级', says: (list) => [`${list.map(({ grade, from }) => `${grade} ${from}分起`).join('，')}。`] },
  reasons: { name: '必须写原因的情形', says: (list) => [`${list.map((trigger) => triggers[trigger]).join('；')}。`] },
  rounding: {
    name: '小数',
    says: ({ row, total }) => [
      ...(row === null ? [] : [`每行得分保留${row}位小数。`]),
      ...(total === null ? [] : [`总分保留${total}位小数。`]),
      ...(row === null && total === null ? ['保留几位未见规定。'] : []),
    ],
  },
  totalCaps: {
    name: '总分封顶',
    says: ({ caps, bands }) =>
      bands === null
        ? [`按执行率封顶（${caps.join('、')}分），各档界限未见。`]
        : [`${bands.map(({ rateBelow, cap }) => `执行率低于${percent(rateBelow)}的，总分不超过${cap}分`).join('；')}。`],
  },
  textLimits: {
    name: '字数',
    says: (limits) => [
      `${Object.entries(limits)
        .map(([field, limit]) => `${fields[field] ?? field}不超过${limit}字`)
        .join('，')}。`,
    ],
  },
  costNotFiledCap: { name: '成本指标未申报', says: (cap) => [`得分不超过${cap}分。`] },
  negativeActual: { name: '实际值为负', says: (value) => [value === 'as-zero' ? '得0分。' : '如何记分未见规定。'] },
  zeroBudget: { name: '预算数为0', says: (value) => [value === 'rate-zero' ? '没有支出的，执行率按0计。' : '如何计分未见规定。'] },
  reviewDeductions: {
    name: '复核扣分',
    says: (list) => [
      `${Object.entries(list)
        .map(([, share]) => percent(share))
        .filter((share, index, all) => all.indexOf(share) === index)
        .join('、')}：按佐证材料的情形扣分值的比例，只看本表判断不了。`,
    ],
  },
  tolerances: {
    name: '核对时的容差',
    says: ({ rate, executionScore, total, proportionalScore, weights }) => [
      `执行率${rate}个百分点，预算执行得分${executionScore}分，按比例计算的得分${proportionalScore}分，总分${total}分，分值合计${weights}分以内不算差错。`,
    ],
  },
}
