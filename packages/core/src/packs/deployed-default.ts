// What the widely deployed integrated budget system computes by default (vendor practice at its date, not a bureau's order).
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const deployedDefault: RulePack = {
  id: 'deployed-default',
  version: 1,
  title: { zh: '一体化系统默认算法', en: 'Deployed integrated system, default formulas' },
  jurisdiction: { code: null, name: '各地系统默认' },
  years: { from: 2021, to: null },
  form: '项目支出绩效自评',
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: null, benefit: null, satisfaction: null, cost: null, observed: false },
      deployed,
      '90分如何分到各维度由模板决定',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: true, decimals: 2 },
      deployed,
      '调整后预算=年初+调整；较早脚本不封顶，后来封顶10分',
    ),
    shortfall: entry('pro-rata', deployed, '≥、>未达到：分值×实际÷指标值，两位小数'),
    brokenLimit: entry('linear-to-twice', deployed, '≤、<被突破：分值×[1−(实际−指标值)÷指标值]，达到两倍为0分'),
    equal: entry('as-at-least', deployed, '=且指标值大于0：按≥处理；指标值为0：实际不大于0满分，否则0分'),
    overCompletion: entry(
      { threshold: '1.2', deduction: 'judgement', reasonRequired: null },
      deployed,
      '>、≥、=达到120%（可配置）不自动扣分，分数标红并可手工改',
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      deployed,
      '档外分数清零并禁止保存',
    ),
    grades: entry(
      [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
      deployed,
    ),
    reasons: entry(['score-below-weight'], deployed),
    rounding: entry({ row: 2, total: 2 }, deployed),
    negativeActual: entry('as-zero', deployed),
    zeroBudget: entry('rate-zero', deployed, '分母为0时以1代替，未支出即0分'),
  },
  facts: [
    {
      zh: '预警：未支出超过预算20%或预算为0为黄色；（指标得分÷90−执行得分÷10）÷（指标得分÷90）超过5%为红色。',
      en: 'Warnings: yellow if unspent > 20 % of the budget or the budget is 0; red if (score/90 − execution/10) ÷ (score/90) > 5 %.',
      source: deployed,
    },
  ],
}
