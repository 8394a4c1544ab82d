// An indicator block: its rows are read, the widths of its columns learnt from them, and read again.
import type { Atom } from './atoms.ts'
import type { Header } from './header-at.ts'
import { readingOf } from './reading.ts'
import type { Columns, Row } from './rows.ts'
import { rowsOf } from './rows.ts'
import type { Run } from './sections.ts'
import type { Width } from './wrapping.ts'
import { estimateWidth, linesOf } from './wrapping.ts'

export interface Block {
  readonly rows: readonly Row[]
  readonly columns: Columns
  readonly cost: number
}

const passes = 3

export function indicatorsOf(atoms: readonly Atom[], header: Header, run: Run): Block {
  const roles = header.cells.map((cell) => cell.role)
  const start = header.cells.map((cell) => estimateFromHeader(atoms, cell))
  let columns: Columns = { roles, widths: start }
  const reading = readingOf(atoms, run)
  let parsed = rowsOf(reading, columns)
  for (let pass = 1; pass < passes; pass++) {
    const rows = parsed.rows
    columns = {
      roles,
      widths: start.map((width, column) =>
        estimateWidth(
          rows.flatMap((row) => row.cells[column] ?? []).map((cell) => reading.lines(cell.from, cell.to)),
          width,
        ),
      ),
    }
    parsed = rowsOf(reading, columns)
  }
  return { ...parsed, columns }
}

/** A label that had to be broken tells the width of its column; one that fits tells the least. */
function estimateFromHeader(atoms: readonly Atom[], cell: Run): Width {
  const lines = linesOf(atoms, cell.from, cell.to)
  const least = Math.max(...lines.map((line) => line.width))
  const broken = lines.slice(0, -1).map((line, at) => line.width + (lines[at + 1]?.firstWord ?? 0))
  const most = broken.length > 0 ? Math.min(...broken) : Infinity
  // "实际 / 完成值": broken where it would have fitted, so somebody broke it by hand.
  return { least, most: most > least + 0.05 ? most : Infinity }
}
