// A local platform (place not shown) that takes 2 points per over-completed indicator and caps the total by execution rate.
import type { RulePack } from '../rule-pack.ts'
import { entry, manual } from './sources.ts'

export const localPlatformCaps: RulePack = {
  id: 'local-platform-caps',
  version: 2,
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
    totalCaps: entry(
      {
        caps: ['89', '79', '69', '59'],
        bands: [
          { rateBelow: '0.8', cap: '89', atLimit: 'open' },
          { rateBelow: '0.7', cap: '79', atLimit: 'open' },
          { rateBelow: '0.6', cap: '69' },
          { rateBelow: '0.5', cap: '59' },
        ],
      },
      manual,
      '执行率70%—80%最高89分，60%—70%最高79分，不足60%最高69分，不足50%最高59分，超出的分数截去；正好80%、70%是否在内没有说明',
    ),
  },
}
