// For tests: forms in a document before any format, following one another in one table or in many, among tables that are no forms.
import type { Form } from '@jizheng/core'
import type { Block, Cell, Document } from '@jizheng/documents'
import type { Choose } from '../chance.ts'
import { anyLayout } from './any.ts'
import { box, type Row, tableOf, width } from './boxes.ts'
import { shownBy } from './layout.ts'
import { sheetOf } from './sheet.ts'

/** Each form in any layout that shows all it states. */
export function documentOf(forms: readonly Form[], choose: Choose): Document {
  const blocks: Block[] = []
  const paragraph = (text: string): void => void blocks.push({ type: 'paragraph', text, place: { paragraph: blocks.length + 1 } })
  if (choose([true, false, false])) {
    paragraph('收入支出决算总表')
    blocks.push(accounts())
  }
  let open: Row[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, blocks.length + 1))
    open = []
  }
  const oneTable = choose([true, false])
  const cutTables = choose([true, false, false, false])
  for (const form of forms) {
    const { above, parts, below } = sheetOf(form, anyLayout(choose, shownBy(form)))
    if (!oneTable) close()
    if (open.length === 0 && choose([true, false])) for (const line of above) paragraph(line)
    else for (const line of above) open.push([box(0, width, line)])
    for (const part of parts) {
      if (cutTables && !oneTable) close()
      open.push(...part)
    }
    for (const line of below) {
      if (!oneTable) {
        close()
        paragraph(line)
      } else open.push([box(0, width, line)])
    }
  }
  close()
  if (choose([true, false, false])) blocks.push(accounts())
  return { format: 'html', blocks }
}

function blockOf(rows: readonly Row[], table: number): Block {
  const { cells, rowCount, widths } = tableOf(rows)
  const placed = cells.map((cell): Cell => ({ ...cell, place: { table, row: cell.row + 1, column: cell.column + 1 }, doubt: null }))
  return { type: 'table', rowCount, columnCount: widths.length, cells: placed, certainty: 'given' }
}

/** An account of the same public body: amounts and the word 项目, but no form. */
const accounts = (): Block =>
  blockOf(
    [
      [box(0, 60, '收入'), box(60, width, '支出')],
      [box(0, 30, '项目'), box(30, 60, '决算数'), box(60, 90, '项目'), box(90, width, '决算数')],
      [box(0, 30, '一、一般公共预算财政拨款收入'), box(30, 60, '1200.50'), box(60, 90, '一、一般公共服务支出'), box(90, width, '1100.00')],
      [box(0, 30, '本年收入合计'), box(30, 60, '1200.50'), box(60, 90, '本年支出合计'), box(90, width, '1100.00')],
    ],
    1,
  )
