// What a value of the form is called where it is spoken of alone.
import type { Form } from './form.ts'
import type { Locale } from './locale.ts'

const zh: Readonly<Record<string, string>> = {
  title: '表名',
  year: '年度',
  projectName: '项目名称',
  supervisor: '主管部门',
  implementer: '实施单位',
  performer: '承担单位',
  'contact/name': '项目负责人',
  'contact/phone': '联系电话',
  'budget/unit': '金额单位',
  'budget/lines/label': '资金来源',
  'budget/lines/original': '年初预算数',
  'budget/lines/adjusted': '全年预算数',
  'budget/lines/spent': '全年执行数',
  'budget/lines/weight': '资金分值',
  'budget/lines/rate': '执行率',
  'budget/lines/score': '执行率得分',
  'objectives/expected': '预期目标',
  'objectives/actual': '实际完成情况',
  'indicators/dimension': '一级指标',
  'indicators/group': '二级指标',
  'indicators/name': '三级指标',
  'indicators/target': '年度指标值',
  'indicators/actual': '实际完成值',
  'indicators/weight': '分值',
  'indicators/score': '得分',
  'indicators/deviationReason': '偏差原因分析及改进措施',
  'total/weight': '总分分值',
  'total/score': '总分',
  'total/grade': '等级',
}

const en: Readonly<Record<string, string>> = {
  title: 'Title',
  year: 'Year',
  projectName: 'Project',
  supervisor: 'Supervisor',
  implementer: 'Implementer',
  performer: 'Performer',
  'contact/name': 'Contact',
  'contact/phone': 'Phone',
  'budget/unit': 'Unit of money',
  'budget/lines/label': 'Source of funds',
  'budget/lines/original': 'Original budget',
  'budget/lines/adjusted': 'Adjusted budget',
  'budget/lines/spent': 'Spent',
  'budget/lines/weight': 'Weight of the funds',
  'budget/lines/rate': 'Execution rate',
  'budget/lines/score': 'Score for execution',
  'objectives/expected': 'Expected objectives',
  'objectives/actual': 'Actual results',
  'indicators/dimension': 'Dimension',
  'indicators/group': 'Group',
  'indicators/name': 'Indicator',
  'indicators/target': 'Target',
  'indicators/actual': 'Actual value',
  'indicators/weight': 'Weight',
  'indicators/score': 'Score',
  'indicators/deviationReason': 'Reason for the deviation',
  'total/weight': 'Total weight',
  'total/score': 'Total score',
  'total/grade': 'Grade',
}

export function fieldName(form: Form, at: string, locale: Locale): string {
  const names = locale === 'en' ? en : zh
  const note = /^\/notes\/(\d+)\//.exec(at)?.[1]
  if (note !== undefined) return form.notes[Number(note)]?.label || (locale === 'en' ? 'Note' : '备注')
  const path = at
    .replaceAll(/\/\d+(?=\/|$)/g, '')
    .replace(/(\/(?:target|actual))\/.*$/, '$1')
    .slice(1)
  const name = names[path] ?? (path === 'indicators' ? names['indicators/name'] : undefined)
  return name ?? (locale === 'en' ? 'Form' : '自评表')
}

/** A value in its row: 第3行“维护数量”得分, 资金“其他资金”执行率; a value of the form itself by its name alone. */
export function valueName(form: Form, at: string, locale: Locale): string {
  const field = fieldName(form, at, locale)
  const [, list, index, key] = /^\/(indicators|budget\/lines)\/(\d+)(?:\/(.*))?$/.exec(at) ?? []
  if (list === undefined) return field
  const number = Number(index) + 1
  const name = short((list === 'indicators' ? form.indicators[number - 1]?.name : form.budget.lines[number - 1]?.label) ?? '')
  const row =
    locale === 'en'
      ? `${list === 'indicators' ? 'Row' : 'Line of funds'} ${number}${name === '' ? '' : ` “${name}”`}`
      : `${list === 'indicators' ? `第${number}行` : `第${number}行资金`}${name === '' ? '' : `“${name}”`}`
  return key === undefined || key === 'name' || key === 'label' ? row : locale === 'en' ? `${row}: ${field}` : `${row}${field}`
}

const LONGEST = 16
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
