// The national guide of 2021 on core indicators (财预〔2021〕101号). Everything here is believed, nothing was read: unconfirmed throughout.
import type { RulePack } from '../rule-pack.ts'
import { entry, national2021 } from './sources.ts'

export const cn2021Core: RulePack = {
  id: 'cn-2021-core',
  version: 1,
  title: { zh: '中央部门核心绩效指标指引（2021年，未核实）', en: 'Central guide on core indicators (2021, unconfirmed)' },
  jurisdiction: { code: 'CN', name: '中央部门' },
  years: { from: 2021, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '40', benefit: '20', satisfaction: '10', cost: '20', observed: false },
      national2021,
      '设成本指标时；不设成本指标时产出50、效益30、满意度10；无满意度指标的10分并入效益',
    ),
    execution: entry(
      {
        formula: 'bands',
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
      national2021,
      '作为举例给出：预算内全部完成10分，80%—100%为7分，60%—80%为5分，60%以下0分',
    ),
    shortfall: entry('pass-line-60', national2021, '作为举例给出：完成率低于60%不得分，其余为分值×(完成率−60%)÷40%'),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      national2021,
    ),
  },
  facts: [
    {
      zh: '满意度可分档记分（举例）：90%以上10分，80%—90%为8分，60%—80%为5分，60%以下0分。',
      en: 'Satisfaction may be scored by bands (example): from 90 % 10, from 80 % 8, from 60 % 5, below 0 points.',
      source: national2021,
    },
    {
      zh: '是非判断的指标可直接赋分：是则满分，否则不得分。',
      en: 'Yes/no indicators may be scored directly: all or nothing.',
      source: national2021,
    },
    { zh: '权重批复后原则上不调整。', en: 'Weights are in principle not changed after approval.', source: national2021 },
  ],
}
