// The national scheme of 2020 as secondary sources and filled forms show it; the default. The rule's own text was not read.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry, haidian2016, national2020, nationalGrades, nationalWeights, ownDefault, sichuan2023 } from './sources.ts'

export const cn2020: RulePack = {
  id: 'cn-2020',
  version: 1,
  title: { zh: '全国项目支出绩效自评（2020年办法）', en: 'National self-evaluation of project spending (2020)' },
  jurisdiction: { code: 'CN', name: '全国' },
  years: { from: null, to: null },
  form: '项目支出绩效自评表',
  purpose: 'self-evaluation',
  onlyByName: false,
  extends: null,
  entries: {
    weights: entry(
      { execution: '10', indicators: '90', output: '50', benefit: '30', satisfaction: '10', cost: null, observed: false },
      nationalWeights,
      '成本指标含在产出50分内；一级指标权重特殊情况可以调整',
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: true, decimals: null },
      sichuan2023,
      '执行率=全年执行数÷全年（调整后）预算数；各地表格均按执行率乘分值计算，不超过分值；全国办法未见计分公式',
    ),
    met: entry('full', haidian2016, '完成年度指标值记满分；各地表格与系统一致'),
    shortfall: entry('pro-rata', haidian2016, '未完成的按完成值与指标值的比例记分；系统做法相同'),
    brokenLimit: entry('open', national2020, '全国规定未见公式；在用的有两种：分值×指标值÷实际值，分值×[1−(实际值−指标值)÷指标值]'),
    equal: entry('open', national2020, '等于型指标超过目标值如何记分，全国规定未见；系统做法是按达成处理'),
    late: entry('below-achieved', deployed, '时间要求在系统中按定性指标填报；逾期即未达成年度指标，只能落在第一档以下（推断）'),
    overCompletion: entry(
      { threshold: '1.3', deduction: 'judgement', reasonRequired: null },
      national2020,
      '办法只说明显偏低的目标要适度扣分，未给比例；130%取自地方做法，作为提示界限',
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1' },
        { tier: 'partly', from: '0.6', to: '0.8' },
        { tier: 'not', from: '0', to: '0.6' },
      ],
      deployed,
      '达成年度指标100%—80%（含），部分达成80%—60%（含），未达成60%—0；系统按此实现',
    ),
    grades: entry(
      [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
      nationalGrades,
    ),
    reasons: entry(['score-below-weight'], deployed, '任何一行扣分都要写偏差原因'),
    zeroBudget: entry('open', national2020, '预算数为0时执行率如何计分，全国规定未见'),
    negativeActual: entry('open', national2020, '实际值为负如何计分，全国规定未见'),
    tolerances: entry({ rate: '0.5', executionScore: '0.1', total: '0.05', proportionalScore: '0.15', weights: '0.01' }, ownDefault),
  },
}
