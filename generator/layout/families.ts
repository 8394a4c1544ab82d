// The layout families of published forms (design notes of some twenty provinces), each as what marks it; its offices still differ in the rest.
import type { Choose } from '../chance.ts'
import { anyLayout, labels } from './any.ts'
import type { BudgetField, Column, Layout, Shows } from './layout.ts'

type Family = (choose: Choose) => Layout

const all: Shows = {
  original: true,
  rate: true,
  budgetPoints: true,
  actual: true,
  weight: true,
  score: true,
  reason: true,
  outcome: true,
}

const budgetColumns = (...columns: readonly (readonly [BudgetField, string])[]) => columns.map(([field, label]) => ({ field, label }))
const measured = (...columns: readonly (readonly [Column['key'], string, number])[]): readonly Column[] =>
  columns.map(([key, label, wide]) => ({ key, label, wide }))
const threeLevels = measured(['level1', '一级指标', 2], ['level2', '二级指标', 2], ['name', '三级指标', 4])

const standardBudget = budgetColumns(
  ['original', '年初预算数'],
  ['adjusted', '全年预算数'],
  ['spent', '全年执行数'],
  ['weight', '分值'],
  ['rate', '执行率'],
  ['score', '得分'],
)
const standardRow = measured(
  ['target', '年度指标值', 3],
  ['actual', '实际完成值', 3],
  ['weight', '分值', 1],
  ['score', '得分', 1],
  ['reason', '偏差原因分析及改进措施', 3],
)

/** The model of the Ministry: each part as the model has it. */
function standard(choose: Choose): Layout {
  const any = anyLayout(choose, all)
  return {
    ...any,
    family: 'standard',
    kind: 'project-self-evaluation',
    title: choose(['项目支出绩效自评表', '财政项目支出绩效自评表', '部门预算项目支出绩效自评表']),
    head: {
      ...any.head,
      style: 'cells',
      perRow: 2,
      projectName: '项目名称',
      supervisor: '主管部门',
      implementer: choose(['实施单位', '项目实施单位']),
      contact: 'two-cells',
      person: '项目负责人',
      phone: '联系电话',
    },
    budget: { ...any.budget, shape: 'table', columns: standardBudget, heading: '项目资金', side: true, unitAt: 'heading', noPoints: '-' },
    objectives: { ...any.objectives, shape: 'side', side: '年\n度\n总\n体\n目\n标', expected: '预期目标', actual: '实际完成情况' },
    objectivesFirst: false,
    indicators: {
      ...any.indicators,
      levels: threeLevels,
      measured: standardRow,
      side: null,
      header: 'one',
      levelCells: choose(['repeated', 'merged'] as const),
      headerAgain: false,
    },
    total: 'below',
    totalLabel: choose(['总分', '合计']),
    footNote: null,
  }
}

export const families: Readonly<Record<string, Family>> = {
  standard,
  'side-column': (choose) => {
    const base = standard(choose)
    const head = { ...base.head, contact: choose(['none', 'foot', 'one-cell'] as const) }
    const indicators = {
      ...base.indicators,
      side: '绩\n效\n指\n标',
      levelCells: 'merged' as const,
      filler: choose(['指标2：', '……', null]),
    }
    return { ...base, family: 'side-column', head, indicators, budget: { ...base.budget, noPoints: choose(['-', '—', '/', '']) } }
  },
  'letters-in-headers': (choose) => {
    const base = standard(choose)
    const columns = budgetColumns(
      ['original', '年初预算数'],
      ['adjusted', '全年预算数（A）'],
      ['spent', '全年执行数（B）'],
      ['weight', '分值'],
      ['rate', '执行率（B/A）'],
      ['score', '得分'],
    )
    const row = measured(
      ['target', '年度指标值（A）', 3],
      ['actual', '实际完成值（B）', 3],
      ['weight', '分值', 1],
      ['score', '得分', 1],
      ['reason', '未完成原因分析', 3],
    )
    return {
      ...base,
      family: 'letters-in-headers',
      head: { ...base.head, contact: 'none' },
      budget: { ...base.budget, columns },
      objectives: { ...base.objectives, side: '年度总体目标', expected: '年初设定目标', actual: '年度总体目标完成情况综述' },
      indicators: { ...base.indicators, measured: row, side: '年度绩效指标完成情况', levelCells: 'merged' },
    }
  },
  'target-in-three': (choose) => {
    const base = standard(choose)
    const row = measured(
      ['sign', '指标性质', 1],
      ['value', '指标值', 2],
      ['unit', '度量单位', 1],
      ['actual', '实际完成值', 2],
      ['weight', '分值', 1],
      ['score', '得分', 1],
      ['reason', '偏差原因分析及改进措施', 3],
    )
    return {
      ...base,
      family: 'target-in-three',
      gradeInRow: true,
      head: { ...base.head, contact: 'none' },
      budget: { ...base.budget, noPoints: '—', amounts: 'cents' },
      indicators: { ...base.indicators, measured: row, header: 'two', upper: '年度指标值', levelCells: 'merged' },
      notes: ['其他需要说明事项'],
    }
  },
  'weights-by-name': (choose) => {
    const base = standard(choose)
    const columns = budgetColumns(
      ['original', '年初预算'],
      ['adjusted', '调整后预算数'],
      ['spent', '预算执行数'],
      ['rate', '预算执行率'],
      ['weight', '权重'],
      ['score', '得分'],
    )
    const row = measured(
      ['sign', '指标性质', 1],
      ['value', '指标值', 2],
      ['unit', '度量单位', 1],
      ['actual', '完成值', 2],
      ['weight', '权重', 1],
      ['score', '得分', 1],
      ['reason', '未完成原因分析', 3],
    )
    return {
      ...base,
      family: 'weights-by-name',
      title: '部门预算项目支出绩效自评表',
      yearAt: 'behind',
      head: { ...base.head, implementer: '实施单位（盖章）', contact: 'none' },
      budget: { ...base.budget, heading: '年度预算数', columns, noPoints: '/', amounts: 'cents' },
      objectives: { ...base.objectives, side: '项目年度目标\n完成情况', expected: '项目年度目标', actual: '年度目标完成情况' },
      indicators: { ...base.indicators, measured: row, side: '绩效指标', header: 'one', levelCells: 'merged' },
      totalLabel: '合计',
      notes: ['评价结论', '存在问题', '改进措施'],
    }
  },
  'execution-of-twenty': (choose) => {
    const base = standard(choose)
    const columns = budgetColumns(
      ['adjusted', '预算数（A）'],
      ['spent', '执行数（B）'],
      ['rate', '执行率（B/A）'],
      ['weight', '分值'],
      ['score', '得分'],
    )
    const row = measured(['target', '年初目标值（A）', 3], ['actual', '实际完成值（B）', 3], ['score', '得分', 1])
    return {
      ...base,
      family: 'execution-of-twenty',
      shows: { ...all, original: false, weight: false, reason: false },
      title: choose(['项目绩效自评表', '财政项目绩效自评表', '项目自评表']),
      yearAt: 'inside',
      head: {
        ...base.head,
        contact: 'none',
        extras: [
          ['项目类别', '1、部门预算项目 ☑ 2、市直专项 □ 3、市对下转移支付项目 □'],
          ['项目属性', '1、持续性项目 ☑ 2、新增性项目 □'],
        ],
      },
      budget: { ...base.budget, columns, heading: '预算执行情况' },
      objectives: { ...base.objectives, alone: '年度绩效目标' },
      indicators: { ...base.indicators, measured: row, side: '年度绩效目标', levelCells: 'merged' },
      notes: ['偏差大或目标未完成原因分析', '改进措施及结果应用方案'],
      footNote: '备注：1.预算数为调整后财政资金总额（含上年结余结转），执行数为实际支出数。2.定量指标得分不得超过权重。',
    }
  },
  'in-sections': (choose) => {
    const base = standard(choose)
    const row = measured(
      ['extra', '指标说明', 2],
      ['sign', '符号', 1],
      ['value', '值', 1],
      ['unit', '单位（文字描述）', 2],
      ['actual', '单项指标实际完成值', 2],
      ['weight', '分值', 1],
      ['score', '自评得分', 1],
    )
    return {
      ...base,
      family: 'in-sections',
      shows: { ...all, reason: false },
      title: '预算项目绩效自评表',
      yearAt: 'inside',
      head: { ...base.head, style: 'cells', contact: 'foot', person: '填报人' },
      objectives: { ...base.objectives, shape: 'plain', expected: '年度预期目标', actual: '具体完成情况' },
      indicators: { ...base.indicators, measured: row, header: 'two', upper: '预期指标值' },
      totalLabel: '自评总分',
      notes: ['五、存在问题、原因及下一步整改措施'],
    }
  },
  'weight-first': (choose) => {
    const base = standard(choose)
    const columns = budgetColumns(
      ['adjusted', '全年预算数(A)'],
      ['spent', '全年执行数(B)'],
      ['weight', '分值'],
      ['rate', '执行率(B/A)'],
      ['score', '得分'],
    )
    const row = measured(
      ['weight', '分值', 1],
      ['target', '年度指标值', 2],
      ['actual', '全年实际值', 2],
      ['score', '得分', 1],
      ['reason', '未完成原因及拟采取的改进措施', 3],
    )
    return {
      ...base,
      family: 'weight-first',
      shows: { ...all, original: false },
      title: '绩效目标自评表',
      head: { ...base.head, contact: 'one-cell', both: '项目负责人及电话' },
      budget: { ...base.budget, heading: '资金情况', columns },
      objectives: { ...base.objectives, side: '年度总体目标', expected: '年初设定目标', actual: '年度总体目标完成情况综述' },
      indicators: { ...base.indicators, measured: row, side: '绩效指标', levelCells: 'merged', filler: '……' },
    }
  },
  'no-scores': (choose) => {
    const base = standard(choose)
    const columns = budgetColumns(['original', '年初预算数'], ['adjusted', '全年预算数'], ['spent', '全年执行数'], ['rate', '执行率'])
    const row = measured(['target', '指标值', 3], ['actual', '全年实际完成值', 3], ['reason', '未完成原因和改进措施', 3])
    return {
      ...base,
      family: 'no-scores',
      shows: { ...all, budgetPoints: false, weight: false, score: false },
      title: choose(['县级专项资金绩效目标自评表', '项目绩效目标自评表']),
      head: { ...base.head, projectName: choose(['专项资金名称', '专项名称']), contact: 'none' },
      budget: { ...base.budget, columns },
      indicators: { ...base.indicators, measured: row, side: choose(['绩\n效\n指\n标', null]) },
      total: 'none',
    }
  },
  transfer: (choose) => {
    const base = standard(choose)
    const columns = budgetColumns(['adjusted', '全年预算数(A)'], ['spent', '全年执行数(B)'], ['rate', '预算执行率(B/A×100%)'])
    const row = measured(['target', '年度指标值', 3], ['actual', '全年实际完成值', 3], ['reason', '未完成原因和改进措施', 3])
    return {
      ...base,
      family: 'transfer',
      kind: 'transfer-self-evaluation',
      shows: { ...all, original: false, budgetPoints: false, weight: false, score: false },
      title: choose(['转移支付绩效目标自评表', '区域绩效目标自评表', '中央对地方专项转移支付区域绩效目标自评表']),
      head: {
        ...base.head,
        perRow: 1,
        projectName: '转移支付（项目）名称',
        supervisor: '地方主管部门',
        implementer: '资金使用单位',
        contact: 'none',
      },
      budget: { ...base.budget, heading: '资金情况', columns },
      objectives: { ...base.objectives, side: '总体目标完成情况', expected: '总体目标', actual: '全年实际完成情况' },
      indicators: { ...base.indicators, measured: row, side: '绩效指标', levelCells: 'merged' },
      total: 'none',
      notes: ['说明'],
      footNote: '注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。2.其他资金包括自有资金和社会资金。',
    }
  },
  'no-reason-column': (choose) => {
    const base = standard(choose)
    const row = standardRow.filter(({ key }) => key !== 'reason')
    return {
      ...base,
      family: 'no-reason-column',
      shows: { ...all, reason: false },
      indicators: { ...base.indicators, measured: row, side: choose([null, '绩效指标']) },
    }
  },
  'sources-in-columns': (choose) => {
    const base = standard(choose)
    return {
      ...base,
      family: 'sources-in-columns',
      budget: { ...base.budget, shape: 'turned', noPoints: choose(['', '-']) },
      indicators: { ...base.indicators, measured: standardRow.map((column) => relabelled(column, choose)) },
    }
  },
  any: (choose) => anyLayout(choose, all),
  'any-without-weights': (choose) => ({ ...anyLayout(choose, { ...all, weight: false }), family: 'any-without-weights' }),
}

function relabelled(column: Column, choose: Choose): Column {
  const { key } = column
  return key in labels ? { ...column, label: choose(labels[key as keyof typeof labels]) } : column
}
