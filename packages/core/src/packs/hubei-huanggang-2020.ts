// A Huanggang institute's form for 2020: 20 points for execution and two annual goals of 40 each. Observed weights; formulas are the province's.
import type { RulePack } from '../rule-pack.ts'
import { entry, huanggang2020 } from './sources.ts'

export const hubeiHuanggang2020: RulePack = {
  id: 'hubei-huanggang-2020',
  version: 2,
  title: { zh: '湖北省黄冈市2020年项目绩效自评表', en: 'Huanggang form, 2020' },
  jurisdiction: { code: '421100', name: '湖北省黄冈市' },
  years: { from: 2020, to: 2020 },
  form: '项目绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'hubei',
  entries: {
    weights: entry(
      {
        execution: '20',
        indicators: '80',
        output: null,
        benefit: null,
        satisfaction: null,
        cost: null,
        other: { 'annual-goal-1': '40', 'annual-goal-2': '40' },
        observed: true,
      },
      huanggang2020,
      '每个年度目标40分，各有产出、效益、满意度指标',
    ),
    reasons: entry(['score-below-weight'], huanggang2020, '偏差大或目标未完成的要写原因'),
  },
}
