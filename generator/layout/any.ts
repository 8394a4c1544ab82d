// Any layout at all: every label, order, merge and place is a choice of its own. The families take it and fix what marks them.
import type { Choose } from '../chance.ts'
import type { BudgetLayout, Column, HeadLayout, IndicatorsLayout, Layout, ObjectivesLayout, Shows } from './layout.ts'

export function anyLayout(choose: Choose, shows: Shows): Layout {
  const head = anyHead(choose)
  return {
    family: 'any',
    // that label says so even where the title does not
    kind: head.projectName.startsWith('转移支付') ? 'transfer-self-evaluation' : 'project-self-evaluation',
    shows,
    title: choose(titles),
    yearAt: choose(['line', 'spaced-line', 'behind', 'inside'] as const),
    above: null,
    head,
    budget: anyBudget(choose, shows),
    objectives: anyObjectives(choose),
    objectivesFirst: choose([true, false, false]),
    indicators: anyIndicators(choose, shows),
    total: choose(['below', 'below', 'above', 'pair'] as const),
    totalLabel: choose(['总分', '合计', '总 分', '自评总分', '总分合计']),
    gradeInRow: false,
    pairLabels: [choose(['自评总分', '总得分', '自评得分', '总分（100分）']), choose(['自评等级', '评价等级', '等级'])],
    notes: [],
    footNote: choose([null, null, '注：1.其他资金包括自有资金和社会资金。2.定量指标按比例计分。']),
  }
}

const titles = [
  '项目支出绩效自评表',
  '项目支出绩效自评表',
  '财政项目支出绩效自评表',
  '部门预算项目支出绩效自评表',
  '预算项目绩效自评表',
  '绩效目标自评表',
  '项目绩效目标自评表',
  '财政预算支出项目绩效目标自评表',
  '本级部门项目支出绩效自评表',
]

function anyHead(choose: Choose): HeadLayout {
  return {
    style: choose(['cells', 'cells', 'inside', 'columns'] as const),
    perRow: choose([1, 2, 3] as const),
    projectName: choose(['项目名称', '项目名称：', '专项资金名称', '项 目 名 称', '转移支付（项目）名称', '预算项目名称']),
    supervisor: choose(['主管部门', '主管部门：', '项目主管单位', '县级主管部门', '主管部门名称', '主管预算部门']),
    implementer: choose(['实施单位', '项目实施单位', '实施单位（盖章）', '资金使用单位', '项目单位', '预算单位', '执行单位']),
    contact: choose(['two-cells', 'one-cell', 'foot'] as const),
    person: choose(['项目负责人', '联系人', '负责人']),
    phone: choose(['联系电话', '电话', '联系方式']),
    both: choose(['项目负责人及电话', '负责人及联系电话', '联系人及电话']),
    extras: [],
  }
}

/** Rotates by a number, and for 2 turns it round, so that a choice gives an order. */
function ordered<T>(list: readonly T[], by: number): readonly T[] {
  const turned = [...list.slice(by % list.length), ...list.slice(0, by % list.length)]
  return by === 2 ? turned.toReversed() : turned
}

function anyBudget(choose: Choose, shows: Shows): BudgetLayout {
  const columns = [
    ...(shows.original ? [{ field: 'original' as const, label: choose(['年初预算数', '年初预算', '年初预算安排数']) }] : []),
    {
      field: 'adjusted' as const,
      label: choose(['全年预算数', '全年预算数（A）', '调整后预算数', '全年（调整）预算数', '预算数（A）', '调整预算数(A)']),
    },
    {
      field: 'spent' as const,
      label: choose(['全年执行数', '全年执行数（B）', '执行数（B）', '预算执行数', '实际支出', '实际支出数', '支出决算数']),
    },
    ...(shows.rate
      ? [
          {
            field: 'rate' as const,
            label: choose(['执行率', '执行率（B/A）', '预算执行率(B/A×100%)', '执行率（全年执行数/全年预算数）', '预算执行进度']),
          },
        ]
      : []),
    ...(shows.budgetPoints
      ? [
          { field: 'weight' as const, label: choose(['分值', '权重', '参考分值', '标准分值']) },
          { field: 'score' as const, label: choose(['得分', '自评得分', '自评分']) },
        ]
      : []),
  ]
  const unitAt = choose(['heading', 'line', 'headers'] as const)
  return {
    shape: unitAt === 'headers' ? 'table' : choose(['table', 'table', 'table', 'pairs'] as const),
    columns: ordered(columns, choose([0, 0, 0, 1, 2])),
    heading: choose(['项目资金', '资金情况', '预算执行情况', '预算资金']),
    side: choose([true, true, false]),
    unitAt,
    amounts: choose(['plain', 'plain', 'cents', 'commas'] as const),
    noPoints: choose(['-', '—', '/', '']),
  }
}

function anyObjectives(choose: Choose): ObjectivesLayout {
  return {
    shape: choose(['side', 'side', 'plain', 'rows'] as const),
    side: choose(['年\n度\n总\n体\n目\n标', '年度总体目标', '年度绩效目标', '年度总体目标完成情况', '绩效目标']),
    expected: choose(['预期目标', '年初设定目标', '年度预期目标', '总体目标', '项目年度目标', '年初绩效目标']),
    actual: choose(['实际完成情况', '全年实际完成情况', '目标实际完成情况', '年度目标完成情况', '年度总体目标完成情况综述', '完成情况']),
    alone: choose(['年度总体目标', '项目年度目标', '绩效目标']),
  }
}

/** Labels that the measured columns may have. */
export const labels = {
  target: '年度指标值 指标值 指标值（A） 年初目标值（A） 预期指标值 年初指标值 目标值 年度目标值 计划值 指标（目标）值'.split(' '),
  actual: '实际完成值 全年实际值 全年完成值 完成值 实际完成值（B） 年终完成值 实际值 全年实际完成值 完成情况 指标实际完成值'.split(' '),
  weight: '分值 权重 指标分值 分值权重 权重（%） 标准分 指标权重（分）'.split(' '),
  score: '得分 自评得分 自评分 指标得分 得分（分）'.split(' '),
  reason: '偏差原因分析及改进措施 未完成原因分析 未完成原因和改进措施 偏差原因'.split(' '),
} as const

function anyIndicators(choose: Choose, shows: Shows): IndicatorsLayout {
  const levels: readonly Column[] = [
    ...(choose([true, false, false]) ? [{ key: 'serial' as const, label: '序号', wide: 1 }] : []),
    { key: 'level1', label: choose(['一级指标', '一级\n指标', '一级绩效指标']), wide: 2 },
    ...(shows.weight && choose([true, false, false, false])
      ? [{ key: 'level1-weight' as const, label: choose(['权重', '分值']), wide: 1 }]
      : []),
    { key: 'level2', label: choose(['二级指标', '二级\n指标']), wide: 2 },
    { key: 'name', label: choose(['三级指标', '指标名称（三级指标）', '三级指标名称', '具体指标']), wide: 4 },
  ]
  const split = choose([true, false, false])
  const target: readonly Column[] = split
    ? [
        { key: 'sign', label: choose(['指标性质', '符号', '运算符号']), wide: 1 },
        { key: 'value', label: choose(['指标值', '目标值', '值']), wide: 2 },
        { key: 'unit', label: choose(['度量单位', '计量单位', '单位']), wide: 1 },
      ]
    : [{ key: 'target', label: choose(labels.target), wide: 3 }]
  const one = (key: 'actual' | 'weight' | 'score' | 'reason', wide: number): (readonly Column[])[] =>
    shows[key] ? [[{ key, label: choose(labels[key]), wide }]] : []
  const groups = [target, ...one('actual', 3), ...one('weight', 1), ...one('score', 1), ...one('reason', 3)]
  if (choose([true, false, false]))
    groups.push([{ key: 'extra', label: choose(['指标解释', '评分标准', '备注', '数据来源', '完成率', '复核分']), wide: 2 }])
  const levelCells = choose(['merged', 'repeated', 'blank'] as const)
  return {
    levels,
    measured: ordered(groups, choose([0, 1, 2, 3])).flat(),
    side: choose([null, '绩\n效\n指\n标', '绩效指标', '年度绩效指标完成情况', '年度绩效指标']),
    header: split || choose([true, false, false]) ? 'two' : 'one',
    upper: choose(['年度指标值', '预期指标值', '指标值']),
    levelCells,
    filler: choose([null, null, '指标2：', '……', '']),
    headerAgain: levelCells !== 'merged' && choose([true, false, false, false]),
  }
}
