// For tests: Forms printed as tables in one of very many layouts, so that recognising can be shown not to depend on any of them.
import type { Form } from '@jizheng/core'
import type { Block, Document } from '../../document.ts'
import { budgetRows, objectiveRows } from './budget.ts'
import { fieldRows, footRows } from './fields.ts'
import { indicatorRows, totalPair } from './indicators.ts'
import { type Choose, type Row, box, tableOf, width } from './table.ts'

/** Several forms follow one another, in one table or in one each, among tables that are no forms. */
export function variedDocument(forms: readonly Form[], choose: Choose): Document {
  const blocks: Block[] = []
  const paragraph = (text: string): void => void blocks.push({ type: 'paragraph', text, place: { paragraph: blocks.length + 1 } })
  if (choose([true, false, false])) {
    paragraph('收入支出决算总表')
    blocks.push(accounts())
  }
  let open: Row[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push(tableOf(open, blocks.length + 1))
    open = []
  }
  const oneTable = choose([true, false])
  const cutTables = choose([true, false, false, false])
  for (const form of forms) {
    const { above, parts } = formRows(form, choose)
    if (!oneTable) close()
    if (open.length === 0 && choose([true, false])) for (const line of above) paragraph(line)
    else for (const line of above) open.push([box(0, width, line)])
    for (const part of parts) {
      if (cutTables && !oneTable) close()
      open.push(...part)
    }
    if (choose([true, false, false])) {
      if (!oneTable) {
        close()
        paragraph('注：1.其他资金包括自有资金和社会资金。2.定量指标按比例计分。')
      } else open.push([box(0, width, '注：1.其他资金包括自有资金和社会资金。2.定量指标按比例计分。')])
    }
  }
  close()
  if (choose([true, false, false])) blocks.push(accounts())
  return { format: 'html', blocks }
}

function formRows(form: Form, choose: Choose): { above: string[]; parts: Row[][] } {
  const title = form.title ?? ''
  const named = /\d{4}年/.test(title)
  const yearLine = choose([`（${form.year}年度）`, `( ${form.year} 年度)`, `${form.year}年度`])
  const above = named ? [title] : choose([[`${title}（${form.year}年度）`], [title, yearLine]])
  const unitAt = form.budget.unit ? choose(['heading', 'line', 'headers'] as const) : 'none'
  if (unitAt === 'line') above.push(`金额单位：${form.budget.unit}`)
  const total = choose(['below', 'below', 'above', 'pair'] as const)
  const contact = choose(['head', 'head', 'foot'] as const)
  const middle: Row[][] = [budgetRows(form, choose, unitAt), objectiveRows(form, choose)]
  if (choose([true, false, false])) middle.reverse()
  const parts = [fieldRows(form, choose, contact === 'head'), ...middle, indicatorRows(form, choose, total)]
  if (total === 'pair') parts.push(totalPair(form, choose))
  if (contact === 'foot') parts.push(footRows(form, choose))
  return { above, parts: parts.filter((part) => part.length > 0) }
}

/** An account of the same public body: amounts and the word 项目, but no form. */
const accounts = (): Block =>
  tableOf([
    [box(0, 60, '收入'), box(60, width, '支出')],
    [box(0, 30, '项目'), box(30, 60, '决算数'), box(60, 90, '项目'), box(90, width, '决算数')],
    [box(0, 30, '一、一般公共预算财政拨款收入'), box(30, 60, '1200.50'), box(60, 90, '一、一般公共服务支出'), box(90, width, '1100.00')],
    [box(0, 30, '本年收入合计'), box(30, 60, '1200.50'), box(60, 90, '本年支出合计'), box(90, width, '1100.00')],
  ])
