// Anhui, known from filled forms of 2022 whose footnote fixes the weights.
import type { RulePack } from '../rule-pack.ts'
import { anhuiTianchang, entry } from './sources.ts'

export const anhui2022: RulePack = {
  id: 'anhui-2022',
  version: 1,
  title: { zh: '安徽省2022年项目支出绩效自评表', en: 'Anhui form, 2022' },
  jurisdiction: { code: '340000', name: '安徽省' },
  years: { from: 2022, to: 2022 },
  form: '项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '50', benefit: '30', satisfaction: '10', cost: null, observed: true },
      anhuiTianchang,
      '表尾注明产出50、效益30、满意度10、预算执行10；成本含在产出内',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: null },
      anhuiTianchang,
      '分母为全年预算数；是否封顶未见',
    ),
  },
}
