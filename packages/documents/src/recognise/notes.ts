// Every other filled field: conclusions, problems, sign-off, foot notes, explanations and re-check scores of single rows.
import { type Form, isBlank } from '@jizheng/core'
import type { Region } from './find-forms.ts'
import type { FormBlocks } from './form-blocks.ts'
import type { Printed } from './grid.ts'
import type { Fields } from './header-fields.ts'
import { oneLine } from './label-text.ts'
import { isTitle, isYearLine } from './title.ts'

type Note = Form['notes'][number]

export function notesOf(blocks: FormBlocks, fields: Fields, region: Region): Note[] {
  const notes: Note[] = []
  const add = (label: string, printed: Printed): void => {
    if (!isBlank(printed.text)) notes.push({ label: oneLine(label).replace(/[:：]\s*$/, ''), text: printed.text })
  }
  for (const pair of fields.rest) add(pair.label, pair.value)
  for (const entry of blocks.objectives.rest) add(entry.label, entry.printed)
  for (const block of blocks.budgets) for (const note of block.notes) add(note.label, note.printed)
  for (const block of blocks.indicators) {
    for (const row of block.rows)
      for (const entry of row.rest) add(row.name ? `${entry.label} ${row.name.text}` : entry.label, entry.printed)
  }
  for (const remark of blocks.remarks) {
    if (isBlank(remark.text) || isYearLine(remark.text) || (isTitle(remark.text) && region.before.includes(remark))) continue
    add('', remark)
  }
  return notes
}
