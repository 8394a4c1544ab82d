// A target declaration form of 2021 (place not stated) whose process rows carry their own points.
import type { RulePack } from '../rule-pack.ts'
import { entry, targetForm2021 } from './sources.ts'

export const targetDeclaration2021: RulePack = {
  id: 'target-form-2021',
  version: 1,
  title: { zh: '2021年财政支出绩效目标申报表', en: 'Target declaration form, 2021' },
  jurisdiction: { code: null, name: '未标明' },
  years: { from: 2021, to: 2021 },
  form: '财政支出绩效目标申报表',
  purpose: 'declaration',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      {
        execution: '15',
        indicators: null,
        output: null,
        benefit: null,
        satisfaction: null,
        cost: null,
        other: { arrival: '5' },
        observed: true,
      },
      targetForm2021,
    ),
    execution: entry(
      { formula: 'step-below-90', denominator: 'open', capped: true, decimals: null },
      targetForm2021,
      '执行率90%以上满分15分，每低1个百分点扣1分',
    ),
    textLimits: entry({ narrative: 450, cell: 150 }, targetForm2021),
  },
  facts: [
    {
      zh: '资金到位率100%得5分，每低10个百分点（不足按10个计）扣1分。',
      en: 'Arrival of funds: 100 % earns 5, each started 10 points below takes 1.',
      source: targetForm2021,
    },
  ],
}
