// Pidu district's notice on the self-evaluation of 2025 (24 February 2026), apart from the standard by which a firm reviewed it.
import type { RulePack } from '../rule-pack.ts'
import { entry, piduNotice } from './sources.ts'

export const chengduPidu2025: RulePack = {
  id: 'chengdu-pidu-2025',
  version: 1,
  title: { zh: '成都市郫都区2025年度自评通知', en: 'Chengdu Pidu, notice on the self-evaluation of 2025' },
  jurisdiction: { code: '510117', name: '四川省成都市郫都区' },
  years: { from: 2025, to: 2025 },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'sichuan-2025',
  entries: {
    overCompletion: entry(
      { threshold: '1.3', deduction: 'if-target-too-low', reasonRequired: true },
      piduNotice,
      '完成值超过指标值130%的要写原因；扣不扣分没有规定，按全国办法；通知写“超过”，正好130%也在此提示',
    ),
    reasons: entry(
      ['unmet', 'over-completion', 'execution-below-90', 'budget-changed', 'score-below-weight'],
      piduNotice,
      '执行率低于90%、指标未完成或超过130%、年中有任何调整都要写原因；每处扣分各写各的理由',
    ),
    textLimits: entry({ executionReason: 100 }, piduNotice),
  },
  facts: [
    {
      zh: '从一体化系统下载表格，线下填写，2026年3月16日前报送；财政业务科室3月31日前审核完。',
      en: 'The form is downloaded from the integrated system, filled offline and handed in by 16 March 2026; finance sections finish their review by 31 March.',
      source: piduNotice,
    },
    {
      zh: '复核范围：200万元以上的特定目标类项目、全部专项资金、全部部门整体评价、国有资本；第三方到现场。',
      en: 'Reviewed: specific-purpose projects from 2 million yuan, all special funds, all whole-department evaluations, state capital; third parties come on site.',
      source: piduNotice,
    },
    {
      zh: '自评表由项目负责人和财务负责人签字，20日内公开；填报质量计入区里考核（上报20分、格式20分、内容60分）。',
      en: 'Signed by the project head and the finance head, public within 20 days; quality counts in the district’s assessment (hand-in 20, format 20, content 60).',
      source: piduNotice,
    },
    {
      zh: '部门整体评价的关键指标低于70%或高于130%的记0分（项目自评没有这一条）。',
      en: 'In whole-department evaluations key indicators below 70 % or above 130 % score 0 (not said of projects).',
      source: piduNotice,
    },
  ],
}
