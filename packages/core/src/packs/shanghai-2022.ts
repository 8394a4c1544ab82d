// Shanghai, known from one filled form of Putuo district for 2022: observed weights and the rounding of the execution points.
import type { RulePack } from '../rule-pack.ts'
import { entry, shanghai2022 } from './sources.ts'

export const shanghai2022Form: RulePack = {
  id: 'shanghai-2022',
  version: 1,
  title: { zh: '上海市2022年财政项目支出绩效自评表', en: 'Shanghai form, 2022' },
  jurisdiction: { code: '310000', name: '上海市' },
  years: { from: 2022, to: 2022 },
  form: '财政项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '50', benefit: '30', satisfaction: '10', cost: null, observed: true },
      shanghai2022,
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: 2 },
      shanghai2022,
      '执行率×10，两位小数（86.18304%记8.62分）',
    ),
  },
  facts: [{ zh: '金额以元填报。', en: 'Amounts are given in yuan.', source: shanghai2022 }],
}
