// A configuration of the deployed system with lower grade limits; which place uses it is not stated.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const deployedGrades: RulePack = {
  id: 'deployed-grades-80-70-60',
  version: 1,
  title: { zh: '一体化系统：80/70/60等级配置', en: 'Deployed system, grades from 80/70/60' },
  jurisdiction: { code: null, name: '未标明' },
  years: { from: 2021, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: null, benefit: null, satisfaction: null, cost: null, observed: false },
      deployed,
    ),
    execution: entry({ formula: 'rate-times-weight', denominator: 'adjusted', capped: true, decimals: 2 }, deployed),
    shortfall: entry('pro-rata', deployed),
    grades: entry(
      [
        { grade: '优', from: '80' },
        { grade: '良', from: '70' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
      deployed,
    ),
    rounding: entry({ row: 2, total: 2 }, deployed),
  },
}
