// How one accounting firm reviewed self-evaluations of Chengdu's Pidu district for 2025: a review method, not a rule for self-scoring.
import type { RulePack } from '../rule-pack.ts'
import { entry, pidu } from './sources.ts'

export const chengduPiduReview2025: RulePack = {
  id: 'chengdu-pidu-review-2025',
  version: 1,
  title: { zh: '成都市郫都区2025年度自评复核标准', en: 'Chengdu Pidu review standard, 2025' },
  jurisdiction: { code: '510117', name: '四川省成都市郫都区' },
  years: { from: 2025, to: 2025 },
  form: null,
  purpose: 'review',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'open', capped: 'open', decimals: null },
      pidu,
      '分值×执行率；分母写作“预算”',
    ),
    shortfall: entry('pro-rata', pidu),
    overCompletion: entry(
      { threshold: '1.3', deduction: 'not-by-reviewer', reasonRequired: true },
      pidu,
      '超过130%不扣分，但备注须说明；复核得分不高于自评得分',
    ),
    reasons: entry(['score-below-weight', 'over-completion', 'zero-score-cause'], pidu, '每处扣分都要写理由；0分须写明原因'),
    reviewDeductions: entry(
      {
        'no-evidence': '1',
        unrelated: '1',
        'not-checkable-severe': '1',
        'not-checkable-medium': '0.6',
        'not-checkable-light': '0.3',
        'satisfaction-without-survey': '1',
        'timeliness-partly-late': '0.3',
        'qualitative-quantity-related': '0',
        'qualitative-benefit-real': '0',
        'same-fact-twice': '1',
        'group-misfit': '1',
      },
      pidu,
    ),
  },
}
