// Shanghai: weights and rounding as one filled form of Putuo district for 2022 shows them; from 2024 the names of the grades, without limits.
import type { RulePack } from '../rule-pack.ts'
import { dated, entry, shanghai2022, shanghaiAccounts2024 } from './sources.ts'

export const shanghai2022Form: RulePack = {
  id: 'shanghai-2022',
  version: 2,
  title: { zh: '上海市财政项目支出绩效自评表（2022年起）', en: 'Shanghai form, from 2022' },
  jurisdiction: { code: '310000', name: '上海市' },
  years: { from: 2022, to: null },
  form: '财政项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {},
  dated: {
    weights: [
      dated(
        2022,
        2022,
        entry(
          { execution: '10', indicators: '90', output: '50', benefit: '30', satisfaction: '10', cost: null, observed: true },
          shanghai2022,
        ),
      ),
    ],
    execution: [
      dated(
        2022,
        2022,
        entry(
          { formula: 'rate-times-weight', denominator: 'adjusted', capped: 'open', decimals: 2 },
          shanghai2022,
          '执行率×10，两位小数（86.18304%记8.62分）',
        ),
      ),
    ],
    grades: [
      dated(
        2024,
        null,
        entry(
          ['优', '良', '合格', '不合格'].map((grade) => ({ grade, from: null })),
          shanghaiAccounts2024,
          '部门决算文本要按这四级统计自评项目数；各级的分数界限未见',
        ),
      ),
    ],
  },
  facts: [
    { zh: '2022年的表金额以元填报。', en: 'The form for 2022 gives amounts in yuan.', source: shanghai2022 },
    {
      zh: '部门决算文本要写明：开展自评的项目数和金额、平均得分、各等级项目数、发现和整改的问题数。',
      en: 'The final-accounts text states number and money of self-evaluated projects, their mean score, the number per grade, and problems found and rectified.',
      source: shanghaiAccounts2024,
    },
  ],
}
