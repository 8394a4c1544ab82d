// An indicator block: its rows are read, the widths of its columns learnt from them, and read again.
import type { Atom } from './atoms.ts'
import type { Header } from './header-at.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading.ts'
import type { Columns, Row } from './rows.ts'
import { rowsOf } from './rows.ts'
import type { Run } from './sections.ts'
import { pointsIn } from './value-shape.ts'
import type { Line, Width } from './wrapping.ts'
import { estimateWidth, linesOf } from './wrapping.ts'

export interface Block {
  readonly rows: readonly Row[]
  readonly columns: Columns
  readonly cost: number
}

const passes = 3
/** The largest forms have some hundred rows; beyond that a text is no form, and time and memory are bounded. */
const mostAtoms = 4000

export function indicatorsOf(atoms: readonly Atom[], header: Header, run: Run): Block {
  const roles = header.cells.map((cell) => cell.role)
  const reading = readingOf(atoms, { from: run.from, to: Math.min(run.to, run.from + mostAtoms) })
  const start = header.cells.map((cell) => widthFromHeader(atoms, cell))
  const learn = (blank: ReadonlySet<number>): Block => {
    let columns: Columns = { roles, widths: start, blank }
    let parsed = rowsOf(reading, columns)
    for (let pass = 1; pass < passes; pass++) {
      const { rows } = parsed
      const widths = start.map((width, column) => estimateWidth(linesIn(reading, rows, column), width))
      if (widths.every((width, column) => width.least === columns.widths[column]?.least && width.most === columns.widths[column].most))
        break
      columns = { roles, blank, widths }
      parsed = rowsOf(reading, columns)
    }
    return { ...parsed, columns }
  }
  const block = withBlankColumns(reading, learn(new Set()), learn)
  return { ...block, rows: doubted(reading, block) }
}

const linesIn = (reading: Reading, rows: readonly Row[], column: number): (readonly Line[])[] =>
  rows.flatMap((row) => row.cells[column] ?? []).map((cell) => reading.lines(cell.from, cell.to))

/** Whole forms leave a column blank (no actual values yet): if the points then add up to a round hundred, that is the better reading. */
function withBlankColumns(reading: Reading, block: Block, learn: (blank: ReadonlySet<number>) => Block): Block {
  const { roles } = block.columns
  const weight = roles.indexOf('weight')
  const filled = (of: Block, column: number): number => of.rows.filter((row) => (row.cells[column]?.length ?? 0) > 0).length
  if (weight < 0 || block.rows.length === 0 || filled(block, weight) > 0.3 * block.rows.length) return block
  for (const role of ['actual', 'score', 'reason'] as const) {
    const column = roles.indexOf(role)
    if (column < 0 || filled(block, column) === 0) continue
    const other = learn(new Set([column]))
    const points = other.rows.flatMap((row) => row.cells[weight] ?? []).map((cell) => pointsIn(reading.text(cell.from, cell.to)) ?? 0)
    const sum = points.reduce((total, each) => total + each, 0)
    if ([100, 90, 80].some((round) => Math.abs(round - sum) < 1e-6)) return other
  }
  return block
}

/** The same rows read with less faith in widths and alignment: where another cell results, the text does not settle it. */
function doubted(reading: Reading, block: Block): readonly Row[] {
  const others = [
    { alignment: 0.3, width: 0.5 },
    { alignment: 1.5, width: 0.6 },
  ].map((trust) => rowsOf(reading, { ...block.columns, trust }).rows)
  const spotted = others.map(
    (rows) => new Set(rows.flatMap((row) => row.cells.flatMap((runs, column) => runs.map((run) => spot(column, run))))),
  )
  return block.rows.map(({ cells }) => {
    const unsure = new Set<number>()
    cells.forEach((runs, column) => {
      if (runs.some((run) => spotted.some((known) => !known.has(spot(column, run))))) unsure.add(column)
    })
    return { cells, unsure }
  })
}
const spot = (column: number, run: Run): string => `${column} ${run.from} ${run.to}`

/** A label that had to be broken tells the width of its column; one that fits tells the least. */
function widthFromHeader(atoms: readonly Atom[], cell: Run): Width {
  const lines = linesOf(atoms, cell.from, cell.to)
  const least = Math.max(...lines.map((line) => line.width))
  const broken = lines.slice(0, -1).map((line, at) => line.width + (lines[at + 1]?.firstWord ?? 0))
  const most = broken.length > 0 ? Math.min(...broken) : Infinity
  // "实际 / 完成值": broken where it would have fitted, so somebody broke it by hand.
  return { least, most: most > least + 0.05 ? most : Infinity }
}
