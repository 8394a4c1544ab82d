// Guangxi, as a switch of the deployed system shows it: reasons from 130 %, explanations for qualitative rows.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const guangxi: RulePack = {
  id: 'guangxi',
  version: 1,
  title: { zh: '广西（系统开关所见）', en: 'Guangxi (as the deployed system has it)' },
  jurisdiction: { code: '450000', name: '广西壮族自治区' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    shortfall: entry('pro-rata', deployed),
    brokenLimit: entry('linear-to-twice', deployed),
    equal: entry('as-at-least', deployed),
    overCompletion: entry(
      { threshold: '1.3', deduction: 'judgement', reasonRequired: true, fromZeroTarget: '30' },
      deployed,
      '达到130%（指标值为0时实际达到30）必须写偏差原因；另有手工扣分栏，扣到0为止',
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      deployed,
    ),
    reasons: entry(['score-below-weight', 'over-completion', 'qualitative-explained'], deployed),
    rounding: entry({ row: 2, total: null }, deployed),
  },
}
