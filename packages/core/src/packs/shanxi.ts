// Shanxi, as a switch of the deployed system shows it: a cost indicator that was not filed may not score above 5.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const shanxi: RulePack = {
  id: 'shanxi',
  version: 1,
  title: { zh: '山西（系统开关所见）', en: 'Shanxi (as the deployed system has it)' },
  jurisdiction: { code: '140000', name: '山西省' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    reasons: entry(['score-below-weight'], deployed),
    costNotFiledCap: entry('5', deployed, '成本指标未申报的，得分不超过5分'),
  },
  facts: [
    {
      zh: '年初目标在调整时撤销的行留空、记0分、不校验。',
      en: 'A row whose target was withdrawn at adjustment stays empty, scores 0 and is not checked.',
      source: deployed,
    },
  ],
}
