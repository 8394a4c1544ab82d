// The notes of a form whose place and year are not shown: both formulas in words, and what to do with an indicator that does not apply.
import type { RulePack } from '../rule-pack.ts'
import { entry, formNotes } from './sources.ts'

export const formNotesGeneric: RulePack = {
  id: 'form-notes-generic',
  version: 1,
  title: { zh: '某自评表填表说明', en: 'Notes of a form, place unknown' },
  jurisdiction: { code: null, name: '未标明' },
  years: { from: null, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: {
    execution: entry(
      { formula: 'open', denominator: 'open', capped: 'open', decimals: null },
      formNotes,
      '执行率=已报账数÷项目预算；计分未见',
    ),
    shortfall: entry('pro-rata', formNotes, '分值×实际值÷指标值'),
    brokenLimit: entry('target-over-actual', formNotes, '分值×指标值÷实际值'),
    reasons: entry(['score-below-weight'], formNotes, '未达目标的要写原因和措施'),
  },
  facts: [
    {
      zh: '不适用的指标可以去掉，其余按比例折算为100分。',
      en: 'An indicator that does not apply is dropped and the rest scaled to 100.',
      source: formNotes,
    },
    { zh: '满意度=满意人数÷有效调查人数。', en: 'Satisfaction is satisfied ÷ valid respondents.', source: formNotes },
  ],
}
