// What a cell of the official table is called by those who cannot see where it stands.
import type { Form } from '@jizheng/core'
import type { SheetCell } from './sheet.ts'
import type { TableTexts } from './table-texts.ts'

/** Null for cells that only show words of the layout. */
export function cellName({ at, rowSpan }: SheetCell, form: Form, says: TableTexts): string | null {
  if (at === null) return null
  const [, part, index, key = ''] = at.split('/')
  const number = Number(index)
  if (part === 'indicators') {
    const name = says.row[key] ?? key
    return rowSpan > 1 ? says.rowsCell(number + 1, number + rowSpan, name) : says.rowCell(number + 1, name)
  }
  if (part === 'budget' && index === 'lines') {
    const line = Number(key)
    const field = at.slice(at.lastIndexOf('/') + 1)
    const label = form.budget.lines[line]?.label ?? ''
    if (field === 'label') return says.lineLabel(line + 1)
    return says.lineCell(says.line[field] ?? field, label)
  }
  if (part === 'notes') return key === 'label' ? says.noteLabel(number + 1) : form.notes[number]?.label || says.note(number + 1)
  return says.head[at.slice(1)] ?? at
}
