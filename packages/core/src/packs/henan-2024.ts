// Henan 2024, as a university's notice tells it: 70 points for indicators; how the other 30 are given was not seen.
import type { RulePack } from '../rule-pack.ts'
import { entry, henan2024 } from './sources.ts'

export const henan2024Rules: RulePack = {
  id: 'henan-2024',
  version: 2,
  title: { zh: '河南省2024年（豫财效〔2024〕1号，据高校通知）', en: 'Henan 2024 (as told by a university)' },
  jurisdiction: { code: '410000', name: '河南省' },
  years: { from: 2024, to: 2024 },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'henan-2020',
  entries: {
    weights: entry(
      { execution: null, indicators: '70', output: '30', benefit: '25', satisfaction: '5', cost: '10', observed: false },
      henan2024,
      '其余30分由系统取数（过程、执行），如何分配未见',
    ),
    execution: entry(
      { formula: 'open', denominator: 'open', capped: 'open', decimals: null },
      henan2024,
      '预算数、执行数、执行率由系统生成，计分公式未见',
    ),
  },
}
