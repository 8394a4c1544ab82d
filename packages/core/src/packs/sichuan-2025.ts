// Sichuan's evaluation rule of 17 March 2025 (five years), as an accounting firm's digest tells it: lower limits of 中 and 差, dates, no delegation.
import type { RulePack } from '../rule-pack.ts'
import { article, dated, entry, sichuan2025 } from './sources.ts'

export const sichuan2025Rules: RulePack = {
  id: 'sichuan-2025',
  version: 1,
  title: { zh: '四川省绩效评价管理办法（2025年）', en: 'Sichuan rule on performance evaluation, 2025' },
  jurisdiction: { code: '510000', name: '四川省' },
  years: { from: 2025, to: 2029 },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {},
  dated: {
    grades: [
      dated(
        2025,
        null,
        entry(
          [
            { grade: '优', from: '90' },
            { grade: '良', from: '80' },
            { grade: '中', from: '70' },
            { grade: '差', from: '0' },
          ],
          article(sichuan2025, '第七条'),
          '70分以下为差；2024年度的表按哪一份文件定级，未见',
        ),
      ),
    ],
  },
  facts: [
    {
      zh: '自评每年开展，全覆盖，不得委托第三方；由财务机构组织，集体决策，2月底前报主管部门。',
      en: 'Self-evaluation is yearly and of everything, not to be delegated to third parties, organised by the finance office, decided collectively, to the department by the end of February.',
      source: article(sichuan2025, '第十一条'),
    },
    {
      zh: '主管部门3月15日前报财政部门；财政评价每年约覆盖20%的部门，五年内全覆盖。',
      en: 'Departments report to finance by 15 March; finance evaluates about 20 % of departments a year, all within five years.',
      source: article(sichuan2025, '第十四条'),
    },
    {
      zh: '财政评价结果比自评低一、二、三个等级的，最终得分按90%、80%、70%计。',
      en: 'Where finance’s result is one, two or three grades lower, the final score is 90, 80 or 70 % of it.',
      source: article(sichuan2025, '第十四条'),
    },
    {
      zh: '决算批复后20日内公开。',
      en: 'Published within 20 days of the approval of the accounts.',
      source: article(sichuan2025, '第二十二条'),
    },
  ],
}
