// A local platform (place not shown) that takes 2 points per over-completed indicator and caps the total by execution rate.
import type { RulePack } from '../rule-pack.ts'
import { entry, manual } from './sources.ts'

export const localPlatformCaps: RulePack = {
  id: 'local-platform-caps',
  version: 1,
  title: { zh: '某地平台：按执行率限制总分', en: 'A local platform: total capped by execution rate' },
  jurisdiction: { code: null, name: '未标明' },
  years: { from: null, to: null },
  form: '项目支出绩效自评',
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: null, benefit: null, satisfaction: null, cost: null, observed: false },
      manual,
    ),
    overCompletion: entry({ threshold: '1.3', deduction: '2', reasonRequired: null }, manual, '达到指标值130%的每个指标扣2分'),
    totalCaps: entry({ caps: ['89', '79', '69', '59'], bands: null }, manual, '按执行率封顶89、79、69、59分；各档执行率界限未见'),
  },
}
