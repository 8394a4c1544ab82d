// An older blank form of a Dazhou bureau: decision, management, completion and benefit. Observed weights; year not shown.
import type { RulePack } from '../rule-pack.ts'
import { dazhou, entry } from './sources.ts'

export const sichuanDazhou: RulePack = {
  id: 'sichuan-dazhou',
  version: 1,
  title: { zh: '四川省达州市较早版本评价表', en: 'Dazhou, older form' },
  jurisdiction: { code: '511700', name: '四川省达州市' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    weights: entry(
      {
        execution: null,
        indicators: null,
        output: '20',
        benefit: '40',
        satisfaction: '10',
        cost: null,
        other: { decision: '20', management: '10' },
        observed: true,
      },
      dazhou,
      '完成20分（数量、质量、时效、成本各5）；效益50分中满意度10分',
    ),
  },
}
