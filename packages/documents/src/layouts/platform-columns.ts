// The indicator block as columns of text, to be pasted into a platform's table.
import type { Form, Indicator } from '@jizheng/core'
import { type PlatformField, platformFields, platformOrders, type PlatformOrder } from './platform-orders.ts'
import { printedPoints } from './printed-number.ts'
import { targetInParts } from './target-parts.ts'

export interface PlatformOptions {
  /** The three levels before the columns, repeated on every row. */
  readonly names?: boolean
  /** A first row with the columns' names. */
  readonly heads?: boolean
}

/** Rows parted by line feeds, columns by tabs, figures as printed; nothing in it is a formula for a spreadsheet. */
export function platformColumns(form: Form, order: PlatformOrder['id'], { names = false, heads = false }: PlatformOptions = {}): string {
  const { fields } = platformOrders.find(({ id }) => id === order)!
  const columns: readonly PlatformField[] = names ? ['dimension', 'group', 'name', ...fields] : fields
  const rows = form.indicators.map((row, i) => columns.map((field) => cellText(form, row, i, field)))
  return [...(heads ? [columns.map((field) => platformFields[field].zh)] : []), ...rows].map((row) => row.join('\t')).join('\n')
}

/** One column alone, a line for each indicator. */
export const columnAsText = (form: Form, field: PlatformField): string =>
  form.indicators.map((row, i) => cellText(form, row, i, field)).join('\n')

const cellText = (form: Form, row: Indicator, i: number, field: PlatformField): string => pasteable(valueOf(form, row, i, field) ?? '')

function valueOf(form: Form, row: Indicator, i: number, field: PlatformField): string | null {
  switch (field) {
    case 'dimension':
    case 'group':
    case 'name':
      return row[field]
    case 'target':
    case 'actual':
      return row[field].text
    case 'sign':
    case 'value':
    case 'unit':
      return targetInParts(row.target)[field]
    case 'weight':
    case 'score':
      return printedPoints(form, `/indicators/${i}/${field}`, row[field])
    case 'reason':
      return row.deviationReason
    case 'review':
    case 'rule':
      return null
  }
}

/** One line without tabs; what a spreadsheet would take for a formula gets a blank before it. A lone sign and a number are none. */
function pasteable(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return /^[=@＝＠]./u.test(line) || (/^[-+－＋]./u.test(line) && !/^[-+－＋][\d,.]+[%％]?$/u.test(line)) ? ` ${line}` : line
}
