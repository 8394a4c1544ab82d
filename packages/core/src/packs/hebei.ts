// Hebei, as a switch of the deployed system shows it. "<" and "≤" are scored by two rules of which the second was not seen: open.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const hebei: RulePack = {
  id: 'hebei',
  version: 1,
  title: { zh: '河北（系统开关所见）', en: 'Hebei (as the deployed system has it)' },
  jurisdiction: { code: '130000', name: '河北省' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    shortfall: entry('pro-rata', deployed),
    brokenLimit: entry('open', deployed, '“＜”和“≤”用两种规则，第二种未见'),
    equal: entry('as-at-least', deployed),
    overCompletion: entry({ threshold: '1.2', deduction: 'judgement', reasonRequired: null }, deployed, '仅＞、≥；标红并可手工改'),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      deployed,
    ),
    reasons: entry(['score-below-weight'], deployed),
    rounding: entry({ row: 2, total: null }, deployed),
  },
}
