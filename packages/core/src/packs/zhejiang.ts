// Zhejiang, as a switch of the deployed system shows it. Qualitative rows are scored by a formula that was not seen.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry } from './sources.ts'

export const zhejiang: RulePack = {
  id: 'zhejiang',
  version: 1,
  title: { zh: '浙江（系统开关所见）', en: 'Zhejiang (as the deployed system has it)' },
  jurisdiction: { code: '330000', name: '浙江省' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'cn-2020',
  entries: {
    shortfall: entry('pro-rata', deployed),
    brokenLimit: entry('linear-to-twice', deployed),
    equal: entry('as-at-least', deployed),
    reasons: entry(['score-below-weight'], deployed),
  },
  facts: [
    {
      zh: '定性指标也按公式记分（公式未见），分值列为设定分值。',
      en: 'Qualitative rows are also scored by a formula (not seen); the weight column is the set weight.',
      source: deployed,
    },
    {
      zh: '复核意见可选：指标不够完整；不够细化、量化；与项目相关性不够；与指标值不匹配；建议拆分；一级或二级指标类型错误；建议增加效益、产出、满意度指标；其他。',
      en: 'Review opinions offered: incomplete; not specific or quantified; weakly related; value does not fit; split it; wrong level 1 or 2; add benefit, output or satisfaction; other.',
      source: deployed,
    },
  ],
}
