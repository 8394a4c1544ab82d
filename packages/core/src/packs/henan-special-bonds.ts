// Henan's rule for projects funded by special bonds: cost 20, and execution passes to cost where no fiscal money is left. To be named.
import type { RulePack } from '../rule-pack.ts'
import { entry, henanBonds, noted } from './sources.ts'

export const henanSpecialBonds: RulePack = {
  id: 'henan-special-bonds',
  version: 1,
  title: { zh: '河南省专项债券项目自评', en: 'Henan self-evaluation of special-bond projects' },
  jurisdiction: { code: '410000', name: '河南省' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'henan-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '40', benefit: '20', satisfaction: '10', cost: '20', observed: false },
      henanBonds('第二十二条'),
    ),
    weightMoves: entry(
      [
        { when: 'no-satisfaction', from: 'satisfaction', to: 'benefit', points: '10' },
        { when: 'no-fiscal-money', from: 'execution', to: 'cost', points: '10' },
      ],
      henanBonds('第二十二条'),
      '没有满意度指标的10分并入效益；运营期没有财政资金的，预算执行记0分，成本加10分',
    ),
    structure: entry(
      { cost: 'level-1', lastingEffect: 'open', required: ['output', 'benefit', 'cost'] },
      henanBonds('第二十二条'),
      '成本单列20分；满意度可以没有；二级指标怎样设未见',
      { required: noted(henanBonds('第二十二条'), '由分值推断：满意度以外各类没有并入的规定') },
    ),
    grades: entry(
      [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
      henanBonds('第二十五条'),
    ),
  },
  facts: [
    { zh: '年度终了单位填报自评表。', en: 'Units fill the self-evaluation form after the year.', source: henanBonds('第二十条') },
    {
      zh: '重点绩效评价每年不低于上年新增额度的5%。',
      en: 'Key evaluations cover at least 5 % of last year’s new quota each year.',
      source: henanBonds('第二十一条'),
    },
    {
      zh: '结果随决算公开，财政部门6月底前公开。',
      en: 'Results are published with the accounts, by finance by the end of June.',
      source: henanBonds('第二十九条'),
    },
  ],
}
