// Hubei 20/40/40, as a university's notice for 2019 has it; the lower qualitative tier is believed, not seen.
import type { RulePack } from '../rule-pack.ts'
import { background, entry, hubei2019 } from './sources.ts'

export const hubei: RulePack = {
  id: 'hubei',
  version: 1,
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
      { formula: 'rate-times-weight', denominator: 'open', capped: 'open', decimals: null },
      hubei2019,
      '20×执行率；分母和封顶未见',
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.5', to: '0.8' },
        { tier: 'not', from: '0', to: '0.5' },
      ],
      background,
      '100%—80%、80%—50%、50%—0',
    ),
  },
}
