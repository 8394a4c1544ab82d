// Sichuan's form 510000_0013zp for 2023: 10 points for execution, 90 over whatever indicators there are, and limits on texts.
import type { RulePack } from '../rule-pack.ts'
import { entry, sichuan2023 } from './sources.ts'

export const sichuan2023Form: RulePack = {
  id: 'sichuan-2023',
  version: 1,
  title: { zh: '四川省2023年部门预算项目支出绩效自评表', en: 'Sichuan form 510000_0013zp, 2023' },
  jurisdiction: { code: '510000', name: '四川省' },
  years: { from: 2023, to: 2023 },
  form: '510000_0013zp 部门预算项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: null, benefit: null, satisfaction: null, cost: null, observed: true },
      sichuan2023,
      '90分分到实有的指标上：60/30、4×22.5或一个指标90',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: null },
      sichuan2023,
      '执行率=执行数÷调整后预算数；是否封顶未见',
    ),
    reasons: entry(['score-below-weight', 'execution-below-90', 'budget-changed'], sichuan2023, '执行率低于90%、年中追加或调减都要说明'),
    textLimits: entry({ objectiveActual: 100, executionReason: 100, conclusion: 200, problems: 200, measures: 200 }, sichuan2023),
  },
}
