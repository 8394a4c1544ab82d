// Plain text as it was extracted from a printed form becomes guessed tables, which are then read like any other.
import type { Block, Document, Paragraph } from '../../document.ts'
import { atomsOf } from './atoms.ts'
import { formTable } from './form-table.ts'
import type { Run } from './sections.ts'
import { sectionsOf } from './sections.ts'

/**
 * One table per form, and the lines outside the forms as they are. Cells have the place of their lines; `doubt` says where
 * the text allows more than one reading.
 */
export function tablesFromLines(document: Document): Document {
  const lines = document.blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  const atoms = atomsOf(lines)
  const blocks: Block[] = []
  const printed = (run: Run): Paragraph[] => {
    const numbers = new Set(atoms.slice(run.from, run.to).map((atom) => atom.line))
    return lines
      .filter((line) => 'line' in line.place && numbers.has(line.place.line))
      .map(({ text, place }) => ({ type: 'paragraph', text: text.replace('\f', '').trim(), place }))
  }
  for (const sections of sectionsOf(atoms)) {
    for (const section of sections) if (section.kind === 'lines') blocks.push(...printed(section))
    const table = formTable(atoms, sections)
    if (table) blocks.push(table)
  }
  return { ...document, blocks }
}
