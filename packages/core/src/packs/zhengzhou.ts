// Zhengzhou's evaluation rule: grades in whole numbers, so a total between two of them has none.
import type { RulePack } from '../rule-pack.ts'
import { entry, zhengzhouEvaluation, zhengzhouTargets } from './sources.ts'

export const zhengzhou: RulePack = {
  id: 'zhengzhou',
  version: 1,
  title: { zh: '郑州市绩效评价（整数等级）', en: 'Zhengzhou, grades in whole numbers' },
  jurisdiction: { code: '410100', name: '河南省郑州市' },
  years: { from: 2020, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: 'henan-2020',
  entries: {
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      zhengzhouEvaluation('附件'),
      '100%—80%（含）、80%—60%（含）、60%—0',
    ),
    grades: entry(
      [
        { grade: '优', from: '90', to: '100' },
        { grade: '良', from: '80', to: '89' },
        { grade: '中', from: '60', to: '79' },
        { grade: '差', from: '0', to: '59' },
      ],
      zhengzhouEvaluation('第二十六条'),
      '按整数分段，89.5分这样的总分没有对应的等级，如何取整没有规定',
    ),
  },
  facts: [
    {
      zh: '绩效自评报告由财政部门审核并提出意见。',
      en: 'Finance reviews each self-evaluation report and gives an opinion.',
      source: zhengzhouEvaluation('第二十四条'),
    },
    { zh: '数据作假的通报批评。', en: 'False data is criticised.', source: zhengzhouEvaluation('第三十一条') },
    {
      zh: '1月底前报送盖章纸质件和电子表格。',
      en: 'Stamped paper and a spreadsheet are handed in by the end of January.',
      source: zhengzhouTargets('第二十七条(二)'),
    },
  ],
}
