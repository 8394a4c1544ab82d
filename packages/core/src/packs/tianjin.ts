// Tianjin, as dated comments in the deployed system show it (April and May 2024): only when a score may be changed by hand.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const tianjin: RulePack = {
  id: 'tianjin',
  version: 1,
  title: { zh: '天津（系统开关所见，2024年起）', en: 'Tianjin (as the deployed system has it, from 2024)' },
  jurisdiction: { code: '120000', name: '天津市' },
  years: { from: 2024, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    overCompletion: entry({ threshold: '1.2', deduction: 'judgement', reasonRequired: null }, deployed, '＞、≥达到120%标红并可手工改'),
    reasons: entry(['score-below-weight'], deployed),
  },
  facts: [
    {
      zh: '反向指标突破上限（2024年4月28日起）、等于型指标不相等（5月9日起）时，分数标红并可手工改；自动公式未见。',
      en: 'A broken limit (from 28 April 2024) and an unequal value (from 9 May) unlock the score for manual change; the formula was not seen.',
      source: deployed,
    },
  ],
}
