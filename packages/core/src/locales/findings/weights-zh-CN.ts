// What the weights add up to: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const weightsZh = {
  'weights-not-100': {
    fact: '指标分值合计{indicators}分，预算执行{execution}分，加起来是{sum}分，不是100分。总分因此不能按百分制评级。',
    cases: {
      'sum=100': '分值相加是{sum}分，合计栏却写{printed}分，前后对不上。',
      'execution=': '分值合计{sum}分，不是100分，总分不能按百分制评级。',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: '调整分值，使指标与预算执行合计100分。', reviewer: '请调整分值，使指标与预算执行合计100分。' },
  },
  'group-weights-mismatch': {
    fact: '“{label}”注明{printed}分，下面各指标分值相加是{sum}分。',
    why: { filler: '系统会逐级核对。', reviewer: '标注的分值应当等于下属各指标之和。' },
    fix: { filler: '改正标注的分值或各指标的分值。', reviewer: '请改正标注的分值或各指标的分值。' },
  },
  'weight-not-positive': {
    fact: '“{name}”分值为{weight}，做得好坏都不影响总分。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '给它分值，或删去这一行。', reviewer: '请给它分值，或删去这一行。' },
  },
  'weight-concentrated': {
    fact: '“{name}”一项占{weight}分，超过总分的一半。',
    why: { filler: '这一项出问题，全表就不合格。', reviewer: '分值过于集中，不能反映各方面的绩效。' },
    fix: { filler: '把分值分到数量、质量、时效、效益等指标上。', reviewer: '请把分值分到数量、质量、时效、效益等指标上。' },
  },
  'budget-weight-misused': {
    fact: '“{label}”的分值是{weight}分，所用规则是{expected}分，总分可能算错。',
    cases: {
      'kind=whole': '“{label}”的分值写成{weight}分，那是全表的分值；预算执行通常是{expected}分。',
      'kind=repeated': '明细行“{label}”又写了分值{weight}分。预算执行只在总额行计一次分，重复会使总分偏高。',
    },
    why: { filler: '', reviewer: '' },
    fix: {
      filler: '只在资金总额行填预算执行的分值和得分；当地另有规定的保持不变。',
      reviewer: '请只在资金总额行填预算执行的分值和得分；当地另有规定的保持不变。',
    },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
