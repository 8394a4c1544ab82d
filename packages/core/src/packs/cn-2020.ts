// The national rule of 2020, article by article; the default. What it leaves open and a form needs comes from practice, and says so.
import type { RulePack } from '../rule-pack.ts'
import { deployed, entry, national2020, noted, ownDefault, pidu, sichuan2023 } from './sources.ts'

export const cn2020: RulePack = {
  id: 'cn-2020',
  version: 2,
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
      national2020('第十三条'),
      '原则上如此，成本指标含在产出50分内；一级指标权重特殊情况可以调整；二、三级指标权重由单位按重要程度和项目阶段自定',
    ),
    structure: entry(
      {
        cost: 'under-output',
        lastingEffect: 'present',
        required: ['output', 'benefit', 'satisfaction', 'quantity', 'quality', 'timeliness'],
      },
      national2020('第十三条、附件1'),
      '自评表中成本在产出指标下，可持续影响在效益指标下',
      { required: noted(deployed, '系统要求每个一级指标至少一行；办法只列出各类指标，没有说哪类可以不设') },
    ),
    execution: entry(
      { formula: 'rate-times-weight', denominator: 'adjusted', capped: true, decimals: null },
      sichuan2023,
      '执行率=全年执行数÷全年（调整后）预算数；各地表格均按执行率乘分值计算，不超过分值；10号文件全文没有计分公式，附件1只定10分、只对年度资金总额',
      { denominator: noted(national2020('附件1'), '自评表以全年执行数对全年预算数；附件2（财政和部门评价）另以支出÷到位资金计算') },
    ),
    comparisonBase: entry('year-start', national2020('第十六条'), '实际完成值与年初设定的指标值比较'),
    met: entry('full', national2020('第十六条'), '完成指标值的记该指标全部分值'),
    shortfall: entry('pro-rata', national2020('第十六条'), '未完成的按完成值与指标值的比例记分，没有及格线'),
    brokenLimit: entry('open', national2020('全文'), '在用的公式有两种：分值×指标值÷实际值，分值×[1−(实际值−指标值)÷指标值]'),
    equal: entry('open', national2020('全文'), '等于型指标超过指标值如何记分没有规定；系统做法是按达成处理'),
    late: entry(
      'below-achieved',
      deployed,
      '时间要求在系统中按定性指标填报；逾期即未达成年度指标，只能落在第一档以下（推断）；10号文件全文没有规定',
    ),
    overCompletion: entry(
      { threshold: '1.3', deduction: 'if-target-too-low', reasonRequired: true },
      national2020('第十六条'),
      '完成值明显高于指标值的要分析原因；年初指标值明显偏低造成的，按偏离度适度调减分值，没有规定多少',
      { threshold: noted(pidu, '130%为成都市郫都区、广西系统所见的提示界限，全国没有规定') },
    ),
    qualitative: entry(
      [
        { tier: 'achieved', from: '0.8', to: '1', name: '达成年度指标' },
        { tier: 'partly', from: '0.6', to: '0.8', name: '部分达成并具有一定效果' },
        { tier: 'not', from: '0', to: '0.6', name: '未达成且效果较差' },
      ],
      national2020('第十六条'),
      '100%—80%（含）、80%—60%（含）、60%—0',
    ),
    grades: entry(
      [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
      national2020('第十八条'),
      '总分一般为100分，等级可以根据评价内容设定；下限含在该等级内，89与90之间没有空档',
    ),
    reasons: entry(
      ['unmet', 'strong-deviation', 'low-execution', 'poor-result', 'score-below-weight'],
      national2020('第十一条、第二十六条'),
      '未完成或偏离较多的要说明原因和改进措施；执行率低、自评结果较差的要单独说明；没有给出数字界限',
      { 'score-below-weight': noted(deployed, '任何一行扣分都要写偏差原因') },
    ),
    zeroBudget: entry('open', national2020('全文'), '预算数为0时执行率如何计分没有规定'),
    negativeActual: entry('open', national2020('全文'), '实际值为负如何计分没有规定'),
    tolerances: entry({ rate: '0.5', executionScore: '0.1', total: '0.05', proportionalScore: '0.15', weights: '0.01' }, ownDefault),
  },
  facts: [
    {
      zh: '政府预算安排的项目支出都要开展单位自评。',
      en: 'Self-evaluation covers all project spending under the government budget.',
      source: national2020('第八条'),
    },
    {
      zh: '财政部门会同有关部门抽查、复核自评，没有规定抽查比例。',
      en: 'Finance, with other bodies, spot-checks and reviews self-evaluations; no share is laid down.',
      source: national2020('第十九条'),
    },
    {
      zh: '主管部门组织、汇总、审核所属单位的自评。',
      en: 'The department organises, gathers and reviews the self-evaluations of its units.',
      source: national2020('第二十条'),
    },
    {
      zh: '单位对自评结果的真实性和准确性负责，发现问题要及时改正。',
      en: 'The unit answers for truth and accuracy of its self-evaluation and mends problems in time.',
      source: national2020('第二十一条'),
    },
    {
      zh: '自评表要内容完整、权重合理、数据真实、结果客观。',
      en: 'The form is to be complete, its weights sound, its data true and its result objective.',
      source: national2020('第二十五条'),
    },
    {
      zh: '自评结果随部门决算报送。',
      en: 'Self-evaluations are handed in with the departmental final accounts.',
      source: national2020('第二十六条'),
    },
    {
      zh: '自评结果编入决算，报送同级人大常委会，并依法公开。',
      en: 'Results go into the final accounts, to the standing committee of the people’s congress, and are published.',
      source: national2020('第二十八条'),
    },
  ],
}
