// What the indicators are and where they stand: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const indicatorsZh = {
  'not-a-performance-indicator': {
    fact: '“{name}”只是重复预算金额或资金支付，不能说明做了什么，还与预算执行重复计分。',
    why: { filler: '复核可能按0分计。', reviewer: '这样的指标不反映绩效。' },
    fix: { filler: '换成反映产出的指标，例如做了多少、质量如何。', reviewer: '请换成反映产出的指标，例如做了多少、质量如何。' },
  },
  'group-misfit': {
    fact: '“{name}”与所在的“{group}”不符。',
    cases: {
      'kind=count-under-quality': '“{name}”（{target}）是数量，却放在“{group}”下。',
      'kind=ratio-under-quantity': '“{name}”（{target}）是比率，却放在“{group}”下。',
      'kind=satisfaction-under-benefit': '“{name}”是满意度，却放在“{group}”下。',
      'kind=other-under-satisfaction': '“{name}”不是满意度，却放在“{group}”下。',
      'kind=not-economic': '“{name}”说的不是收入、成本或产值，却放在“{group}”下。',
      'kind=not-ecological': '“{name}”说的是钱，不是环境，却放在“{group}”下。',
      'kind=time-elsewhere': '“{name}”（{target}）是时间要求，却放在“{group}”下。',
      'kind=count-under-timeliness': '“{name}”（{target}）是数量，不是时间，却放在“{group}”下。',
      'kind=count-under-cost': '“{name}”（{target}）是数量，不是成本，却放在“{group}”下。',
    },
    why: { filler: '有的地方对错类的指标按0分计。', reviewer: '指标应当放在所属的类别。' },
    fix: { filler: '移到合适的类别，或换一个符合本类的指标。', reviewer: '请移到合适的类别，或换一个符合本类的指标。' },
  },
  'satisfaction-without-survey': {
    fact: '“{name}”填{actual}，看不到调查的依据。',
    cases: {
      'kind=superior': {
        fact: '“{name}”是让上级或主管部门评价自己（{actual}），不是服务对象的满意度。',
        why: { filler: '复核不认。', reviewer: '满意度应当有调查或其他方式收集的反馈作依据。' },
      },
      'kind=staff': {
        fact: '“{name}”（{actual}）是本单位自己评自己，不是服务对象的满意度。',
        why: { filler: '复核不认。', reviewer: '满意度应当有调查或其他方式收集的反馈作依据。' },
      },
      'kind=not-asked': '“{name}”（{actual}）自己写明没有调查。',
      'kind=no-complaints': {
        fact: '“{name}”用没有投诉（“{actual}”）代替满意度调查。',
        why: { filler: '复核不认。', reviewer: '满意度应当有调查或其他方式收集的反馈作依据。' },
      },
    },
    why: { filler: '没有调查的满意度，复核可能按0分计。', reviewer: '满意度应当有调查或其他方式收集的反馈作依据。' },
    fix: {
      filler: '写明调查（或者用别的方式收集反馈）的时间、对象、份数、满意的份数；确实都没有的不计分。',
      reviewer: '请提供调查（或者用别的方式收集反馈）的时间、对象、份数、满意的份数；都没有的，重新核定得分。',
    },
  },
  'hollow-benefit': {
    fact: '“{name}”用{target}来衡量，但说不清这个比率怎么算。',
    why: { filler: '复核会扣分。', reviewer: '指标值应当算得出来。' },
    fix: { filler: '换成算得出的指标，或写明分子和分母。', reviewer: '请换成算得出的指标，或写明分子和分母。' },
  },
  'benefit-shows-output': {
    fact: '“{name}”是效益指标，实际写的是做了哪些事，没写带来了什么。',
    why: { filler: '复核会当作重复的产出。', reviewer: '效益指标应当反映做事带来的变化。' },
    fix: { filler: '写出受益的人和变化，最好有前后对比的数字。', reviewer: '请写出受益的人和变化，最好有前后对比的数字。' },
  },
  'same-fact-twice': {
    fact: '“{name}”与“{other}”说的是同一件事，计了两次分。',
    cases: {
      'kind=execution': {
        fact: '“{name}”（{target}）与预算总额相同，和预算执行率说的是同一件事。',
        why: { filler: '复核只认一次分。', reviewer: '同一件事不应重复计分。' },
      },
    },
    why: { filler: '复核只认一次。', reviewer: '同一件事不应重复计分。' },
    fix: {
      filler: '保留一处，另一处换成别的指标；成本指标可以用单位成本。',
      reviewer: '请保留一处，另一处换成别的指标；成本指标可以用单位成本。',
    },
  },
  'dimension-empty': {
    fact: '缺少{missing}指标，或整类没有填。每类至少要有一个，否则绩效目标不完整。',
    cases: { 'required=no': '没有{missing}指标，或整类没有填。适用的规则没有要求必设。' },
    why: { filler: '', reviewer: '' },
    fix: { filler: '按批复的目标补上，至少各有一个。', reviewer: '请按批复的目标补上，至少各有一个。' },
  },
  'group-empty': {
    fact: '产出指标里没有{missing}指标。',
    why: { filler: '复核会问这一面怎么衡量。', reviewer: '这一方面没有指标衡量。' },
    fix: { filler: '能衡量的就补上；确实不适用的可以不设。', reviewer: '请补上能衡量的；确实不适用的可以不设。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
