// Beijing's municipal form of 2022, known from one filled form: what was observed on it.
import type { RulePack } from '../rule-pack.ts'
import { beijing2022, entry } from './sources.ts'

export const beijing2022Form: RulePack = {
  id: 'beijing-2022',
  version: 1,
  title: { zh: '北京市2022年项目支出绩效自评表', en: 'Beijing form, 2022' },
  jurisdiction: { code: '110000', name: '北京市' },
  years: { from: 2022, to: 2022 },
  form: '项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '50', benefit: '30', satisfaction: '10', cost: null, observed: true },
      beijing2022,
      '成本指标10分在产出50分内',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: null },
      beijing2022,
      '分母为全年预算数；是否封顶未见',
    ),
    rounding: entry({ row: null, total: 2 }, beijing2022, '总分印两位小数'),
  },
  facts: [
    {
      zh: '超额完成由单位自行判断：≥2完成11得4分（满分5分）并写原因；≥200完成296、≥3完成4得满分未写原因。',
      en: 'Over-completion was judged by the unit: 11 against ≥2 gave 4 of 5 with a reason; 296 against ≥200 and 4 against ≥3 gave full points without.',
      source: beijing2022,
    },
  ],
}
