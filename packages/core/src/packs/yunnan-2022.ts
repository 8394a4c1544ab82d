// Yunnan, known from one school's published form 14 for 2022: what was observed on it; the grade stands beside the total.
import type { RulePack } from '../rule-pack.ts'
import { entry, yunnan2022 } from './sources.ts'

export const yunnan2022Form: RulePack = {
  id: 'yunnan-2022',
  version: 1,
  title: { zh: '云南省2022年公开14表', en: 'Yunnan published form 14, 2022' },
  jurisdiction: { code: '530000', name: '云南省' },
  years: { from: 2022, to: 2022 },
  form: '公开14表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '40', benefit: '30', satisfaction: '20', cost: null, observed: true },
      yunnan2022,
      '成本含在产出内；一个单位的做法，与50/30/10不同而未说明理由',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: null },
      yunnan2022,
      '分母为全年预算数；是否封顶未见',
    ),
  },
  facts: [
    {
      zh: '总分旁印等级：96分为优；各等级界限未见。金额以元填报。',
      en: 'The grade is printed beside the total: 96 is 优; the limits were not seen. Amounts in yuan.',
      source: yunnan2022,
    },
  ],
}
