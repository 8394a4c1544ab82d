// What was to be done in the year, and what is said of it: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const objectivesZh = {
  'objective-missing': {
    fact: '年度总体目标没有填，整张表没有对照的依据。',
    why: { filler: '系统不让提交。', reviewer: '' },
    fix: { filler: '填写批复的年度目标。', reviewer: '请填写批复的年度目标。' },
  },
  'objective-outcome-missing': {
    fact: '年度目标的完成情况没有填，看不出目标是否实现。',
    why: { filler: '系统不让提交。', reviewer: '' },
    fix: { filler: '对照目标逐条写明做到了什么、差在哪里。', reviewer: '请对照目标逐条写明做到了什么、差在哪里。' },
  },
  'objective-copied': {
    fact: '目标完成情况与预期目标的文字一样，没写实际结果。',
    why: { filler: '复核会认为没有自评。', reviewer: '自评应当写明实际结果。' },
    fix: { filler: '写出实际数字和没做到的地方。', reviewer: '请写出实际数字和没做到的地方。' },
  },
  'objective-not-text': {
    fact: '年度目标只填了“{text}”，没写要做什么。',
    why: { filler: '复核无从对照。', reviewer: '' },
    fix: { filler: '用文字写明目标，金额留在资金部分。', reviewer: '请用文字写明目标，金额留在资金部分。' },
  },
  'objective-term-only': {
    fact: '只写了项目期的目标，没有本年度的目标，今年做得怎样说不清。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '补写本年度要完成的部分。', reviewer: '请补写本年度要完成的部分。' },
  },
  'objective-unanswered': {
    fact: '目标{number}“{text}”在完成情况里找不到回应。',
    why: { filler: '复核会认为没有做。', reviewer: '每条目标都应当说明完成情况。' },
    fix: { filler: '补写这一条的完成情况。', reviewer: '请补写这一条的完成情况。' },
  },
  'objective-without-indicator': {
    fact: '目标{number}“{text}”没有对应的指标，做得怎样无法计分。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '为它设一个可以衡量的指标。', reviewer: '请为它设一个可以衡量的指标。' },
  },
  'outcome-without-objective': {
    fact: '完成情况{number}“{text}”在年度目标和指标里都没有。',
    why: { filler: '复核不会计分。', reviewer: '自评应当对照批复的目标。' },
    fix: { filler: '说明它属于哪个目标，或移出自评。', reviewer: '请说明它属于哪个目标，或移出自评。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
