// Every entry of a rule pack in Chinese: what it lays down, its fields and its variants.
import type { PackWords, WordsOfEntries } from './entry-words.ts'
import { percent } from './percent.ts'

const open = '未定，在用的做法都算在内'

const entries: WordsOfEntries = {
  weights: {
    title: '分值构成',
    meaning: '预算执行和各类指标各占多少分。',
    fields: {
      execution: '预算执行',
      indicators: '全部指标',
      output: '产出',
      benefit: '效益',
      satisfaction: '满意度',
      cost: '成本',
      other: '其他部分',
      observed: '效力',
    },
    variants: {
      true: '只见于已填的表，不作要求',
      false: '按此要求',
      arrival: '资金到位',
      decision: '决策',
      management: '管理',
      'management-without-execution': '管理（不含预算执行）',
      'annual-goal-1': '年度目标1',
      'annual-goal-2': '年度目标2',
    },
  },
  weightMoves: {
    title: '分值并入',
    meaning: '没有某类指标或某类资金时，它的分值并到哪里。',
    fields: { '': '并入', when: '情形', from: '从', to: '并入', points: '分值' },
    variants: {
      'no-cost': '不设成本指标',
      'no-satisfaction': '不设满意度指标',
      'no-fiscal-money': '没有财政资金',
      execution: '预算执行',
      cost: '成本',
      satisfaction: '满意度',
      output: '产出',
      benefit: '效益',
    },
    rows: { '': ({ when, from, to, points }) => `${when}的，${from}${points}并入${to}` },
  },
  structure: {
    title: '指标框架',
    meaning: '各级指标怎样设，哪些必须有。',
    fields: { cost: '成本指标', lastingEffect: '可持续影响指标', required: '应当有' },
    variants: {
      'level-1': '单独作一级指标',
      'under-output': '放在产出下',
      open: '未定',
      present: '单列',
      absent: '不单列',
      output: '产出',
      benefit: '效益',
      satisfaction: '满意度',
      cost: '成本',
      quantity: '数量',
      quality: '质量',
      timeliness: '时效',
    },
  },
  execution: {
    title: '预算执行',
    meaning: '预算执行率怎样算、得多少分。',
    fields: {
      formula: '计分公式',
      denominator: '执行率的分母',
      capped: '执行率超过100%时',
      decimals: '得分保留',
      bands: '分档',
      from: '执行率不低于',
      points: '得分',
    },
    variants: {
      'rate-times-weight': '执行率×分值',
      bands: '按执行率分档',
      'bands-unless-completed': '预算内完成的得满分，未完成的按执行率分档；超预算完成、未完成而执行率达到100%的未定',
      'step-below-90': '90%以上满分，每低1个百分点扣1分',
      open: '未定',
      adjusted: '全年（调整后）预算数',
      original: '年初预算数',
      true: '得分不超过分值',
      false: '得分可以超过分值',
    },
    rows: { bands: ({ from, points }) => `${from}以上${points}` },
  },
  zeroBudget: {
    title: '预算数为0',
    meaning: '预算数为0、执行率无从计算时怎样计分。',
    fields: { '': '计分' },
    variants: { 'rate-zero': '没有支出的，执行率按0计', open: '未定，有多少分由评价人判断' },
  },
  comparisonBase: {
    title: '对照的指标值',
    meaning: '年中调整过指标值的，实际值与哪个值比。',
    fields: { '': '对照' },
    variants: { 'year-start': '年初设定的指标值', changed: '调整后的指标值', open: '未定' },
  },
  met: {
    title: '达到指标值',
    meaning: '完成了年度指标值的指标得多少分。',
    fields: { '': '计分' },
    variants: { full: '得满分', open: '未定，由评价人判断' },
  },
  shortfall: {
    title: '未达到指标值（≥、>）',
    meaning: '要求不少于某数而实际少了，怎样计分。',
    fields: { '': '计分公式' },
    variants: {
      'pro-rata': '分值×实际值÷指标值',
      'pass-line-60': '完成率不到60%不得分，其余为分值×（完成率−60%）÷40%',
      open,
    },
  },
  brokenLimit: {
    title: '突破上限（≤、<）',
    meaning: '要求不超过某数而实际超过，怎样计分。',
    fields: { '': '计分公式' },
    variants: {
      'target-over-actual': '分值×指标值÷实际值',
      'linear-to-twice': '按超出的比例扣分，达到上限两倍得0分',
      open,
    },
  },
  equal: {
    title: '等于型指标超过指标值',
    meaning: '要求等于某数而实际超过，算不算达到。',
    fields: { '': '计分' },
    variants: { 'as-at-least': '按达到处理', open: '未定，由评价人判断' },
  },
  late: {
    title: '逾期完成',
    meaning: '要求在某日前完成而实际逾期，怎样计分。',
    fields: { '': '计分' },
    variants: { 'below-achieved': '得分低于“达成”一档', open: '未定，只是不能得满分' },
  },
  negativeActual: {
    title: '实际值为负',
    meaning: '实际完成值是负数时怎样计分。',
    fields: { '': '计分' },
    variants: { 'as-zero': '得0分', open: '未定' },
  },
  overCompletion: {
    title: '超额完成',
    meaning: '实际值超过指标值多少算超额，扣不扣分，要不要写原因。',
    fields: {
      threshold: '超额界限（实际值÷指标值）',
      deduction: '扣分',
      reasonRequired: '写原因',
      fromZeroTarget: '指标值为0时，实际值达到',
    },
    variants: {
      none: '不扣分',
      'not-by-reviewer': '复核不扣分，单位自己扣的不加回',
      'if-target-too-low': '只有年初指标值明显偏低的才按偏离程度适度扣，扣多少未定',
      judgement: '扣不扣、扣多少由评价人判断',
      points: '每个指标扣',
      true: '必须写明',
      false: '不必写',
      null: '未见规定',
    },
  },
  qualitative: {
    title: '定性指标分档',
    meaning: '用文字表述的指标，按达成程度各得分值的多少。',
    fields: { '': '档次', tier: '达成程度', from: '不低于分值的', to: '至', name: '该规定的叫法' },
    variants: { achieved: '达成年度指标', partly: '部分达成', not: '未达成' },
    rows: { '': ({ tier, from, to, name }) => `${name ?? tier} ${to}—${from}` },
  },
  satisfactionBands: {
    title: '满意度分档',
    meaning: '满意度按调查结果本身分档记分，不看指标值。',
    fields: { '': '分档', from: '满意度不低于', points: '得分' },
    variants: {},
    rows: { '': ({ from, points }) => `${from}以上${points}` },
  },
  costNotFiledCap: {
    title: '成本指标未申报',
    meaning: '没有申报指标值的成本指标最多得多少分。',
    fields: { '': '最高得分' },
    variants: {},
  },
  rounding: {
    title: '小数位数',
    meaning: '得分四舍五入到几位小数。',
    fields: { row: '各行得分', total: '总分' },
    variants: {},
  },
  totalCaps: {
    title: '总分封顶',
    meaning: '预算执行率低的，总分最高多少。',
    fields: { caps: '封顶分', bands: '按执行率', '': '总分最高', rateBelow: '执行率低于', cap: '总分最高', atLimit: '正好等于' },
    variants: { outside: '不封顶', open: '正好等于的未定' },
    rows: { bands: ({ rateBelow, cap, atLimit }) => `执行率低于${rateBelow}的最高${cap}${atLimit === undefined ? '' : `（${atLimit}）`}` },
  },
  grades: {
    title: '等级标准',
    meaning: '总分多少评为哪一等。',
    fields: { '': '等级', grade: '等级', from: '总分不低于', to: '至' },
    variants: {},
    rows: { '': ({ grade, from, to }) => `${grade} ${from === undefined ? '界限未见' : to === undefined ? `${from}起` : `${from}—${to}`}` },
  },
  reasons: {
    title: '必须写明原因的情形',
    meaning: '出现这些情形要写明原因；没写的，系统不让提交，复核也会退回。',
    fields: { '': '情形' },
    variants: {
      unmet: '未完成年度指标值',
      'strong-deviation': '偏离指标值较多',
      'low-execution': '预算执行率低',
      'poor-result': '自评结果较差',
      'score-below-weight': '得分低于分值',
      'execution-below-90': '预算执行率低于90%',
      'budget-changed': '年中追加或调减预算',
      'over-completion': '超额完成',
      'qualitative-explained': '定性指标',
      'zero-score-cause': '得0分',
    },
  },
  textLimits: {
    title: '字数限制',
    meaning: '各栏文字最多多少字。',
    fields: { '': '栏目' },
    variants: {
      objectiveActual: '目标完成情况',
      executionReason: '执行率低的原因',
      conclusion: '评价结论',
      problems: '存在问题',
      measures: '改进措施',
      narrative: '年度目标',
      cell: '偏差原因',
    },
  },
  tolerances: {
    title: '允许误差',
    meaning: '表上印的数与算出的数相差多少以内不算错。',
    fields: {
      rate: '执行率',
      executionScore: '预算执行得分',
      total: '总分',
      proportionalScore: '按比例计算的得分',
      weights: '分值合计',
    },
    variants: {},
  },
  reviewDeductions: {
    title: '复核扣分',
    meaning: '复核佐证材料时，每种情形扣去分值的多少。只看一张表不会触发。',
    fields: { '': '情形' },
    variants: {
      'no-evidence': '没有佐证材料',
      unrelated: '佐证与指标无关',
      'not-checkable-severe': '无法核对（严重）',
      'not-checkable-medium': '无法核对（较重）',
      'not-checkable-light': '无法核对（较轻）',
      'satisfaction-without-survey': '满意度没有调查',
      'timeliness-partly-late': '部分任务逾期',
      'qualitative-quantity-related': '数量写成文字但有关联',
      'qualitative-benefit-real': '效益写成文字但属实',
      'same-fact-twice': '同一事项重复计分',
      'group-misfit': '指标归类不当',
    },
  },
}

export const packWordsZh: PackWords = {
  years: (years) => {
    if (years === null) return '其他年度'
    const { from, to } = years
    if (from === null) return `${to}年度及以前`
    return to === null ? `${from}年度起` : from === to ? `${from}年度` : `${from}—${to}年度`
  },
  unsaid: '未见规定',
  nothing: '没有',
  readIn: '据汇编本的条文读自',
  facts: '另外知道的（不参与计算）',
  between: '；',
  confirmation: { read: '读过条文', secondary: '据转述', practice: '据实际做法', inherited: '沿用', unconfirmed: '未经核实' },
  purpose: { 'self-evaluation': '单位自评', review: '复核', declaration: '目标申报' },
  unit: (text, unit) => {
    if (unit === 'percent') return percent(text)
    if (unit === 'points') return `${text}分`
    if (unit === 'percentage-points') return `${text}个百分点`
    if (unit === 'decimals') return `${text}位小数`
    return unit === 'characters' ? `${text}字` : text
  },
  entries,
}
