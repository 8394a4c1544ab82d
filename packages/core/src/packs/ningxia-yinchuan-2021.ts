// A Yinchuan school's form for 2021: decision, management, output, benefit and satisfaction, with the finance office's score beside. Observed.
import type { RulePack } from '../rule-pack.ts'
import { entry, yinchuan2021 } from './sources.ts'

export const ningxiaYinchuan2021: RulePack = {
  id: 'ningxia-yinchuan-2021',
  version: 1,
  title: { zh: '宁夏银川市2021年自评表', en: 'Yinchuan form, 2021' },
  jurisdiction: { code: '640100', name: '宁夏回族自治区银川市' },
  years: { from: 2021, to: 2021 },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      {
        execution: '10',
        indicators: '90',
        output: '30',
        benefit: '25',
        satisfaction: '10',
        cost: null,
        other: { decision: '10', 'management-without-execution': '15' },
        observed: true,
      },
      yinchuan2021,
      '管理25分中执行10分；产出30分中成本10分（数量10、质量5、时效5）',
    ),
    execution: entry({ formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: null }, yinchuan2021),
  },
}
