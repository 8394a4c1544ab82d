// The national guide of 2021 on core indicators, for central budget units on trial. All its figures for scoring stand as examples.
import type { RulePack } from '../rule-pack.ts'
import { entry, national2021, noted } from './sources.ts'

export const cn2021Core: RulePack = {
  id: 'cn-2021-core',
  version: 2,
  title: { zh: '中央部门核心绩效指标指引（2021年，试行）', en: 'Central guide on core indicators (2021, on trial)' },
  jurisdiction: { code: 'CN', name: '中央部门' },
  years: { from: 2021, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '40', benefit: '20', satisfaction: '10', cost: '20', observed: false },
      national2021('附件1 三(六)'),
      '设成本指标时；预算执行10分只在自评时使用',
    ),
    weightMoves: entry(
      [
        { when: 'no-cost', from: 'cost', to: 'output', points: '10' },
        { when: 'no-cost', from: 'cost', to: 'benefit', points: '10' },
        { when: 'no-satisfaction', from: 'satisfaction', to: 'benefit', points: '10' },
      ],
      national2021('附件1 三(六)'),
      '不设成本指标时产出50、效益30、满意度10；无满意度指标的10分并入效益',
    ),
    structure: entry(
      { cost: 'level-1', lastingEffect: 'absent', required: ['output', 'benefit', 'quantity', 'quality'] },
      national2021('附件1 二(一)—(四)'),
      '产出和效益都要设，数量和质量原则上都要设，时效、满意度按需要；成本对工程基建、大型修缮和购置类项目要求，逐步扩大；以后年度的效益写在经济、社会、生态效益里',
    ),
    execution: entry(
      {
        formula: 'bands-unless-completed',
        denominator: 'adjusted',
        capped: true,
        decimals: null,
        bands: [
          { from: '1', points: '10' },
          { from: '0.8', points: '7' },
          { from: '0.6', points: '5' },
          { from: '0', points: '0' },
        ],
      },
      national2021('附件1 三(七)2'),
      '作为举例给出，按10分：预算内完成的10分；没有完成的，80%—100%为7分，60%—80%为5分，60%以下0分；其他分值按比例折算，原文未写',
    ),
    shortfall: entry(
      'pass-line-60',
      national2021('附件1 三(七)2'),
      '作为举例给出：完成率低于60%不得分，其余为分值×(完成率−60%)÷(1−60%)，正好60%也是0分',
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1', name: '基本达成' },
        { tier: 'partly', from: '0.6', to: '0.8', name: '部分实现' },
        { tier: 'not', from: '0', to: '0.6', name: '程度较低' },
      ],
      national2021('附件1 三(七)3'),
    ),
    satisfactionBands: entry(
      [
        { from: '0.9', points: '10' },
        { from: '0.8', points: '8' },
        { from: '0.6', points: '5' },
        { from: '0', points: '0' },
      ],
      national2021('附件1 三(七)4'),
      '作为举例给出，按10分；其他分值按比例折算，原文未写',
    ),
  },
  facts: [
    {
      zh: '是非判断的指标：是则满分；否则不得分，或者扣除相应分值。',
      en: 'Yes/no indicators: full points, or none, or the corresponding deduction.',
      source: national2021('附件1 三(七)1'),
    },
    {
      zh: '分值在批复绩效目标时确定，原则上不调整。',
      en: 'Weights are fixed when targets are approved and in principle not changed.',
      source: national2021('附件1 三(六)'),
    },
    {
      zh: '设了满意度指标的，执行中要做问卷调查或者用其他方式收集反馈。',
      en: 'Where satisfaction is declared, a survey or another way of collecting feedback is due during execution.',
      source: national2021('附件1 二(四)'),
    },
    {
      zh: '证明完成值的材料按数据来源分四类：正式资料、工作资料、原始凭据、正式出具的说明。',
      en: 'Evidence is of four kinds by data source: formal documents, working papers, original vouchers, formally issued statements.',
      source: noted(national2021('附件1 三(八)'), '说明只用于没有直接证明的'),
    },
  ],
}
