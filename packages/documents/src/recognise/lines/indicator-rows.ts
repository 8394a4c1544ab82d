// An indicator block as rows of a table: level cells merged over the rows that they stand for.
import { cellText } from './cell-text.ts'
import type { Whole } from './form-table.ts'
import type { Laid } from './grid-builder.ts'
import type { Block } from './indicators.ts'
import type { Section } from './sections.ts'

export function indicatorRows(
  { atoms, lay, columnCount }: Whole,
  section: Extract<Section, { kind: 'indicators' }>,
  block: Block,
): Laid[][] {
  const { cells } = section.header
  const shift = columnCount - cells.length
  const side = lay(section.side ? [section.side] : [], { column: 0, columnSpan: shift, rowSpan: block.rows.length + 1 })
  const laid: Laid[][] = [[side, ...cells.map((cell, at) => lay([cell], { column: at + shift }))]]
  block.rows.forEach((row, index) => {
    laid.push(
      row.cells.flatMap((runs, column) => {
        if (runs.length === 0) return []
        const role = block.columns.roles[column]
        const rowSpan = role === 'dimension' || role === 'group' ? spanOf(block, index, column) : 1
        return [lay(runs, { column: column + shift, rowSpan, doubt: row.unsure?.has(column) ? 'cells-parted-otherwise' : null })]
      }),
    )
  })
  void cellText
  return laid
}

/** Rows down to the next cell of this or a higher level. */
function spanOf(block: Block, row: number, column: number): number {
  let span = 1
  for (let next = row + 1; next < block.rows.length; next++) {
    const cells = block.rows[next]?.cells
    const dimension = block.columns.roles.indexOf('dimension')
    if ((cells?.[column]?.length ?? 0) > 0 || (dimension >= 0 && dimension < column && (cells?.[dimension]?.length ?? 0) > 0)) break
    span++
  }
  return span
}
