// A street of Beijing's Haidian district, 2016: an older form whose notes state its formulas.
import type { RulePack } from '../rule-pack.ts'
import { entry, haidian2016 } from './sources.ts'

export const beijing2016Haidian: RulePack = {
  id: 'beijing-2016-haidian',
  version: 1,
  title: { zh: '北京市海淀区2016年自评表', en: 'Beijing Haidian form, 2016' },
  jurisdiction: { code: '110108', name: '北京市海淀区' },
  years: { from: 2016, to: 2016 },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: null, output: '50', benefit: null, satisfaction: null, cost: null, observed: true },
      haidian2016,
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'original', capped: true, decimals: null },
      haidian2016,
      '分母为年初预算数，得分不超过分值',
    ),
    shortfall: entry('pro-rata', haidian2016),
    brokenLimit: entry('target-over-actual', haidian2016, '反向指标按A/B（指标值÷实际值）记分'),
    reasons: entry(['score-below-weight'], haidian2016, '未完成的指标要说明原因'),
  },
}
