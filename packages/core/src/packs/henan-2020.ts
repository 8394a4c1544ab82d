// Henan's rule of 2020: the national numbers under its own articles; from 2022 cost is a level 1 of its own.
import type { RulePack } from '../rule-pack.ts'
import { dated, deployed, entry, henan2020, henanTargets2022, noted } from './sources.ts'

export const henan2020Rules: RulePack = {
  id: 'henan-2020',
  version: 1,
  title: { zh: '河南省项目支出绩效自评（豫财效〔2020〕10号）', en: 'Henan self-evaluation of project spending (2020)' },
  jurisdiction: { code: '410000', name: '河南省' },
  years: { from: 2020, to: null },
  form: '项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '50', benefit: '30', satisfaction: '10', cost: null, observed: false },
      henan2020('第十六条'),
    ),
    met: entry('full', henan2020('第十九条')),
    shortfall: entry('pro-rata', henan2020('第十九条')),
    overCompletion: entry(
      { threshold: '1.3', deduction: 'if-target-too-low', reasonRequired: true },
      henan2020('第十九条、第二十二条'),
      '记分同全国办法；明显超额完成的要说明原因和措施，没有给出数字',
      { threshold: noted(deployed, '130%为广西系统所见的提示界限，河南没有规定') },
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      henan2020('第十九条'),
    ),
    grades: entry(
      [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
      henan2020('第二十一条'),
    ),
    reasons: entry(
      ['unmet', 'over-completion', 'low-execution', 'poor-result', 'score-below-weight'],
      henan2020('第二十二条、第二十八条'),
      '未完成或者明显超额完成的说明原因和措施；执行率低、结果较差的单独说明',
      { 'score-below-weight': noted(deployed, '任何一行扣分都要写偏差原因') },
    ),
  },
  dated: {
    structure: [
      dated(
        2022,
        null,
        entry(
          {
            cost: 'level-1',
            lastingEffect: 'absent',
            required: ['output', 'benefit', 'satisfaction', 'quantity', 'quality', 'timeliness'],
          },
          henanTargets2022('第十六条'),
          '成本、产出、效益、满意度四类一级指标，不单列可持续影响；分值在四类之间怎样分，未见',
          { required: noted(deployed, '系统要求每个一级指标至少一行') },
        ),
      ),
    ],
  },
  facts: [
    {
      zh: '同一项目的省级资金和中央转移支付一起评价。',
      en: 'Provincial and central transfer money of one project are evaluated together.',
      source: henan2020('第三条'),
    },
    {
      zh: '单位报自评表和自评总结报告（附件2，也分析超额完成）。',
      en: 'Handed in: the form and a summary report (annex 2, which also analyses over-completion).',
      source: henan2020('第二十六条'),
    },
    { zh: '自评数据作假的公开通报批评。', en: 'False data in a self-evaluation is criticised in public.', source: henan2020('第三十四条') },
  ],
}
