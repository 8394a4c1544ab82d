// Hubei: 20/40/40 as a university's notice for 2019 has it, formulas and tiers as the notes of the form for 2020 print them.
import type { RulePack } from '../rule-pack.ts'
import { entry, hubei2019, hubeiNotes2020 } from './sources.ts'

export const hubei: RulePack = {
  id: 'hubei',
  version: 2,
  title: { zh: '湖北省20/40/40自评', en: 'Hubei, 20/40/40' },
  jurisdiction: { code: '420000', name: '湖北省' },
  years: { from: 2019, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '20', indicators: '80', output: '40', benefit: '40', satisfaction: null, cost: null, observed: false },
      hubei2019,
      '无加分项',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: true, decimals: null },
      hubeiNotes2020,
      '20×执行率；分母为调整后财政资金，含上年结转；得分不超过分值',
    ),
    shortfall: entry('pro-rata', hubeiNotes2020, '正向指标：分值×实际值÷指标值，不超过分值'),
    brokenLimit: entry('target-over-actual', hubeiNotes2020, '反向指标：分值×指标值÷实际值，不超过分值'),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.5', to: '0.8' },
        { tier: 'not', from: '0', to: '0.5' },
      ],
      hubeiNotes2020,
      '100%—80%（含）、80%—50%（含）、50%—0',
    ),
  },
  facts: [
    {
      zh: '几个单位的表汇总时，绝对值相加，比率和定性指标的完成程度按资金加权，然后才计分。',
      en: 'Forms of several units are aggregated first: absolute values add up, ratios and qualitative shares are weighted by funds; only then is the score computed.',
      source: hubeiNotes2020,
    },
  ],
}
