// An indicator block as rows of a table: level cells merged over the rows that they stand for.
import type { Whole } from './form-table.ts'
import type { Laid } from './grid-builder.ts'
import type { Block } from './indicators.ts'
import type { SectionOf } from './sections.ts'

export function indicatorRows({ lay, columnCount }: Whole, section: SectionOf<'indicators'>, block: Block): Laid[][] {
  const { cells } = section.header
  const columns = printedColumns(block)
  const shift = columnCount - columns.length
  const side = lay(section.side ? [section.side] : [], { column: 0, columnSpan: shift })
  const head = columns.map((parts, at) => {
    const cell = cells[parts.find((part) => block.columns.roles[part] === 'value') ?? parts[0] ?? 0]
    const laid = lay(cell ? [cell] : [], { column: at + shift })
    return parts.length > 1 ? { ...laid, text: block.columns.roles[parts[0] ?? 0] === 'actual' ? '实际完成值' : '年度指标值' } : laid
  })
  const rows = block.rows.map((row, index) =>
    columns.flatMap((parts, at) => {
      const runs = parts.flatMap((part) => row.cells[part] ?? [])
      const first = parts[0] ?? 0
      const role = block.columns.roles[first]
      if (runs.length === 0) return []
      const rowSpan = role === 'dimension' || role === 'group' ? spanOf(block, index, first) : 1
      return [
        lay(runs, { column: at + shift, rowSpan, doubt: parts.some((part) => row.unsure?.has(part)) ? 'cells-divided-otherwise' : null }),
      ]
    }),
  )
  return [[side, ...head], ...rows]
}

/** Sign, value and unit are printed as one target, value and unit of the actual as one actual. */
export function printedColumns(block: Block): number[][] {
  const printed: number[][] = []
  block.columns.roles.forEach((role, column) => {
    const last = printed.at(-1)
    const before = last ? block.columns.roles[last.at(-1) ?? 0] : undefined
    const joins =
      (before === 'symbol' && (role === 'value' || role === 'target')) ||
      (role === 'unit' && (before === 'value' || before === 'actual' || before === 'target'))
    if (last && joins) last.push(column)
    else printed.push([column])
  })
  return printed
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
