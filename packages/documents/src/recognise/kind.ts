// Which of the five kinds a form is: by its title, then by its labels, then by the columns it has.
import type { Kind } from '@jizheng/core'
import { flat } from './label-text.ts'

export function kindOf(form: { title: string | null; labels: readonly string[]; actual: boolean; score: boolean }): Kind {
  const title = flat(form.title ?? '')
  const evaluated = /自评|自我评价|完成情况|评分|评价表|评价报告/.test(title)
  if (/监控|跟踪/.test(title)) return 'monitoring'
  if (!evaluated && (/申报|批复|审核|备案|下达/.test(title) || (/目标/.test(title) && !form.actual && !form.score)))
    return 'target-declaration'
  if (!evaluated && title === '' && !form.actual && !form.score) return 'target-declaration'
  if (/(?:部门|单位)?整体|部门支出/.test(title) && !/项目支出绩效/.test(title)) return 'department-self-evaluation'
  if (
    /转移支付|中央对地方|区域绩效/.test(title) ||
    form.labels.some((label) => /^(?:中央|国家)主管部门|^转移支付|^资金使用单位.*(?:地方|中央)/.test(flat(label)))
  )
    return 'transfer-self-evaluation'
  return 'project-self-evaluation'
}
