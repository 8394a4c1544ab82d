// For tests: the head of a Form as label and value pairs in many arrangements.
import type { Form } from '@jizheng/core'
import { type Choose, type Row, box, width } from './table.ts'

export function fieldRows(form: Form, choose: Choose, withContact: boolean): Row[] {
  const pairs: [string, string][] = []
  if (form.projectName)
    pairs.push([
      choose(['项目名称', '项目名称：', '专项资金名称', '项 目 名 称', '转移支付（项目）名称', '预算项目名称']),
      form.projectName,
    ])
  if (form.supervisor)
    pairs.push([choose(['主管部门', '主管部门：', '项目主管单位', '县级主管部门', '主管部门名称', '主管预算部门']), form.supervisor])
  if (form.implementer)
    pairs.push([
      choose(['实施单位', '项目实施单位', '实施单位（盖章）', '资金使用单位', '项目单位', '预算单位', '执行单位']),
      form.implementer,
    ])
  const contact = withContact ? form.contact : null
  if (contact?.name && contact.phone && choose([true, false]))
    pairs.push([
      choose(['项目负责人及电话', '负责人及联系电话', '联系人及电话']),
      `${contact.name}${choose(['', ' ', '，'])}${contact.phone}`,
    ])
  else if (contact?.name) {
    pairs.push([choose(['项目负责人', '联系人', '负责人']), contact.name])
    if (contact.phone) pairs.push([choose(['联系电话', '电话', '联系方式']), contact.phone])
  }
  const perRow = choose([1, 2, 3])
  const style = choose(['cells', 'cells', 'inside', 'columns'] as const)
  if (style === 'columns' && pairs.length >= 3) {
    const step = width / pairs.length
    return [
      pairs.map(([label], index) => box(index * step, (index + 1) * step, label)),
      pairs.map(([, value], index) => box(index * step, (index + 1) * step, value)),
    ]
  }
  const rows: Row[] = []
  for (let at = 0; at < pairs.length; at += perRow) {
    const slice = pairs.slice(at, at + perRow)
    const step = width / slice.length
    rows.push(
      slice.flatMap(([label, value], index) => {
        const from = index * step
        if (style === 'inside') return [box(from, from + step, `${label.replace(/：$/, '')}：${value}`)]
        return [box(from, from + step / 3, label), box(from + step / 3, from + step, value)]
      }),
    )
  }
  return rows
}

/** The people at the foot, as in signed forms. */
export function footRows(form: Form, choose: Choose): Row[] {
  const { contact } = form
  if (!contact?.name) return []
  const label = choose(['填报人', '填表人', '联系人', '项目负责人'])
  const phone = contact.phone ? `联系电话：${contact.phone}` : '联系电话：'
  return choose([
    [[box(0, width, `${label}：${contact.name}    ${phone}`)]],
    [[box(0, 50, `${label}：${contact.name}`), box(50, width, phone)]],
    [[box(0, 20, label), box(20, 60, contact.name), box(60, 80, '联系电话'), box(80, width, contact.phone)]],
  ])
}
