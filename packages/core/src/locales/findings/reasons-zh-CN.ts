// What a form says of the points that were taken: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const reasonsZh = {
  'reason-missing': {
    fact: '“{name}”扣了{taken}分（{score}/{weight}），没写原因。',
    why: { filler: '系统不让提交，复核也会退回。', reviewer: '扣分的指标应当写明原因和改进措施。' },
    fix: { filler: '写明为什么没达到、差多少、打算怎么改。', reviewer: '请写明为什么没达到、差多少、打算怎么改。' },
  },
  'no-reason-column': {
    fact: '有{rows}个指标扣了分（如“{name}”），表中没有写原因的地方。',
    why: { filler: '复核会问为什么扣。', reviewer: '扣分的指标应当写明原因和改进措施。' },
    fix: { filler: '在表下补写偏差原因和改进措施。', reviewer: '请在表下补写偏差原因和改进措施。' },
  },
  'reason-without-cause': {
    fact: '“{name}”得{score}分（分值{weight}分），说明里没写为什么扣分，只有成绩或打算。',
    why: { filler: '复核会退回重写。', reviewer: '偏差原因应当写明没有做到的地方及其原因。' },
    fix: {
      filler: '先写哪一点没做到、原因是什么，再写改进措施；确实做到了就不必扣分。',
      reviewer: '请写明哪一点没有做到、原因是什么、如何改进；没有扣分原因的，重新核定得分。',
    },
  },
  'reason-without-deduction': {
    fact: '“{name}”的说明承认有问题（“{reason}”），却没有扣分。',
    why: { filler: '复核会补扣，还会问为什么没扣。', reviewer: '说明与得分不一致。' },
    fix: { filler: '按问题的轻重扣分，或改正说明。', reviewer: '请按问题的轻重扣分，或改正说明。' },
  },
  'deduction-text-mismatch': {
    fact: '“{name}”的说明写扣{stated}，实际扣了{taken}分，前后矛盾。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '让说明与得分一致。', reviewer: '请让说明与得分一致。' },
  },
  'large-deviation': {
    fact: '“{name}”只完成目标的{percent}%（目标{target}，实际{actual}），偏差超过两成。',
    why: { filler: '审计会单独列出。', reviewer: '偏差超过两成的，应当逐项说明。' },
    fix: { filler: '在偏差原因里写清楚，并考虑下年是否调整目标。', reviewer: '请在偏差原因里写清楚，并考虑下年是否调整目标。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
