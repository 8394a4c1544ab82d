// The budget block as rows of a table.
import { budgetRowsOf } from './budget.ts'
import type { Whole } from './form-table.ts'
import type { Laid } from './grid-builder.ts'
import type { SectionOf } from './sections.ts'

export function budgetRows({ atoms, lay, columnCount }: Whole, section: SectionOf<'budget'>): Laid[][] {
  const { header, side } = section
  const rows = budgetRowsOf(atoms, header, section)
  const first = lay(side ? [side] : [], { column: 0 })
  const laid: Laid[][] = [
    [
      first,
      ...header.cells.map((cell, at) => lay([cell], { column: at + 2, columnSpan: at === header.cells.length - 1 ? columnCount : 1 })),
    ],
  ]
  for (const row of rows) {
    const doubt = row.unsure ? 'amounts-moved' : null
    const cells = row.cells.flatMap((cell, at) => (cell ? [lay([cell], { column: at + 2, doubt })] : []))
    laid.push([...(row.label ? [lay([row.label], { column: 1 })] : []), ...cells])
  }
  return laid
}
